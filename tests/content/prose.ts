import { syllable } from 'syllable';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
const wordPattern = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;
const abbreviation = /(?:^|[\s(“"‘])(?:Dr|Mr|Mrs|Ms|Prof|St|vs|e\.g|i\.e|cf|approx)\.\s*$/i;

/** A sentence and the offset in the text at which it begins. */
export interface Sentence {
  readonly text: string;
  readonly at: number;
}

/**
 * The sentences of one paragraph, heading or list item.
 * "“Did you?” she asked." is one sentence, "“Look. The moon.”" is two.
 */
export function sentences(text: string): Sentence[] {
  // A line break inside a paragraph ends no sentence, though the segmenter takes it for a boundary.
  const flat = text.replace(/\s/g, ' ');
  const found: Sentence[] = [];
  for (const { segment, index } of segmenter.segment(flat)) {
    const last = found.at(-1);
    if (last && continues(last.text, segment)) {
      found[found.length - 1] = { text: last.text + segment, at: last.at };
    } else {
      found.push({ text: segment, at: index });
    }
  }
  return found
    .map(({ text: raw, at }) => ({ text: raw.trim(), at: at + raw.length - raw.trimStart().length }))
    .filter((sentence) => words(sentence.text).length > 0);
}

function continues(before: string, next: string): boolean {
  if (words(before).length === 0 || words(next).length === 0) return true;
  return abbreviation.test(before) || /^[\s"“‘(]*\p{Ll}/u.test(next);
}

/** The words of a text. A hyphenated or contracted word is one. */
export function words(text: string): string[] {
  return text.match(wordPattern) ?? [];
}

/** Syllables of one word, at least 1. A numeral counts as many as its digits, at most four. */
export function syllables(word: string): number {
  if (/^\d+$/.test(word)) return Math.min(4, word.length);
  return Math.max(1, syllable(word.replaceAll('’', "'")));
}

/** What a stretch of prose measures. */
export interface Measure {
  readonly words: number;
  readonly sentences: number;
  /** Flesch-Kincaid grade: years of American schooling. 0 for an empty text. */
  readonly grade: number;
  /** Words a sentence. 0 for an empty text. */
  readonly average: number;
}

/**
 * Measures units of prose (paragraphs, list items), each holding whole sentences.
 * Grade after Kincaid, Fishburne, Rogers and Chissom (1975): 0.39 words a sentence + 11.8 syllables a word - 15.59.
 */
export function measure(units: readonly string[]): Measure {
  const all = units.flatMap((unit) => words(unit));
  const count = units.reduce((sum, unit) => sum + sentences(unit).length, 0);
  if (all.length === 0 || count === 0) return { words: 0, sentences: 0, grade: 0, average: 0 };
  const spoken = all.reduce((sum, word) => sum + syllables(word), 0);
  const average = all.length / count;
  return {
    words: all.length,
    sentences: count,
    grade: 0.39 * average + 11.8 * (spoken / all.length) - 15.59,
    average,
  };
}

/** The words of a text in small letters with straight apostrophes, for comparing. */
export function plainWords(text: string): string[] {
  return words(text).map((word) => word.toLowerCase().replaceAll('’', "'"));
}

/** Every run of `length` words of a text, each with the index of its first word. */
export function runs(text: string, length: number): { run: string; at: number }[] {
  const all = plainWords(text);
  return all
    .slice(0, Math.max(0, all.length - length + 1))
    .map((_, at) => ({ run: all.slice(at, at + length).join(' '), at }));
}
