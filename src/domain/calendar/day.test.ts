import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, dayAt, daysBetween, isDay, weekUpTo } from './day.ts';

const utc = (text: string) => Date.parse(text);
const anyDay = fc
  .integer({ min: -60_000, max: 60_000 })
  .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));

describe('the day it is', () => {
  test.each([
    ['in the evening in Los Angeles', '2026-11-24T04:30:00Z', 'America/Los_Angeles', '2026-11-23'],
    ['at the same moment in Auckland', '2026-11-24T04:30:00Z', 'Pacific/Auckland', '2026-11-24'],
    ['a minute before midnight in Kolkata', '2026-11-24T18:29:00Z', 'Asia/Kolkata', '2026-11-24'],
    ['at midnight in Kolkata', '2026-11-24T18:30:00Z', 'Asia/Kolkata', '2026-11-25'],
    ['on the first of a year', '2027-01-01T00:00:00Z', 'UTC', '2027-01-01'],
    ['on a leap day', '2028-02-29T12:00:00Z', 'Europe/Lisbon', '2028-02-29'],
  ])('%s', (_, now, zone, day) => {
    expect(dayAt(utc(now), zone)).toBe(day);
  });

  test.each([
    ['half past midnight belongs to the evening before', '2026-11-24T00:30:00Z', '2026-11-23'],
    ['a minute before it begins, too', '2026-11-24T03:59:59Z', '2026-11-23'],
    ['when it begins, the day is a new one', '2026-11-24T04:00:00Z', '2026-11-24'],
  ])('where a day begins at four: %s', (_, now, day) => {
    expect(dayAt(utc(now), 'UTC', 4)).toBe(day);
  });

  test.each([
    // Clocks go from 2:00 to 3:00: at 3:59 of the clock only two hours and 59 minutes of the day have gone.
    ['before four on the night an hour is missing', '2026-03-29T02:59:00Z', '2026-03-28'],
    ['at four on that night', '2026-03-29T03:00:00Z', '2026-03-29'],
    // They go from 3:00 to 2:00: at 3:59 it is five hours since midnight but one minute.
    ['before four on the night an hour comes twice', '2026-10-25T03:59:00Z', '2026-10-24'],
    ['at four on that night', '2026-10-25T04:00:00Z', '2026-10-25'],
  ])('%s, by the clock on the wall', (_, now, day) => {
    expect(dayAt(utc(now), 'Europe/Lisbon', 4)).toBe(day);
  });

  test('is read the same whatever calendar and digits the device prefers', () => {
    expect(dayAt(utc('2026-11-24T12:00:00Z'), 'Asia/Tehran')).toBe('2026-11-24');
  });
});

describe('reckoning with days', () => {
  test('a day later and a day earlier is the day itself, and the distance is what was added', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -4000, max: 4000 }), (day, days) => {
        expect(addDays(addDays(day, days), -days)).toBe(day);
        expect(daysBetween(day, addDays(day, days))).toBe(days);
      }),
    );
  });

  test('a week is seven days in a row, whatever the clocks do in it', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const week = weekUpTo(day);
        expect(week).toHaveLength(7);
        expect(week.at(-1)).toBe(day);
        expect(week.slice(1).every((each, index) => addDays(week[index] ?? '', 1) === each)).toBe(true);
      }),
    );
  });

  test.each([
    ['2026-03-01', -1, '2026-02-28'],
    ['2028-03-01', -1, '2028-02-29'],
    ['2026-12-31', 1, '2027-01-01'],
  ])('%s and %i days', (day, days, expected) => {
    expect(addDays(day, days)).toBe(expected);
  });
});

test.each([
  ['2026-11-24', true],
  ['2028-02-29', true],
  ['2026-02-29', false],
  ['2026-13-01', false],
  ['2026-1-1', false],
  ['x2026-11-24', false],
  ['2026-11-24x', false],
  ['', false],
])('%j is a day: %s', (text, expected) => {
  expect(isDay(text)).toBe(expected);
});
