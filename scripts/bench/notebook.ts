/**
 * `npm run bench:notebook`: what keeping costs, beside the least that a browser can do. Prints ratios and milliseconds; passes
 * nothing and fails nothing, since times differ by machine.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from '@playwright/test';
import { rolldown } from 'rolldown';
import { chrome } from '../chrome.mjs';
import type * as Entry from './notebook-entry.ts';

type Bench = typeof Entry;

const entries = 1000;
const rounds = 200;

const bundle = await rolldown({
  input: fileURLToPath(new URL('notebook-entry.ts', import.meta.url)),
  // Only the real derivation needs it.
  external: /lock\/derive\.ts$/u,
});
const { output } = await bundle.generate({ format: 'esm', codeSplitting: false });
const code = output[0].code;

const server = createServer((request, response) => {
  const script = request.url === '/bench.js';
  response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
  response.setHeader('Cross-Origin-Embedder-Policy', 'require-corp');
  response.setHeader('content-type', script ? 'text/javascript' : 'text/html');
  response.end(script ? code : '<!doctype html><title>Bench</title>');
}).listen(0);
const { executablePath, args, env } = await chrome();
const browser = await chromium.launch({ executablePath, args, env });
try {
  const page = await browser.newPage();
  await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`);
  for (const locked of [false, true]) {
    const { kept, plain } = await page.evaluate(oneEntry, { locked, rounds });
    const ratio = kept / plain;
    console.log(
      `one kept entry, ${locked ? 'locked' : 'open'}: ${kept.toFixed(2)} ms; get + put + commit: ${plain.toFixed(2)} ms; ratio ${ratio.toFixed(2)}`,
    );
  }
  await slowed(page, 4);
  const { last, unlocked } = await page.evaluate(lists, entries);
  console.log(`last 30 of ${entries}, at 4x: ${last.toFixed(1)} ms`);
  console.log(
    `passphrase accepted to list of ${entries}, locked, at 4x, the derivation left out: ${unlocked.toFixed(0)} ms`,
  );
} finally {
  await browser.close();
  server.close();
}

async function slowed(page: Page, rate: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
}

/** Medians of one write, ours and the least, taken in turns so that the machine's moods hit both. */
async function oneEntry({ locked, rounds: count }: { locked: boolean; rounds: number }) {
  const { page: open, entry } = (await import('/bench.js' as string)) as Bench;
  const { keeper, notebook } = await open();
  await notebook.leaveNoTrace();
  if (locked) await notebook.keepLocked('six words that nobody else knows');
  else await notebook.keepOnDevice();
  const request = indexedDB.open('plain', 1);
  request.onupgradeneeded = () => request.result.createObjectStore('rows', { keyPath: 'id' });
  const db = await new Promise<IDBDatabase>((resolve) => (request.onsuccess = () => resolve(request.result)));
  const least = (record: { id: string }) =>
    new Promise<void>((resolve) => {
      const tx = db.transaction('rows', 'readwrite', { durability: 'strict' });
      tx.oncomplete = () => resolve();
      const rows = tx.objectStore('rows');
      rows.get(record.id).onsuccess = () => {
        rows.put(record);
        tx.commit();
      };
    });
  const times = { kept: [] as number[], plain: [] as number[] };
  for (let round = 0; round < count; round += 1) {
    const record = entry(round);
    const began = performance.now();
    await keeper.keep(record);
    const between = performance.now();
    await least(record);
    times.plain.push(performance.now() - between);
    times.kept.push(between - began);
  }
  db.close();
  const median = (list: number[]) => list.sort((a, b) => a - b)[list.length >> 1] ?? 0;
  return { kept: median(times.kept), plain: median(times.plain) };
}

/** How long the newest thirty take, and how long a locked notebook takes from the right passphrase to its list. */
async function lists(count: number) {
  const { page: open, entry } = (await import('/bench.js' as string)) as Bench;
  const { notebook, keeper } = await open();
  await notebook.leaveNoTrace();
  await notebook.keepOnDevice();
  await notebook.device()?.keepAll(Array.from({ length: count }, (_, number) => ({ record: entry(number) })));
  const times: number[] = [];
  for (let round = 0; round < 9; round += 1) {
    const began = performance.now();
    if ((await keeper.all(30)).length !== 30) throw new Error('Not thirty.');
    times.push(performance.now() - began);
  }
  await notebook.keepLocked('six words that nobody else knows');
  const unlocks: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    const later = await open();
    const began = performance.now();
    await later.notebook.unlock({ passphrase: 'six words that nobody else knows' });
    if ((await later.keeper.all()).length !== count) throw new Error('Not all.');
    unlocks.push(performance.now() - began);
  }
  const median = (list: number[]) => list.sort((a, b) => a - b)[list.length >> 1] ?? 0;
  return { last: median(times), unlocked: median(unlocks) };
}
