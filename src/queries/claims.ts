import { type CollectionEntry, getCollection } from 'astro:content';
import type { shelves } from '../schemas/claim.ts';
import { must } from './must.ts';
import { pagesWithUses, type UsingPage } from './usage.ts';

export type ClaimEntry = CollectionEntry<'claims'>;

/** One claim by its id. Throws where there is none. */
export async function claimById(id: string, usedBy?: string): Promise<ClaimEntry> {
  const claims = await getCollection('claims');
  return must(
    claims.find((claim) => claim.id === id),
    'claim',
    id,
    usedBy,
  );
}

/** All claims in alphabetical order of their sentences. */
export async function allClaims(): Promise<ClaimEntry[]> {
  const claims = await getCollection('claims');
  return claims.sort((a, b) => a.data.sentence.localeCompare(b.data.sentence, 'en'));
}

/** The figures and sayings we went looking for that ended on one shelf. */
export async function figuresOn(shelf: (typeof shelves)[number]): Promise<ClaimEntry[]> {
  return (await allClaims()).filter((claim) => claim.data.figure?.shelf === shelf);
}

/** The pages that make a claim. */
export async function pagesClaiming(id: string): Promise<readonly UsingPage[]> {
  return (await pagesWithUses()).filter((page) => page.uses.Claim.includes(id));
}

/** A text's sentences, as its language parts them. */
export function sentencesOf(text: string): string[] {
  const sentences = new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text);
  return Array.from(sentences, ({ segment }) => segment.trim());
}
