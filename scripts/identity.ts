/** `npm run identity`: draws the icons and the social cards from the mark, the emblems, the street and the tokens, into `public/`. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser } from '@playwright/test';
import { markArcs } from '../src/components/site/mark-arcs.ts';
import { topics } from '../src/schemas/shared.ts';
import { indexedPng } from './indexed-png.ts';
import { cardSize, homeCard, topicCard } from './social-card.ts';
import { atMost, openStudio, pixelsOf } from './studio.ts';

const target = fileURLToPath(new URL('../public/', import.meta.url));
const tokens = readFileSync(new URL('../src/styles/tokens.css', import.meta.url), 'utf8');

mkdirSync(`${target}cards`, { recursive: true });
const browser = await openStudio();
try {
  const day = await colors(browser, 'light');
  const night = await colors(browser, 'dark');
  const favicon = faviconOf(day, night);
  writeFileSync(`${target}favicon.svg`, favicon);
  // Neither of these two can follow the theme: they bring their own night.
  writeFileSync(`${target}favicon.ico`, icoOf(await tile(browser, favicon, night.sky, 32, 2, 6), 32));
  writeFileSync(`${target}apple-touch-icon.png`, await tile(browser, favicon, night.sky, 180, 34, 0));

  const page = await browser.newPage({ viewport: cardSize });
  for (const card of ['home', ...topics] as const) {
    await page.setContent(card === 'home' ? homeCard() : topicCard(card));
    await page.evaluate(() => document.fonts.ready);
    const png = indexedPng(await pixelsOf(browser, await page.screenshot()));
    writeFileSync(`${target}cards/${card}.png`, atMost(40_000, `cards/${card}.png`, png));
  }
} finally {
  await browser.close();
}

/** The tokens that the icons use, as browsers of any age read them: `#rrggbb`. */
async function colors(browser: Browser, theme: 'light' | 'dark') {
  const page = await browser.newPage();
  await page.setContent(`<!doctype html><html data-theme="${theme}"><style>${tokens}</style><i></i></html>`);
  const read = (token: string) =>
    page.locator('i').evaluate((element, name) => {
      element.style.color = `var(${name})`;
      const context = new OffscreenCanvas(1, 1).getContext('2d');
      if (!context) throw new Error('This browser cannot draw.');
      context.fillStyle = getComputedStyle(element).color;
      context.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
      return `#${[red, green, blue].map((value) => value.toString(16).padStart(2, '0')).join('')}`;
    }, token);
  const found = { ink: await read('--ink'), lamp: await read('--lamp'), sky: await read('--sky') };
  await page.close();
  return found;
}

type Colors = Awaited<ReturnType<typeof colors>>;

function faviconOf(day: Colors, night: Colors): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${markArcs.viewBox}" stroke-width="${markArcs.edge}" stroke-linejoin="round">
  <style>
    .ink { fill: ${day.ink}; stroke: ${day.ink} }
    .lamp { fill: ${day.lamp}; stroke: ${day.ink} }
    @media (prefers-color-scheme: dark) {
      .ink { fill: ${night.ink}; stroke: ${night.ink} }
      .lamp { fill: ${night.lamp}; stroke: ${night.lamp} }
    }
  </style>
  <path class="ink" d="${markArcs.ink}"/>
  <path class="lamp" d="${markArcs.lamp}"/>
</svg>
`;
}

/** The mark by night on a square of sky: a PNG of `size` pixels, the mark `inset` pixels from its edges. */
async function tile(
  browser: Browser,
  svg: string,
  sky: string,
  size: number,
  inset: number,
  round: number,
): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width: size, height: size }, colorScheme: 'dark' });
  await page.setContent(`<!doctype html><style>
    body { margin: 0; background: transparent }
    div { box-sizing: border-box; width: ${size}px; height: ${size}px; padding: ${inset}px; border-radius: ${round}px; background: ${sky} }
    svg { display: block }
  </style><div>${svg}</div>`);
  const png = await page.screenshot({ omitBackground: true });
  await page.close();
  return png;
}

/** An icon file that holds one PNG: six bytes of header, sixteen about the image, the image. */
function icoOf(png: Buffer, size: number): Buffer {
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(1, 4);
  head.writeUInt8(size, 6);
  head.writeUInt8(size, 7);
  head.writeUInt16LE(1, 10);
  head.writeUInt16LE(32, 12);
  head.writeUInt32LE(png.length, 14);
  head.writeUInt32LE(head.length, 18);
  return Buffer.concat([head, png]);
}
