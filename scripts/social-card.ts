import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { emblemShapes } from '../src/components/site/emblem-shapes.ts';
import { markArcs } from '../src/components/site/mark-arcs.ts';
import { streetLayers, viewBox } from '../src/components/site/street-scene.ts';
import type { Topic } from '../src/schemas/shared.ts';
import { site, topicNames } from '../src/strings/site.ts';

export const cardSize = { width: 1200, height: 630 };

const tokens = readFileSync(new URL('../src/styles/tokens.css', import.meta.url), 'utf8');
const family = (name: string, file: string) => {
  const path = createRequire(import.meta.url).resolve(`@fontsource-variable/${file}`);
  const data = readFileSync(path).toString('base64');
  return `@font-face{font-family:'${name}';font-weight:200 900;src:url(data:font/woff2;base64,${data})}`;
};

const style = `
  ${tokens}
  ${family('Literata', 'literata/files/literata-latin-wght-normal.woff2')}
  ${family('Atkinson Hyperlegible Next', 'atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2')}
  * { margin: 0; box-sizing: border-box }
  body { position: relative; width: 1200px; height: 630px; overflow: hidden; background: var(--page); color: var(--text) }
  .name { position: absolute; left: 64px; top: 54px; display: flex; align-items: center; gap: 18px; font: 700 46px/1 var(--interface); letter-spacing: -0.01em }
  .words { position: absolute; left: 64px; bottom: 62px; width: 660px }
  h1 { font: 600 86px/1.04 var(--reading); letter-spacing: -0.022em; text-wrap: balance }
  p { margin-top: 22px; font: 400 39px/1.28 var(--reading); color: var(--text-soft); text-wrap: balance }
  svg { display: block; fill: none; stroke: currentColor; stroke-linejoin: round; stroke-linecap: round }
  .wall { position: absolute; left: 776px; top: 0; width: 424px; height: 630px; background: var(--panel) }
  .wall svg { position: absolute; overflow: visible; left: 18px; top: 121px; width: 388px; height: 388px; stroke-width: 0.85 }
  .glow { filter: drop-shadow(0 0 3.5px color-mix(in oklch, var(--lamp) 70%, transparent)) }
  .home .words { top: 146px; bottom: auto; width: 1072px }
  .street { position: absolute; left: 0; bottom: 0; width: 1200px; stroke-width: 1.6 }
`;

const mark = `<svg width="58" height="58" viewBox="${markArcs.viewBox}" stroke-width="${markArcs.edge}">
  <path d="${markArcs.ink}" fill="currentColor"/><path d="${markArcs.lamp}" fill="var(--lamp)" stroke="var(--lamp)"/></svg>`;

const page = (
  kind: string,
  body: string,
) => `<!doctype html><html lang="en" data-theme="dark"><meta charset="utf-8">
  <style>${style}</style><body class="${kind}"><div class="name">${mark}${site.name}</div>${body}</body></html>`;

/** The card that stands for a topic's pages where they are shared: its window, lit, in a wall at dusk. */
export function topicCard(topic: Topic): string {
  const { light, lines } = emblemShapes[topic];
  const { name, about } = topicNames[topic];
  return page(
    'topic',
    `<div class="wall"><svg viewBox="0 0 40 40"><path class="glow" d="${light}" fill="var(--lamp)" stroke="none"/><path d="${lines}"/></svg></div>
    <div class="words"><h1>${name}</h1><p>${about}</p></div>`,
  );
}

/** The card of every page that belongs to no topic: the street. */
export function homeCard(): string {
  const street = streetLayers.map(({ fill, shapes }) => `<path d="${shapes.join('')}" fill="${fill}"/>`);
  return page(
    'home',
    `<div class="words"><h1>${site.tagline}</h1></div><svg class="street" viewBox="${viewBox}">${street.join('')}</svg>`,
  );
}
