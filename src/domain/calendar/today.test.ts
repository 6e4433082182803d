import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from './day.ts';
import { todaysOf } from './today.ts';

const anyDay = fc
  .integer({ min: -20_000, max: 40_000 })
  .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));
const anyList = fc
  .integer({ min: 1, max: 40 })
  .map((size) => Array.from({ length: size }, (_, i) => `e-${i}`));

describe('whose turn it is', () => {
  test('no two of as many days as there are things are alike, and so all of them have their turn', () => {
    fc.assert(
      fc.property(anyList, anyDay, (all, day) => {
        const turns = all.map((_, days) => todaysOf(all, addDays(day, days)));
        expect([...turns].sort()).toEqual([...all].sort());
      }),
    );
  });

  test('of fourteen or more no two days of a fortnight are alike', () => {
    fc.assert(
      fc.property(fc.integer({ min: 14, max: 40 }), anyDay, (size, day) => {
        const all = Array.from({ length: size }, (_, index) => index);
        const fortnight = Array.from({ length: 14 }, (_, days) => todaysOf(all, addDays(day, days)));
        expect(new Set(fortnight).size).toBe(14);
      }),
    );
  });

  test.each([
    ['2026-01-01', 'a'],
    ['2026-01-02', 'b'],
    ['2026-01-04', 'a'],
    ['2025-12-31', 'c'],
  ])('on %s of three it is %s', (day, expected) => {
    expect(todaysOf(['a', 'b', 'c'], day)).toBe(expected);
  });

  test('of nothing there is none', () => {
    expect(todaysOf([], '2026-01-01')).toBeUndefined();
  });
});
