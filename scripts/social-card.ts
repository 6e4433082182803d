import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { emblemShapes, topicHouse } from '../src/components/site/emblem-shapes.ts';
import { markArcs } from '../src/components/site/mark-arcs.ts';
import { roofs } from '../src/components/site/roofs-shape.ts';
import { halos, moon, streetLayers, viewBox } from '../src/components/site/street-scene.ts';
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
  ${family('Literata', 'literata/files/literata-latin-opsz-normal.woff2')}
  ${family('Atkinson Hyperlegible Next', 'atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2')}
  * { margin: 0; box-sizing: border-box }
  body { position: relative; width: 1200px; height: 630px; overflow: hidden; background: linear-gradient(var(--dusk) 25%, var(--dusk-low)); color: var(--dusk-ink) }
  .name { position: absolute; left: 64px; top: 50px; display: flex; align-items: center; gap: 18px; font: 600 50px/1 var(--reading); letter-spacing: -0.015em }
  .words { position: absolute; left: 64px; top: 190px; width: 660px }
  h1 { font: 500 88px/1.05 var(--reading); letter-spacing: -0.018em; text-wrap: balance }
  p { margin-top: 22px; font: 400 38px/1.3 var(--reading); color: var(--dusk-soft); text-wrap: balance }
  svg { display: block }
  .roofs { position: absolute; left: 0; bottom: 0; width: 1200px; height: 84px; fill: var(--night) }
  .house { position: absolute; right: 64px; bottom: 0; height: 400px; fill: var(--night) }
  .house .glow { filter: drop-shadow(0 0 3px var(--lamp)) }
  .home .words { top: 136px; width: 1072px }
  .street { position: absolute; left: -120px; bottom: -10px; width: 1440px }
`;

const mark = `<svg width="58" height="58" viewBox="${markArcs.viewBox}" stroke-width="${markArcs.edge}">
  <path d="${markArcs.ink}" fill="currentColor"/><path d="${markArcs.lamp}" fill="var(--lamp)" stroke="var(--lamp)"/></svg>`;

const page = (
  kind: string,
  body: string,
) => `<!doctype html><html lang="en" data-theme="dark"><meta charset="utf-8">
  <style>${style}</style><body class="${kind}"><div class="name">${mark}${site.name}</div>${body}</body></html>`;

/** The card that stands for a topic's pages where they are shared: its house among the roofs, its window lit. */
export function topicCard(topic: Topic): string {
  const { light, lines } = emblemShapes[topic];
  const { name, about } = topicNames[topic];
  return page(
    'topic',
    `<svg class="roofs" viewBox="${roofs.viewBox}" preserveAspectRatio="xMidYMax slice"><path d="${roofs.d}"/></svg>
    <svg class="house" viewBox="${topicHouse.viewBox}"><path d="${topicHouse.wall}"/><g transform="${topicHouse.window}">
      <path class="glow" d="${light}" fill="var(--lamp)"/>
      <path d="${lines}" fill="none" stroke="var(--dusk-ink)" stroke-width="1.2" stroke-linejoin="round" stroke-linecap="round"/>
    </g></svg>
    <div class="words"><h1>${name}</h1><p>${about}</p></div>`,
  );
}

/** The card of every page that belongs to no topic: the street. */
export function homeCard(): string {
  const street = streetLayers.map(
    ({ fill = 'none', line = 'none', width = 0, lit, shapes }) =>
      (lit
        ? halos.map(([x, y, r]) => `<circle cx="${x}" cy="${y}" r="${r}" fill="url(#halo)"/>`).join('')
        : '') + `<path d="${shapes.join('')}" fill="${fill}" stroke="${line}" stroke-width="${width}"/>`,
  );
  return page(
    'home',
    `<div class="words"><h1>${site.tagline}</h1></div><svg class="street" viewBox="${viewBox}">
      <radialGradient id="halo"><stop offset="0.2" stop-color="var(--lamp)" stop-opacity="0.42"/><stop offset="1" stop-color="var(--lamp)" stop-opacity="0"/></radialGradient>
      <g transform="${moon}"><path d="${markArcs.ink}" fill="var(--dusk-soft)"/><path d="${markArcs.lamp}" fill="var(--lamp)"/></g>
      ${street.join('')}</svg>`,
  );
}
