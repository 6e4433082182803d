import { describe, expect, test } from 'vitest';
import {
  anotherYear,
  changedFromHere,
  changedFromTheFirst,
  later,
  type Run,
  startOf,
  struckBetween,
  type Toy,
  weeksOf,
  withBadWeek,
} from './run.ts';
import { year } from './year.ts';

const start = {
  id: 'two',
  title: 'Two',
  text: 'Two.',
  near: 0.5,
  reach: 0.6,
  answered: 0.5,
  moves: 1,
  steady: false,
};
const band = (id: string, from: number) => ({ id, from, word: id, bet: id, end: id, well: false });
const toy: Toy = {
  starts: [start, { ...start, id: 'others' }],
  weather: [
    { id: 'flu', text: 'The flu.', weeks: 2, takes: 0.5 },
    { id: 'car', text: 'The car.', weeks: 3, takes: 0.3 },
  ],
  moments: 10,
  bands: [band('far', 0), band('call', 0.3), band('side', 0.6)],
};
const run: Run = { start: 'two', bet: 'call', seed: 7, week: 8, badWeek: false };

describe('the weeks of a run', () => {
  const plan = { start, weather: toy.weather, moments: 10, seed: 7 };

  test.each([
    ['are those of its plan', run, year(plan)],
    ['have its bad week', { ...run, badWeek: true }, year({ ...plan, badWeek: 20 })],
    ['have its change', { ...run, changeFrom: 9 }, year({ ...plan, changeFrom: 9 })],
    ['are none where the two have gone', { ...run, start: 'gone' }, []],
  ])('%s', (_, given, weeks) => {
    expect(weeksOf(toy, given)).toEqual(weeks);
  });

  test('are of those two', () => {
    expect(startOf(toy, { start: 'others' })?.id).toBe('others');
    expect(startOf(toy, { start: 'gone' })).toBeUndefined();
  });
});

describe('what can be done with a run', () => {
  test.each([
    ['a week on', later(run, 1), { ...run, week: 9 }],
    ['never past the end', later(run, 500), { ...run, week: 52 }],
    ['changed from the next week on', changedFromHere(run), { ...run, changeFrom: 9 }],
    [
      'changed at the end of the year',
      changedFromHere({ ...run, week: 52 }),
      { ...run, week: 52, changeFrom: 52 },
    ],
    ['over again with a bad week', withBadWeek(run), { ...run, week: 52, badWeek: true }],
    ['over again and changed', changedFromTheFirst(run), { ...run, week: 52, changeFrom: 1 }],
  ])('%s', (_, given, expected) => {
    expect(given).toEqual(expected);
  });

  test('another year keeps who and what was bet, and nothing else', () => {
    expect(anotherYear({ ...run, badWeek: true, changeFrom: 3 }, 11)).toEqual({
      start: 'two',
      bet: 'call',
      seed: 11,
      week: 0,
      badWeek: false,
    });
  });
});

test('bad luck is told once, of the weeks that were passed', () => {
  const weeks = weeksOf(toy, run);
  const struck = weeks.filter(({ outside }) => outside !== undefined);
  const [first] = struck;
  const at = first?.week ?? 0;
  expect(struckBetween(weeks, at - 1, at)).toEqual([first?.outside?.text]);
  expect(struckBetween(weeks, at - 2, at - 1)).toEqual([]);
  const last = struck.filter(({ outside }) => outside === first?.outside).at(-1)?.week ?? 0;
  expect(struckBetween(weeks, last - 1, last)).toEqual([first?.outside?.text]);
  expect(struckBetween(weeks, last, last)).toEqual([]);
  expect(struckBetween(weeks, 0, 52)).toEqual([...new Set(struck.map(({ outside }) => outside?.text))]);
});
