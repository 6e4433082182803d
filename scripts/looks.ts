/**
 * `npm run looks`: compares the design page and one page of each kind, by day and by night, on a phone and on a desk, with the
 * pictures in `tests/looks/`. `npm run looks -- --update` takes them anew.
 *
 * Letters are drawn differently by every system: it compares in the Chromium of the packages, on Linux on x64. Elsewhere it
 * says so and compares nothing.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from '@playwright/test';
import { basePath } from '../site.config.ts';
import { everyPage } from '../tests/browser/helpers/page-kinds.ts';
import { chrome } from './chrome.mjs';
import { indexedPng, type Pixels } from './indexed-png.ts';
import { difference, tolerance } from './picture-difference.ts';
import { NotReady, stopWith } from './setup.mjs';
import { serveDist } from './static-server.mjs';
import { pixelsOf } from './studio.ts';

const { values } = parseArgs({ options: { update: { type: 'boolean', default: false } } });
const root = fileURLToPath(new URL('..', import.meta.url));
const pictures = join(root, 'tests', 'looks');

/** Late in an evening in November: whatever asks for the day gets this one. */
const evening = new Date('2026-11-26T21:40:00Z');

/** What a reader sees first; of the design page, everything. */
const screens = [
  { width: 360, height: 960 },
  { width: 1280, height: 900 },
];

try {
  if (`${process.platform}-${process.arch}` === 'linux-x64') await look();
  else
    console.log(
      'Pictures are compared on Linux on x64 only, in the Chromium of the packages: nothing was compared.',
    );
} catch (error) {
  stopWith(error);
}

async function look(): Promise<void> {
  const dist = join(root, 'dist');
  if (!existsSync(join(dist, 'index.html')))
    throw new NotReady('There is nothing to look at yet. Run: npm run build');
  const { executablePath, args, env } = await chrome({ ...process.env, TOWARD_BROWSER: 'packaged' });
  const server = await serveDist({ dir: dist, port: 0, base: basePath, headers: () => ({}) });
  const browser = await chromium.launch({ executablePath, args, env });
  if (values.update) rmSync(pictures, { recursive: true, force: true });
  mkdirSync(pictures, { recursive: true });
  const wrong: string[] = [];
  const seen = new Set<string>();
  try {
    for (const { kind, path } of onePageOfEachKind()) {
      for (const screen of screens) {
        for (const colorScheme of ['light', 'dark'] as const) {
          const name = `${kind.replaceAll(' ', '-')}-${screen.width}-${colorScheme}.png`;
          const address = new URL(path.slice(1), server.url).href;
          const pixels = await picture(browser, { address, screen, colorScheme, whole: kind === 'design' });
          seen.add(name);
          if (values.update) writeFileSync(join(pictures, name), indexedPng(pixels));
          else wrong.push(...(await faults(browser, name, pixels)));
        }
      }
    }
  } finally {
    await browser.close();
    await server.close();
  }
  const stale = readdirSync(pictures).filter((file) => file.endsWith('.png') && !seen.has(file));
  wrong.push(...stale.map((file) => `${file}: no page of that kind is left`));
  if (values.update) console.log(`${seen.size} pictures taken`);
  else if (wrong.length === 0) console.log(`${seen.size} pictures compared, all alike`);
  if (wrong.length > 0) {
    console.error(wrong.join('\n'));
    console.error('If they are meant to look so: npm run looks -- --update');
    process.exitCode = 1;
  }
}

/** The largest page of each kind that the site has. */
function onePageOfEachKind() {
  const largest = new Map<string, { kind: string; path: string; bytes: number }>();
  for (const { kind, path, html } of everyPage()) {
    if (html.length > (largest.get(kind)?.bytes ?? 0)) largest.set(kind, { kind, path, bytes: html.length });
  }
  return [...largest.values()];
}

type Shot = Readonly<{
  address: string;
  screen: { width: number; height: number };
  colorScheme: 'light' | 'dark';
  whole: boolean;
}>;

async function picture(browser: Browser, { address, screen, colorScheme, whole }: Shot): Promise<Pixels> {
  const page = await browser.newPage({
    viewport: screen,
    colorScheme,
    reducedMotion: 'reduce',
    timezoneId: 'UTC',
    bypassCSP: true,
  });
  try {
    await page.clock.setFixedTime(evening);
    // The fonts are optional, and a busy machine may be late with them: here they are waited for.
    await page.route(address, async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replaceAll('font-display:optional', 'font-display:block');
      await route.fulfill({ response, body });
    });
    await page.goto(address, { waitUntil: 'networkidle' });
    await page.evaluate(() => document.fonts.ready);
    return await pixelsOf(
      browser,
      await page.screenshot({ fullPage: whole, animations: 'disabled', caret: 'hide' }),
    );
  } finally {
    await page.close();
  }
}

/** What is wrong with a picture, beside the one that was kept. */
async function faults(browser: Browser, name: string, now: Pixels): Promise<string[]> {
  const file = join(pictures, name);
  if (!existsSync(file)) return [`${name}: there is no picture of it yet`];
  const share = difference(await pixelsOf(browser, readFileSync(file)), now);
  if (share <= tolerance.share) return [];
  mkdirSync(join(root, '.toward', 'looks'), { recursive: true });
  writeFileSync(join(root, '.toward', 'looks', name), indexedPng(now));
  return [`${name}: ${(share * 100).toFixed(2)} % of it looks different; see .toward/looks/${name}`];
}
