import { getCollection } from 'astro:content';

/** Which components a page's words use, by component and in the order of first use. */
export type Uses = Readonly<Record<'Claim' | 'Cite' | 'Term' | 'Exercise' | 'Quiz', readonly string[]>>;

/** A page that uses something, for lists of "where". */
export type UsingPage = Readonly<{ title: string; path: string }>;

const component = /<(Claim|Cite|Term|Exercise|Quiz)\s[^>]*?\bid="([^"]+)"/gu;

/** Reads the ids out of an MDX body, so that sources and claims can be listed before the page is rendered. */
export function usesOf(body: string | undefined): Uses {
  const uses: Record<keyof Uses, string[]> = { Claim: [], Cite: [], Term: [], Exercise: [], Quiz: [] };
  for (const [, name, id] of (body ?? '').matchAll(component)) {
    const list = uses[name as keyof Uses];
    if (id !== undefined && !list.includes(id)) list.push(id);
  }
  return uses;
}

/** Every page with prose of its own, with its address and what it uses. */
export async function pagesWithUses(): Promise<readonly (UsingPage & { uses: Uses })[]> {
  const [guides, exercises, paths, sayings, terms] = await Promise.all([
    getCollection('guides'),
    getCollection('exercises'),
    getCollection('paths'),
    getCollection('now'),
    getCollection('glossary'),
  ]);
  return [
    ...guides.map((entry) => ({ entry, title: entry.data.title, path: `/guides/${entry.id}/` })),
    ...exercises.map((entry) => ({ entry, title: entry.data.title, path: `/exercises/${entry.id}/` })),
    ...paths.map((entry) => ({ entry, title: entry.data.title, path: `/paths/${entry.id}/` })),
    ...sayings.map((entry) => ({ entry, title: `“${entry.data.saying}”`, path: `/now/${entry.id}/` })),
    ...terms.map((entry) => ({ entry, title: entry.data.term, path: `/glossary/${entry.id}/` })),
  ].map(({ entry, title, path }) => {
    const uses = usesOf(entry.body);
    const claims = 'claims' in entry.data ? [...new Set([...uses.Claim, ...entry.data.claims])] : uses.Claim;
    return { title, path, uses: { ...uses, Claim: claims } };
  });
}
