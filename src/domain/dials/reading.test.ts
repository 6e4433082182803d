import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type DialAnswer,
  type DialAnswers,
  hardDayAt,
  onHardDay,
  readingOf,
  standing,
  standsHigh,
  turns,
} from './reading.ts';

const items = ['a', 'b', 'c', 'd', 'e', 'f'].map((id, index) => ({
  id,
  dial: 'alarm',
  reversed: index >= 4,
}));
const others = ['g', 'h'].map((id) => ({ id, dial: 'armor', reversed: false }));
const all = (answer: DialAnswer): DialAnswers => Object.fromEntries(items.map(({ id }) => [id, answer]));
const read = (answers: DialAnswers) => readingOf([...items, ...others], 'alarm', answers);
const loud: DialAnswers = { a: 4, b: 4, c: 4, d: 4, e: 0, f: 0 };
const dial = {
  stands: ['hardly ever goes off', 'goes off now and then', 'goes off fairly easily', 'goes off very easily'],
  hardDay: { up: 'goes up', same: 'hardly moves', down: 'comes down' },
};

const often = fc.constantFrom<DialAnswer>(0, 1, 2, 3, 4);
const answers = fc.dictionary(
  fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
  fc.oneof(often, fc.constant<DialAnswer>('no-fit')),
  {
    noNullPrototype: true,
  },
);

test.each([
  ['hardly ever', false, 0, 0],
  ['nearly always', false, 4, 4],
  ['hardly ever, of a sentence that turns it down', true, 0, 4],
  ['half the time, either way', true, 2, 2],
  ['does not fit', false, 'no-fit', undefined],
  ['left out', true, undefined, undefined],
] as const)('%s turns the dial so far', (_, reversed, answer, expected) => {
  expect(turns({ reversed }, answer)).toBe(expected);
});

describe('where a dial stands', () => {
  test.each([
    ['every answer half the time', all(2), 0.5, 0.375, 0.625],
    ['as loud as it goes', loud, 1, 0.875, 1],
    ['two of six left out: still said, less surely', { a: 3, b: 3, c: 3, d: 3 }, 0.75, 0.375, 0.9583],
    ['three of six left out: not said', { a: 3, b: 3, c: 3 }, undefined, 0.25, 1],
    ['nothing fits', all('no-fit'), undefined, 0, 1],
    ['answers for the other dial alone', { g: 4, h: 4 }, undefined, 0, 1],
  ] as const)('%s', (_, given, at, low, high) => {
    const reading = read(given);
    expect(reading.at).toBe(at);
    expect(reading.low).toBeCloseTo(low, 3);
    expect(reading.high).toBeCloseTo(high, 3);
  });

  test('the mark stands within its band, and the band within the dial', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const { at, low, high } = read(given);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(at ?? low);
        expect(high).toBeGreaterThanOrEqual(at ?? high);
      }),
    );
  });

  test('an answer left out widens the band to both sides and never narrows it', () => {
    fc.assert(
      fc.property(answers, fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), (given, id) => {
        const { [id]: _, ...fewer } = given;
        const [more, less] = [read(given), read(fewer)];
        expect(less.low).toBeLessThanOrEqual(more.low);
        expect(less.high).toBeGreaterThanOrEqual(more.high);
      }),
    );
  });

  test('an answer that does not fit says as little as none', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const without = Object.fromEntries(Object.entries(given).filter(([, answer]) => answer !== 'no-fit'));
        expect(read(given)).toEqual(read(without));
      }),
    );
  });

  test('the same answers turned round read the same from the other end', () => {
    fc.assert(
      fc.property(fc.array(often, { minLength: 6, maxLength: 6 }), (list) => {
        const given = Object.fromEntries(items.map(({ id }, index) => [id, list[index] ?? 0]));
        const turned = items.map((item) => ({ ...item, reversed: !item.reversed }));
        const [one, other] = [readingOf(items, 'alarm', given), readingOf(turned, 'alarm', given)];
        expect((one.at ?? NaN) + (other.at ?? NaN)).toBeCloseTo(1);
        expect(one.low + other.high).toBeCloseTo(1);
      }),
    );
  });
});

test.each([
  [0, 'hardly ever goes off'],
  [0.24, 'hardly ever goes off'],
  [0.25, 'goes off now and then'],
  [0.5, 'goes off fairly easily'],
  [0.75, 'goes off very easily'],
  [1, 'goes off very easily'],
  [undefined, undefined],
])('at %s it is said that it %s', (at, clause) => {
  const reading = { answered: 6, of: 6, low: 0, high: 1, ...(at === undefined ? {} : { at }) };
  expect(standing(dial, reading)).toBe(clause);
  expect(standsHigh(reading)).toBe(at !== undefined && at >= 0.5);
});

test.each([
  [3, 'goes up', 0.9],
  [0, 'hardly moves', 0.6],
  [-5, 'comes down', 0.1],
  [5, 'goes up', 1],
])('a hard day that moves it by %i: it %s', (moved, clause, at) => {
  expect(onHardDay(dial, moved)).toBe(clause);
  expect(hardDayAt(0.6, moved)).toBeCloseTo(at);
});
