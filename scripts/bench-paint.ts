/**
 * `npm run bench:paint`: when the first words of the built site are seen on a slow phone, beside a bare page of the same bytes.
 * It prints medians and ratios of one run and is no gate: machines are noisy. `--runs 15` asks for more runs.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import type { Browser } from '@playwright/test';
import { basePath } from '../site.config.ts';
import { barePage } from './bare-page.ts';
import { NotReady, stopWith } from './setup.mjs';
import { serveDist } from './static-server.mjs';
import { openStudio } from './studio.ts';

const { values } = parseArgs({ options: { runs: { type: 'string', default: '9' } } });
const runs = Number(values.runs);
const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const bare = fileURLToPath(new URL('../.toward/bench/', import.meta.url));

/** Kinds of page that people land on. */
const pages = ['guides/what-a-bid-is/', 'exercises/spot-the-bid/', ''];

/** A phone of the middle range on a slow connection. */
const slow = { cpu: 4, latency: 150, bytesPerSecond: 200_000 };

/** Milliseconds to the first and to the largest words, and how far things moved after they were painted. */
type Paint = Readonly<{ first: number; largest: number; shift: number }>;

try {
  const htmlOf = (path: string) => {
    try {
      return readFileSync(join(dist, path, 'index.html'), 'utf8');
    } catch {
      throw new NotReady('There is nothing to measure yet. Run: npm run build');
    }
  };
  for (const path of pages) {
    mkdirSync(join(bare, path), { recursive: true });
    writeFileSync(join(bare, path, 'index.html'), barePage(htmlOf(path)));
  }
  const serve = (dir: string, base: string) => serveDist({ dir, port: 0, base, headers: () => ({}) });
  const servers = [await serve(dist, basePath), await serve(bare, '/')];
  const [ours, theirs] = servers;
  const browser = await openStudio();
  try {
    for (const path of pages) {
      const measured: Record<'ours' | 'bare', Paint[]> = { ours: [], bare: [] };
      // In turns, so that a slow minute of the machine falls on both. The first of each is thrown away.
      for (let run = 0; run <= runs; run++) {
        measured.ours.push(await paintOf(browser, new URL(path, ours?.url).href));
        measured.bare.push(await paintOf(browser, new URL(path, theirs?.url).href));
      }
      const [mine, base] = [medians(measured.ours.slice(1)), medians(measured.bare.slice(1))];
      const bytes = brotliCompressSync(htmlOf(path)).length;
      const times = (a: number, b: number) =>
        `${Math.round(a)} ms, bare ${Math.round(b)} ms: ${(a / b).toFixed(2)}×`;
      console.log(`/${path} (${bytes} bytes, ${runs} runs)`);
      console.log(`  first words   ${times(mine.first, base.first)}`);
      console.log(`  largest words ${times(mine.largest, base.largest)}`);
      console.log(`  layout shift  ${mine.shift}`);
    }
  } finally {
    await browser.close();
    for (const server of servers) await server.close();
  }
} catch (error) {
  stopWith(error);
}

/** One first visit: nothing is in the cache. */
async function paintOf(browser: Browser, address: string): Promise<Paint> {
  const context = await browser.newContext({ viewport: { width: 360, height: 640 } });
  try {
    const page = await context.newPage();
    const devTools = await context.newCDPSession(page);
    await devTools.send('Network.enable');
    await devTools.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: slow.latency,
      downloadThroughput: slow.bytesPerSecond,
      uploadThroughput: slow.bytesPerSecond,
    });
    await devTools.send('Emulation.setCPUThrottlingRate', { rate: slow.cpu });
    await page.goto(address, { waitUntil: 'networkidle' });
    // On a busy machine the network can be done before anything is painted.
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
    return await page.evaluate(async () => {
      const entries = (type: string) =>
        new Promise<PerformanceEntry[]>((resolve) => {
          const observer = new PerformanceObserver((list) => resolve(list.getEntries()));
          observer.observe({ type, buffered: true });
          // There may be none of a kind, as there should be of shifts.
          setTimeout(() => resolve([]), 200);
        });
      const first = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
      const largest = (await entries('largest-contentful-paint')).at(-1)?.startTime ?? 0;
      const shifts = (await entries('layout-shift')) as (PerformanceEntry & { value: number })[];
      return { first, largest, shift: shifts.reduce((sum, { value }) => sum + value, 0) };
    });
  } finally {
    await context.close();
  }
}

function medians(paints: readonly Paint[]): Paint {
  const median = (key: keyof Paint) =>
    paints.map((paint) => paint[key]).sort((a, b) => a - b)[Math.floor(paints.length / 2)] ?? 0;
  return { first: median('first'), largest: median('largest'), shift: median('shift') };
}
