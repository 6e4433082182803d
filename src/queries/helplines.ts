import { type CollectionEntry, getCollection } from 'astro:content';
import type { needs } from '../schemas/helpline.ts';

export type HelplineEntry = CollectionEntry<'helplines'>;
export type Need = (typeof needs)[number];

/** The lines for one need, grouped by country, directories of the whole world first. Unverified lines are never shown. */
export async function helplinesFor(need: Need): Promise<{ country: string; lines: HelplineEntry[] }[]> {
  const lines = (await getCollection('helplines'))
    .filter((line) => line.data.confidence !== 'unverified' && line.data.needs.includes(need))
    .sort((a, b) => a.data.order - b.data.order || a.data.name.localeCompare(b.data.name, 'en'));
  const groups = Map.groupBy(lines, (line) => line.data.countryName);
  const world = (group: HelplineEntry[]) => (group[0]?.data.country === 'world' ? 0 : 1);
  return [...groups]
    .map(([country, group]) => ({ country, lines: group }))
    .sort((a, b) => world(a.lines) - world(b.lines) || a.country.localeCompare(b.country, 'en'));
}
