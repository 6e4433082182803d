import { expect, test } from 'vitest';
import { releasedRecords } from '../../../../tests/fixtures/archives/any-archive.ts';
import { dayOf } from './days.ts';
import { filtered, filterIn, fragmentOf } from './filter.ts';

test('a filter goes into the fragment and comes back', () => {
  for (const filter of [
    { exercise: undefined, day: undefined },
    { exercise: 'clearer-ask', day: undefined },
    { exercise: undefined, day: '2026-11-26' },
    { exercise: 'clearer-ask', day: '2026-11-26' },
  ]) {
    expect(filterIn(`#${fragmentOf(filter)}`)).toEqual(filter);
  }
});

test.each([
  '#exercise=<img src=x onerror=alert(1)>',
  '#exercise=__proto__',
  '#__proto__=1',
  '#day=2026-13-45',
  '#day=today',
  '#exercise=%E0%A4%A',
  '#',
  '',
])('%s asks for nothing', (fragment) => {
  expect(filterIn(fragment)).toEqual({ exercise: undefined, day: undefined });
});

test('only what fits is shown', () => {
  const [first] = releasedRecords;
  if (first === undefined) throw new Error('There is no released record.');
  const day = dayOf(first.createdAt);
  expect(filtered(releasedRecords, {})).toEqual(releasedRecords);
  expect(filtered(releasedRecords, { exercise: first.activity })).toContain(first);
  expect(filtered(releasedRecords, { exercise: 'no-such' })).toEqual([]);
  expect(filtered(releasedRecords, { exercise: first.activity, day })).toContain(first);
  expect(filtered(releasedRecords, { day: '1999-01-01' })).toEqual([]);
});
