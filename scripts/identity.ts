/**
 * `npm run identity`: draws what stands for the site elsewhere, from the same SVG and words as the pages: the icons and one
 * social card a topic. The files are committed; run this after changing the mark, an emblem or a topic's name.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { chromium, type Page } from '@playwright/test';
import { topics } from '../src/schemas/shared.ts';
import { site, topicNames } from '../src/strings/site.ts';
import { chrome } from './chrome.mjs';

const sky = '#0d1229';
const ink = '#e9ebf7';
const soft = '#c3c8e3';
const lamp = '#f0bd5e';
const panel = '#171d3d';

const { executablePath, args, env } = await chrome();
const browser = await chromium.launch({ executablePath, args, env });
const page = await browser.newPage();
await mkdir('public/cards', { recursive: true });

const mark = await readFile('public/favicon.svg', 'utf8');
const small = await picture(page, 32, 32, `<body style="margin:0">${sized(mark, 32)}</body>`, true);
await writeFile('public/favicon.ico', ico(small, 32));
await writeFile(
  'public/apple-touch-icon.png',
  await picture(
    page,
    180,
    180,
    `<body style="margin:0;background:#eef2ff;display:grid;place-items:center;height:180px">${sized(mark, 116)}</body>`,
  ),
);

const emblems = await readFile('src/components/site/Emblem.astro', 'utf8');
for (const topic of topics) {
  const { name, about } = topicNames[topic];
  await writeFile(
    `public/cards/${topic}.png`,
    await picture(page, 1200, 630, card(name, about, emblem(topic))),
  );
}
await writeFile(
  'public/cards/home.png',
  await picture(page, 1200, 630, card(site.name, site.tagline, emblem('intimacy'))),
);
await browser.close();

/** A topic's window out of the component that draws it on the pages, in the colors of a card. */
function emblem(topic: string): string {
  const shape = new RegExp(
    `${topic}: \\{\\s*frame: '([^']+)',\\s*light: '([^']+)',\\s*bars: '([^']+)'`,
    'u',
  ).exec(emblems);
  if (shape === null) throw new Error(`Emblem.astro draws no window for "${topic}".`);
  const [, frame, light, bars] = shape;
  return `<svg viewBox="0 0 40 40" width="330" height="330" fill="none" stroke="${ink}" stroke-width="1.1" stroke-linejoin="round" stroke-linecap="round"><path d="${frame}" fill="${panel}"/><path d="${light}" fill="${lamp}" stroke="none"/><path d="${frame}"/><path d="${bars}"/></svg>`;
}

function card(title: string, line: string, drawing: string): string {
  return `<body style="margin:0;width:1200px;height:630px;box-sizing:border-box;padding:72px 80px;background:${sky};color:${ink};display:grid;grid-template-columns:1fr 330px;gap:60px;align-items:center">
    <div><div style="display:flex;gap:18px;align-items:center;font:700 34px 'Atkinson Hyperlegible Next';margin-bottom:56px">${sized(mark, 54)}${site.name}</div>
    <div style="font:600 76px/1.06 Literata;letter-spacing:-.02em">${title}</div>
    <div style="font:400 34px/1.4 Literata;color:${soft};margin-top:26px">${line}</div></div>${drawing}</body>`;
}

/** The mark at a size; on dark ground, whatever the browser's own scheme. */
function sized(svg: string, size: number): string {
  return svg.replace('<svg ', `<svg width="${size}" height="${size}" `);
}

async function picture(
  on: Page,
  width: number,
  height: number,
  body: string,
  clear = false,
): Promise<Buffer> {
  const fonts = await Promise.all(
    [
      ['Literata', '@fontsource-variable/literata/files/literata-latin-wght-normal.woff2'],
      [
        'Atkinson Hyperlegible Next',
        '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
      ],
    ].map(async ([family, file]) => {
      const data = (await readFile(`node_modules/${file}`)).toString('base64');
      return `@font-face{font-family:'${family}';font-weight:200 900;src:url(data:font/woff2;base64,${data})}`;
    }),
  );
  await on.setViewportSize({ width, height });
  await on.emulateMedia({ colorScheme: width === 1200 ? 'dark' : 'light' });
  await on.setContent(`<style>${fonts.join('')}</style>${body}`);
  await on.evaluate(() => document.fonts.ready);
  return on.screenshot({ omitBackground: clear });
}

/** An ICO file holding one PNG. */
function ico(png: Buffer, size: number): Buffer {
  const header = Buffer.alloc(22);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(1, 4);
  header.writeUInt8(size, 6);
  header.writeUInt8(size, 7);
  header.writeUInt16LE(1, 10);
  header.writeUInt16LE(32, 12);
  header.writeUInt32LE(png.length, 14);
  header.writeUInt32LE(22, 18);
  return Buffer.concat([header, png]);
}
