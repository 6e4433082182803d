import { describe, expect, it } from 'vitest';
import { measure, runs, sentences, syllables, words } from './prose.ts';

describe('sentences', () => {
  it.each<[string, string[]]>([
    ['The tap runs. Nobody looks up.', ['The tap runs.', 'Nobody looks up.']],
    ['“Did you see it?” she asked.', ['“Did you see it?” she asked.']],
    ['“I’m fine.” He left.', ['“I’m fine.”', 'He left.']],
    ['“Look. The moon.”', ['“Look.', 'The moon.”']],
    ['Dr. Gottman met Mrs. Chen.', ['Dr. Gottman met Mrs. Chen.']],
    ['Say it early, e.g. Friday at 8 a.m. over tea.', ['Say it early, e.g. Friday at 8 a.m. over tea.']],
    ['He waits… and then goes.', ['He waits… and then goes.']],
    [
      'A line\nthat goes on.\nAnd another.',
      ['A line\nthat goes on.', 'And another.'].map((one) => one.replace('\n', ' ')),
    ],
    ['Is it (really?) so?', ['Is it (really?) so?']],
    ['A heading that tells', ['A heading that tells']],
    ['…', []],
    ['', []],
  ])('%j', (text, expected) => {
    expect(sentences(text).map((sentence) => sentence.text)).toEqual(expected);
  });

  it('know where they begin', () => {
    expect(sentences('One here. Two there.').map((sentence) => sentence.at)).toEqual([0, 10]);
  });
});

it.each([
  ['half-past', 1],
  ['don’t go', 2],
  ['“Look,” she said — twice.', 4],
  ['at 7:30', 3],
  ['', 0],
])('words of %j: %i', (text, count) => {
  expect(words(text)).toHaveLength(count);
});

it.each([
  ['cat', 1],
  ['table', 2],
  ['don’t', 1],
  ['vulnerability', 6],
  ['12', 2],
  ['hm', 1],
])('syllables of %s: %i', (word, count) => {
  expect(syllables(word)).toBe(count);
});

describe('the measure', () => {
  it('gives the grade of Kincaid and others', () => {
    // 13 words, 2 sentences, 13 syllables: 0.39 * 6.5 + 11.8 * 1 - 15.59.
    expect(measure(['The cat sat on the mat. The dog sat on the red rug.']).grade).toBeCloseTo(-1.255, 3);
  });

  it('finds long words and sentences harder', () => {
    const hard =
      'Vulnerability facilitates interpersonal responsiveness and consequently emotional intimacy.';
    expect(measure([hard]).grade).toBeGreaterThan(20);
  });

  it('takes each unit by itself, so that a list item without a stop is a sentence', () => {
    expect(measure(['tea and toast', 'a short walk']).sentences).toBe(2);
  });

  it('is nothing for an empty text', () => {
    expect(measure([])).toEqual({ words: 0, sentences: 0, grade: 0, average: 0 });
  });
});

it('runs are alike however they are written', () => {
  expect(runs('“Don’t go,” she said.', 3)).toEqual([
    { run: "don't go she", at: 0 },
    { run: 'go she said', at: 1 },
  ]);
});
