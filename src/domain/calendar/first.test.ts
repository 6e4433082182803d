import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstOn, timeOf } from './first.ts';

// A Thursday.
const now = { year: 2026, month: 11, day: 26, hour: 20, minute: 30 };
const day = (text: string) => {
  const [year, month, date] = text.split('-').map(Number);
  return { year, month, day: date };
};

test.each([
  ['later today, every day', [], { hour: 20, minute: 31 }, '2026-11-26'],
  ['the very minute has passed', [], { hour: 20, minute: 30 }, '2026-11-27'],
  ['earlier today', [], { hour: 7, minute: 40 }, '2026-11-27'],
  ['today is the day, later', ['thursday'], { hour: 21, minute: 0 }, '2026-11-26'],
  ['today was the day', ['thursday'], { hour: 8, minute: 0 }, '2026-12-03'],
  ['the nearer of two days', ['tuesday', 'friday'], { hour: 8, minute: 0 }, '2026-11-27'],
  ['over the end of a month', ['tuesday'], { hour: 8, minute: 0 }, '2026-12-01'],
] as const)('%s', (_, on, time, expected) => {
  expect(firstOn(now, on, time)).toEqual({ ...day(expected), ...time });
});

test('over the end of a year', () => {
  const eve = { year: 2027, month: 12, day: 31, hour: 23, minute: 0 };
  expect(firstOn(eve, [], { hour: 1, minute: 0 })).toEqual({ ...day('2028-01-01'), hour: 1, minute: 0 });
});

test('it is always ahead, within eight days', () => {
  const weekday = fc.constantFrom('monday', 'tuesday', 'saturday', 'sunday');
  fc.assert(
    fc.property(fc.uniqueArray(weekday), fc.nat(23), fc.nat(59), (on, hour, minute) => {
      const { year, month, day: date, ...time } = firstOn(now, on, { hour, minute });
      const ahead = Date.UTC(year, month - 1, date, time.hour, time.minute) - Date.UTC(2026, 10, 26, 20, 30);
      expect(ahead).toBeGreaterThan(0);
      expect(ahead).toBeLessThanOrEqual(8 * 86_400_000);
    }),
  );
});

test.each([
  ['20:30', { hour: 20, minute: 30 }],
  ['07:05:00', { hour: 7, minute: 5 }],
  ['24:00', undefined],
  ['', undefined],
])('%j is read as %j', (text, expected) => {
  expect(timeOf(text)).toEqual(expected);
});
