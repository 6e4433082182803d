import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { loadSite } from './load.ts';
import { printed } from './problem.ts';
import { rules } from './rules/all.ts';
import { slugsAsPlanned } from './rules/planned-pages.ts';
import { shortSentences } from './rules/reading-grade.ts';
import { newIdsFrozen } from './rules/stored-ids.ts';
import { kindsOf, sampleFiles, samples } from './samples.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const activity = readFileSync(`${root}src/components/prose/Activity.astro`, 'utf8');
const kinds = new Set(samples().flatMap(kindsOf));

it('there is a sample of every kind that a page shows', () => {
  const shown = new Set([...activity.matchAll(/^ {4}case '([a-z]+)':$/gmu)].map(([, kind]) => kind));
  expect([...shown].length).toBeGreaterThan(3);
  expect([...shown].filter((kind) => !([...kinds] as string[]).includes(kind ?? ''))).toEqual([]);
});

// A sample is too short to have a rhythm, and stands on no list of what is to be written.
const notForSamples = [slugsAsPlanned, newIdsFrozen, shortSentences];

it('each is one file that keeps to every rule for content', { timeout: 60_000 }, () => {
  const files = sampleFiles();
  const site = loadSite(root, '2026-11-26', files);
  const held = Object.values(rules).filter((rule) => !notForSamples.includes(rule));
  const told = held.flatMap((rule) => rule(site)).filter(({ file }) => files.has(file));
  expect(told.map(printed)).toEqual([]);
  // The rules see the samples.
  expect(slugsAsPlanned(site).map(({ file }) => file)).toEqual(
    expect.arrayContaining(samples().map(({ id }) => `src/content/exercises/${id}.mdx`)),
  );
});
