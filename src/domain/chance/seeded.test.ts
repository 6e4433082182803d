import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seeded, shuffled } from './seeded.ts';

test('the same seed gives the same draws, another seed others', () => {
  const draws = (seed: number) => Array.from({ length: 20 }, seeded(seed));
  expect(draws(7)).toEqual(draws(7));
  expect(draws(7)).not.toEqual(draws(8));
});

test('every draw is at least 0 and under 1', () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const random = seeded(seed);
      for (let draw = 0; draw < 50; draw++) {
        const number = random();
        expect(number).toBeGreaterThanOrEqual(0);
        expect(number).toBeLessThan(1);
      }
    }),
  );
});

test('a shuffle keeps every element and leaves its argument alone', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.integer(), (list, seed) => {
      const before = [...list];
      expect(shuffled(list, seeded(seed)).sort()).toEqual([...list].sort());
      expect(list).toEqual(before);
    }),
  );
});

test('a shuffle favors no place: each of four cards comes first about as often', () => {
  const first = new Map<string, number>();
  for (let seed = 0; seed < 4000; seed++) {
    const [card = ''] = shuffled(['a', 'b', 'c', 'd'], seeded(seed));
    first.set(card, (first.get(card) ?? 0) + 1);
  }
  for (const count of first.values()) expect(Math.abs(count - 1000)).toBeLessThan(120);
});
