import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareMonths, dayString, monthOf, monthsLater, weeksOf } from './month.ts';

const anyMonth = fc.record({
  year: fc.integer({ min: 1, max: 9998 }),
  month: fc.integer({ min: 1, max: 12 }),
});

test('November 2026 begins on a Sunday and has thirty days', () => {
  const weeks = weeksOf({ year: 2026, month: 11 });
  expect(weeks).toHaveLength(5);
  expect(weeks[0]?.[0]).toBe('2026-11-01');
  expect(weeks[4]?.slice(0, 3)).toEqual(['2026-11-29', '2026-11-30', undefined]);
  expect(weeksOf({ year: 2026, month: 11 }, 1)[0]?.[6]).toBe('2026-11-01');
});

test.each([
  [2024, 29],
  [2026, 28],
  [2000, 29],
  [1900, 28],
])('February %i has %i days', (year, days) => {
  expect(weeksOf({ year, month: 2 }).flat().filter(Boolean)).toHaveLength(days);
});

test('every month has each of its days once, in order, in whole weeks', () => {
  fc.assert(
    fc.property(anyMonth, fc.nat(6), (month, firstWeekday) => {
      const weeks = weeksOf(month, firstWeekday);
      expect(weeks.every((week) => week.length === 7)).toBe(true);
      const days = weeks.flat().filter((day) => day !== undefined);
      expect(days).toEqual([...days].sort());
      expect(new Set(days).size).toBe(days.length);
      expect(days.length).toBeGreaterThanOrEqual(28);
      for (const day of days) expect(monthOf(day)).toEqual(month);
    }),
  );
});

test('so many months later and back is the same month', () => {
  fc.assert(
    fc.property(anyMonth, fc.integer({ min: -500, max: 500 }), (month, months) => {
      const later = monthsLater(month, months);
      expect(monthsLater(later, -months)).toEqual(month);
      expect(compareMonths(later, month)).toBe(Math.sign(months));
    }),
  );
});

test('a day is written so that days sort as they follow', () => {
  expect(dayString(2026, 3, 4)).toBe('2026-03-04');
});
