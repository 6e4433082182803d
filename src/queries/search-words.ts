import { getCollection } from 'astro:content';
import type { SearchWords } from '../domain/search/query.ts';
import { pages } from '../strings/pages.ts';

/** Everything the query layer knows about words, in one object for one request. */
export async function searchWords(): Promise<SearchWords> {
  const files = await getCollection('synonyms');
  return {
    // Evidence, and pages about the site, answer few questions that people have about each other.
    behind: [pages.claims.kind, 'Page'],
    words: files.flatMap((file) =>
      file.data.kind === 'words' ? file.data.groups.map(({ said, means }) => ({ said, means })) : [],
    ),
    pins: files.flatMap((file) =>
      file.data.kind === 'pins'
        ? file.data.groups.map(({ said, unless, pages }) => ({ said, unless, pages }))
        : [],
    ),
  };
}
