import { type Answer, merge } from '../../domain/search/merge.ts';
import { onlySoundsLikeFear, pinned, plan, type SearchWords } from '../../domain/search/query.ts';
import { loadPagefind, type PagefindHit, type PagefindPage } from './pagefind.ts';

/** A page found, with what a result shows of it. */
export type Found = Readonly<{ page: PagefindPage; pinned: boolean }>;

/** What a question came to. `more` loads the next results. */
export type Findings = Readonly<{
  count: number;
  widened: boolean;
  pinned: boolean;
  found: (from: number, to: number) => Promise<readonly Found[]>;
}>;

/** Kind and topic, as the index names them. */
export type Filters = Readonly<Record<string, string>>;

/** The pages of help, by the names they have in the index. */
const allHelp = ['support', 'more-support'];

let knownWords: Promise<SearchWords> | undefined;

function loadWords(base: string): Promise<SearchWords> {
  knownWords ??= fetch(`${base}search/words.json`)
    .then((response) => response.json() as Promise<SearchWords>)
    .catch((error: unknown) => {
      knownWords = undefined;
      throw error;
    });
  return knownWords;
}

/** Puts a question to the index in all the ways that its words allow, and merges the answers. */
export async function ask(question: string, filters: Filters, base: string): Promise<Findings> {
  const [pagefind, words] = await Promise.all([loadPagefind(base), loadWords(base)]);
  const { whole, asked } = plan(question, words);
  const byId = new Map<string, PagefindHit>();
  const hitsFor = async (term: string) => {
    const { results } = await pagefind.search(term, { filters });
    for (const hit of results) byId.set(hit.id, hit);
    return results.map(({ id, score }) => ({ id, score }));
  };
  const [together, answers, behind] = await Promise.all([
    whole === '' ? [] : hitsFor(whole),
    Promise.all(
      asked.map(async (each): Promise<Answer> => ({ asked: each, hits: await hitsFor(each.term) })),
    ),
    pagesOf(words.behind, pagefind),
  ]);
  const help = await helpPages(pinned(question, words), pagefind);
  const misheard = onlySoundsLikeFear(question, words) ? await helpPages(allHelp, pagefind) : [];
  const last = new Set([...behind, ...misheard.map((hit) => hit.id)]);
  const { ids, widened } = merge(together, answers, last);
  const order = [...help.map((hit) => hit.id), ...ids.filter((id) => !help.some((hit) => hit.id === id))];
  for (const hit of help) byId.set(hit.id, hit);
  return {
    count: order.length,
    widened: widened && help.length === 0,
    pinned: help.length > 0,
    found: (from, to) =>
      Promise.all(
        order.slice(from, to).map(async (id, index) => {
          const hit = byId.get(id);
          if (hit === undefined) throw new Error(`The index lost page ${id}.`);
          return { page: await hit.data(), pinned: from + index < help.length };
        }),
      ),
  };
}

type Searcher = Awaited<ReturnType<typeof loadPagefind>>;

/** Every page of these kinds, by its id in the index. */
async function pagesOf(kinds: readonly string[], pagefind: Searcher): Promise<ReadonlySet<string>> {
  const answers = await Promise.all(kinds.map((kind) => pagefind.search(null, { filters: { kind } })));
  return new Set(answers.flatMap(({ results }) => results.map((hit) => hit.id)));
}

/** Pages of help by the names they have in the index; filters never hide them. */
async function helpPages(names: readonly string[], pagefind: Searcher): Promise<PagefindHit[]> {
  const answers = await Promise.all(names.map((help) => pagefind.search(null, { filters: { help } })));
  return answers.flatMap(({ results }) => results.slice(0, 1));
}
