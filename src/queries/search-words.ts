import { getCollection } from 'astro:content';
import type { SearchWords } from '../domain/search/query.ts';

/** Everything the query layer knows about words, in one object for one request. */
export async function searchWords(): Promise<SearchWords> {
  const files = await getCollection('synonyms');
  return {
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
