/**
 * `npm run eval:search`: puts every question of a set to the built site's search page, in a real browser, and says how often the
 * answer is near the top, which questions miss it, and what the first result costs. Other sets: `npm run eval:search -- file.tsv`.
 * Writes nothing.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Browser, chromium, type Page } from '@playwright/test';
import { headersAt, headersFor } from '../integrations/headers.mjs';
import { basePath } from '../site.config.ts';
import { search as words } from '../src/strings/search.ts';
import { chrome } from './chrome.mjs';
import { type Hit, type Judgment, judgments, score } from './search-recall.ts';
import { NotReady, stopWith } from './setup.mjs';
import { serveDist } from './static-server.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
const hashes = join(root, '.toward', 'hashes.json');
const ownSets = ['tests/search/queries.tsv', 'tests/search/own-queries.tsv'];
const busy = [words.idle, words.searching];

try {
  const { positionals } = parseArgs({ allowPositionals: true });
  if (!existsSync(dist) || !existsSync(hashes))
    throw new NotReady('There is nothing to search yet. Run: npm start');
  const headers = headersFor({ ...JSON.parse(readFileSync(hashes, 'utf8')), base: basePath });
  const server = await serveDist({
    dir: dist,
    port: 0,
    base: basePath,
    headers: (path) => headersAt(headers, path),
  });
  const { executablePath, args, env } = await chrome();
  const browser = await chromium.launch({ executablePath, args, env });
  try {
    for (const file of positionals.length > 0 ? positionals : ownSets) {
      const set = judgments(readFileSync(resolve(root, file), 'utf8'));
      print(file, set, await hitsOf(set, browser, server.url));
    }
    await printCost(browser, server.url);
  } finally {
    await browser.close();
    await server.close();
  }
} catch (error) {
  stopWith(error);
}

async function hitsOf(set: readonly Judgment[], browser: Browser, site: string): Promise<Map<string, Hit[]>> {
  const page = await searchPage(browser, site);
  const hits = new Map<string, Hit[]>();
  for (const { question } of set) {
    await page.locator('main input[type=search]').fill('');
    await page.waitForFunction(isShown, { status: [words.idle] });
    hits.set(question, await asked(page, question));
  }
  await page.context().close();
  return hits;
}

async function searchPage(browser: Browser, site: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`${site}search/`);
  await page.locator('main .search-box[data-state=ready]').waitFor();
  return page;
}

async function asked(page: Page, question: string): Promise<Hit[]> {
  await page.locator('main input[type=search]').fill(question);
  await page.waitForFunction(isShown, { not: busy });
  if ((await page.locator('[data-search-status]').textContent()) === words.failed)
    throw new Error(words.failed);
  const addresses = await page
    .locator('[data-search-results] > li')
    .evaluateAll((results) => results.map((result) => result.querySelector('a')?.href ?? ''));
  return addresses.map((address) => {
    const path = `/${new URL(address).pathname.slice(basePath.length)}`;
    return { path, leadsTo: firstLink(path) };
  });
}

/** Runs in the page: whether the search says one of these things, or none of those. */
function isShown({ status, not }: { status?: string[]; not?: string[] }): boolean {
  const said = document.querySelector('main [data-search-status]')?.textContent ?? '';
  return (status?.includes(said) ?? true) && !not?.includes(said);
}

/** Where the first link of a page's own text leads, inside the site; the way back up is not its text. */
function firstLink(path: string): string | undefined {
  const html = readFileSync(join(dist, path, 'index.html'), 'utf8');
  const main = (html.split(/<main\b/u)[1] ?? '').split('</main>')[0] ?? '';
  const text = main.replace(/<nav class="?crumbs.*?<\/nav>/su, '');
  const link = /<a\b[^>]*?\shref=(?:"([^"]*)"|'([^']*)'|([^\s>]*))/u.exec(text);
  const href = link?.[1] ?? link?.[2] ?? link?.[3];
  return href?.startsWith(basePath) ? `/${href.slice(basePath.length)}` : undefined;
}

function exists(name: string): boolean {
  return ['', 'guides/', 'exercises/'].some((folder) => existsSync(join(dist, folder, name, 'index.html')));
}

function print(file: string, set: readonly Judgment[], hits: ReadonlyMap<string, Hit[]>): void {
  const result = score(set, hits, exists);
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
  console.log(`\n${file}: ${set.length} questions, ${result.judged} with a page that exists`);
  console.log(
    `  recall at 3: ${percent(result.at3)}   at 1: ${percent(result.at1)}   the page itself at 3: ${percent(result.itselfAt3)}`,
  );
  console.log(`  rules about the first hit: ${result.rules - result.broken.length} of ${result.rules} kept`);
  for (const question of result.broken) console.log(`    broken: ${question}`);
  if (result.misses.length > 0) console.log('  missed, with the first three found:');
  for (const { question, top } of result.misses)
    console.log(`    ${question}\n      ${top.join(', ') || 'nothing'}`);
}

/** Bytes and time to the first result, on this machine and its own network: compare them only with each other. */
async function printCost(browser: Browser, site: string): Promise<void> {
  const page = await searchPage(browser, site);
  const network = await page.context().newCDPSession(page);
  let bytes = 0;
  network.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await network.send('Network.enable');
  console.log('\nTo the first result, on this machine:');
  for (const [name, question] of [
    ['cold', 'she never listens to me'],
    ['warm', 'how do I ask for help'],
  ] as const) {
    bytes = 0;
    await page.locator('main input[type=search]').fill('');
    await page.waitForFunction(isShown, { status: [words.idle] });
    const started = performance.now();
    await asked(page, question);
    console.log(
      `  ${name}: ${Math.round(performance.now() - started)} ms, ${(bytes / 1000).toFixed(1)} kB compressed`,
    );
  }
  await page.context().close();
}
