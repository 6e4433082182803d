import { expect, test } from 'vitest';
import { exportReminder, unexportedSince } from './reminder.ts';

const day = 24 * 60 * 60 * 1000;
const now = 100 * day;

test.each([
  ['nothing new since the last file', undefined, false, 'none'],
  ['an hour', now - day / 24, false, 'none'],
  ['a day', now - day, false, 'soon'],
  ['almost five days', now - 5 * day + 1, false, 'soon'],
  ['five days', now - 5 * day, false, 'due'],
  ['a month', now - 30 * day, false, 'due'],
  ['a month, and the browser has promised', now - 30 * day, true, 'none'],
  ['three months, and the browser has promised', now - 90 * day, true, 'soon'],
  ['tomorrow, on a clock that was set back', now + day, false, 'none'],
] as const)('%s without a file', (_, since, persisted, expected) => {
  expect(exportReminder({ now, exportedAt: undefined, unexportedSince: since, persisted })).toBe(expected);
});

test('the oldest change that no file holds counts', () => {
  expect(unexportedSince([5, 3, 9], undefined)).toBe(3);
  expect(unexportedSince([5, 3, 9], 4)).toBe(5);
  expect(unexportedSince([5, 3, 9], 9)).toBeUndefined();
  expect(unexportedSince([], undefined)).toBeUndefined();
});
