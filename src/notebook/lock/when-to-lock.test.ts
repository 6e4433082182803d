import { expect, test } from 'vitest';
import { timeToLock } from './when-to-lock.ts';

const minute = 60_000;
const start = 1_795_478_400_000;
const usual = { idle: 10, hidden: 5 };

test.each([
  ['just touched', usual, 0, undefined, 'open'],
  ['nine minutes without a touch', usual, 9 * minute, undefined, 'open'],
  ['half a minute left', usual, 9.5 * minute, undefined, { seconds: 30 }],
  ['a second left', usual, 10 * minute - 1000, undefined, { seconds: 1 }],
  ['ten minutes', usual, 10 * minute, undefined, 'lock'],
  ['a night asleep', usual, 8 * 60 * minute, undefined, 'lock'],
  ['never by idling', { idle: 0, hidden: 5 }, 90 * minute, undefined, 'open'],
  ['a hundred minutes are a hundred', { idle: 100, hidden: 0 }, 99 * minute, undefined, 'open'],
  ['out of sight for a moment', { idle: 0, hidden: 5 }, 6 * minute, 1 * minute, 'open'],
  ['out of sight for five minutes', { idle: 0, hidden: 5 }, 6 * minute, 5 * minute, 'lock'],
  ['out of sight, and that does not matter', { idle: 0, hidden: 0 }, 60 * minute, 50 * minute, 'open'],
  ['out of sight, but touched in another tab since', { idle: 0, hidden: 5 }, 2 * minute, 6 * minute, 'open'],
  ['a clock that was set back by a year', usual, -365 * 24 * 60 * minute, undefined, 'open'],
] as const)('%s', (_, times, untouchedFor, hiddenFor, expected) => {
  const hidden = hiddenFor === undefined ? undefined : start - hiddenFor;
  expect(timeToLock(times, { now: start, touched: start - untouchedFor, hidden })).toEqual(expected);
});
