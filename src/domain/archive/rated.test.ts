import { expect, test } from 'vitest';
import { ratedOn } from './rated.ts';
import type { ActivityRecord } from './record.ts';

const scale = {
  activity: 'weekly-check-in',
  part: 'week',
  field: 'close',
  label: 'How close?',
  low: '',
  high: '',
};
const entry = (at: number, answers: Record<string, string | number>, change: object = {}) =>
  ({
    id: String(at),
    kind: 'worksheet',
    activity: 'weekly-check-in',
    part: 'week',
    activityVersion: 1,
    schema: 1,
    createdAt: at,
    updatedAt: at + 1000,
    status: 'done',
    data: { step: 'x', answers },
    ...change,
  }) as ActivityRecord;

test('what was given comes in the order of days, from finished entries of that part alone', () => {
  const records = [
    entry(3, { close: 7 }),
    entry(1, { close: 4, other: 9 }),
    entry(2, { close: 5 }, { status: 'draft' }),
    entry(4, { close: 6 }, { activity: 'another' }),
    entry(5, { close: 6 }, { part: 'another' }),
    entry(6, { other: 6 }),
    entry(7, { close: 0 }),
  ];
  expect(ratedOn([scale], records)[0]?.points).toEqual([
    { at: 1, value: 4 },
    { at: 3, value: 7 },
    { at: 7, value: 0 },
  ]);
});

test.each([11, -1, 4.5, Number.NaN])('%d is on no scale', (value) => {
  expect(ratedOn([scale], [entry(1, { close: value })])).toEqual([]);
});

test('a scale that was not used is left out', () => {
  expect(ratedOn([scale, { ...scale, field: 'other' }], [entry(1, { other: 3 })])).toHaveLength(1);
});
