import { type CollectionEntry, getCollection } from 'astro:content';
import { must } from './must.ts';

export type TermEntry = CollectionEntry<'glossary'>;

/** All terms in alphabetical order. */
export async function allTerms(): Promise<TermEntry[]> {
  const terms = await getCollection('glossary');
  return terms.sort((a, b) => a.data.term.localeCompare(b.data.term, 'en'));
}

/** One term by its id. Throws where there is none. */
export async function termById(id: string, usedBy?: string): Promise<TermEntry> {
  const terms = await getCollection('glossary');
  return must(
    terms.find((term) => term.id === id),
    'term',
    id,
    usedBy,
  );
}
