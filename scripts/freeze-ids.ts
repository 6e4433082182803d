/**
 * Adds new ids to `tests/content/frozen-ids.txt`. It never takes one out: readers' records carry them.
 * Run by `npm run ids:freeze`.
 */
import { appendFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadSite } from '../tests/content/load.ts';
import { idsToFreeze, storedIds } from '../tests/content/stored-ids.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const site = loadSite(root, new Date().toISOString().slice(0, 10));
const fresh = idsToFreeze(storedIds(site), site.frozenIds);
if (fresh.length > 0) appendFileSync(`${root}tests/content/frozen-ids.txt`, `${fresh.join('\n')}\n`);
console.log(`${fresh.length} new ids, ${site.frozenIds.length} frozen before.`);
