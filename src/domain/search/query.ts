import { smallWords } from './small-words.ts';
import { stopWords } from './stop-words.ts';

/** Everyday words with the words of our pages, and words of fear with the pages they put first. */
export type SearchWords = Readonly<{
  words: readonly Readonly<{ said: readonly string[]; means: readonly string[] }>[];
  pins: readonly Readonly<{
    said: readonly string[];
    /** Phrases whose words do not count for this group. */
    unless?: readonly string[] | undefined;
    pages: readonly string[];
  }>[];
  /** Kinds of pages that answer after the others. */
  behind: readonly string[];
}>;

/** One search to make for one thing the reader asked. */
export type Asked = Readonly<{
  /** What to look up. */
  term: string;
  /** Which thing of the question it stands for: searches for the same thing do not add up. */
  thing: number;
  /** 1 for the reader's own word, less for one of ours. */
  weight: number;
}>;

/** How a question is put to an index that joins words with AND and knows no other words for them. */
export type Plan = Readonly<{
  /** The words that carry meaning, to be found together. Empty where there are none. */
  whole: string;
  asked: readonly Asked[];
}>;

const ourWord = 0.8;
const widestGap = 3;

/** Small letters and words only; apostrophes go, so that *don’t* and *dont* are one. */
export function normalized(query: string): string[] {
  return query
    .toLowerCase()
    .replace(/['’`]/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/**
 * The pages that words of fear or despair put first, in order, each once.
 * Every word of a phrase must occur in the question, in this order; between two of them at most three words may stand, all of them small.
 * Words that belong to an `unless` phrase are passed over: *we hit it off, then he hits me* still counts by its second half.
 */
export function pinned(query: string, { pins }: Pick<SearchWords, 'pins'>): string[] {
  const words = normalized(query);
  const found = pins.filter(({ said, unless = [] }) => {
    const left = unless.map(normalized).reduce(without, words);
    return said.some((phrase) => occurs(normalized(phrase), left, widestGap));
  });
  return [...new Set(found.flatMap((pin) => pin.pages))];
}

/** Whether a question holds words that only sound like fear, *we hit it off*, and none of the real ones. Then pages of help answer after the others. */
export function onlySoundsLikeFear(query: string, known: Pick<SearchWords, 'pins'>): boolean {
  const words = normalized(query);
  const sounds = known.pins.some(({ unless = [] }) =>
    unless.some((phrase) => occurs(normalized(phrase), words, 0)),
  );
  return sounds && pinned(query, known).length === 0;
}

/** The searches that a question turns into. */
export function plan(query: string, { words: known }: Pick<SearchWords, 'words'>): Plan {
  const words = normalized(query);
  const carrying = words.filter((word) => !stopWords.has(word));
  const asked: Asked[] = carrying.map((term, thing) => ({ term, thing, weight: 1 }));
  let thing = carrying.length;
  for (const { said, means } of known) {
    const phrase = said.map(normalized).find((each) => occurs(each, words, 0));
    if (phrase === undefined) continue;
    // One word stands for the same thing as its synonyms; a phrase is a thing of its own.
    const own = phrase.length === 1 ? carrying.indexOf(phrase[0] ?? '') : -1;
    const stands = own >= 0 ? own : thing++;
    asked.push(...means.map((term) => ({ term, thing: stands, weight: ourWord })));
  }
  return { whole: carrying.join(' '), asked };
}

/** Takes a phrase out of a text, and leaves a hole that nothing reaches across. */
function without(words: readonly string[], phrase: readonly string[]): string[] {
  const taken = new Set(
    words.flatMap((_, start) =>
      occursFrom(phrase, words, start, 0) ? phrase.map((_word, index) => start + index) : [],
    ),
  );
  return words.map((word, index) => (taken.has(index) ? '' : word));
}

/** Whether the words of a phrase stand in a text in order, with at most `gap` small words between neighbors. */
function occurs(phrase: readonly string[], words: readonly string[], gap: number): boolean {
  if (phrase.length === 0) return false;
  return words.some((_, start) => occursFrom(phrase, words, start, gap));
}

function occursFrom(
  phrase: readonly string[],
  words: readonly string[],
  start: number,
  gap: number,
): boolean {
  const [first, ...rest] = phrase;
  if (first === undefined) return true;
  if (words[start] !== first) return false;
  if (rest.length === 0) return true;
  for (let next = start + 1; next <= start + 1 + gap; next++) {
    if (occursFrom(rest, words, next, gap)) return true;
    if (!smallWords.has(words[next] ?? '')) return false;
  }
  return false;
}
