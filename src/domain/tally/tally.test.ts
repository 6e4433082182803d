import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  countsOf,
  type Moment,
  momentOf,
  momentsOf,
  patternOf,
  put,
  takeBack,
  type TallyDay,
  weekView,
} from './tally.ts';

const moment = (kind: string, place?: string, hour?: string): Moment => momentOf(kind, place, hour);
const anyMoment: fc.Arbitrary<Moment> = fc
  .tuple(
    fc.constantFrom('reached', 'answered', 'late'),
    fc.constantFrom(undefined, 'kitchen', 'bed'),
    fc.constantFrom(undefined, 'morning', 'evening'),
  )
  .map((said) => momentOf(...said));
const anyDay = fc.constantFrom('2026-10-24', '2026-10-25', '2026-10-26');
const anyDays: fc.Arbitrary<TallyDay[]> = fc.uniqueArray(
  fc.record({ day: anyDay, moments: fc.array(anyMoment, { minLength: 1, maxLength: 4 }) }),
  { selector: ({ day }) => day },
);

describe('putting down and taking back', () => {
  test('what was put down stands last on its day, and other days are as they were', () => {
    fc.assert(
      fc.property(anyDays, anyDay, anyMoment, (days, day, added) => {
        const after = put(days, day, added);
        expect(momentsOf(after, day)).toEqual([...momentsOf(days, day), added]);
        for (const other of days.filter((each) => each.day !== day)) expect(after).toContainEqual(other);
      }),
    );
  });

  test('a day is one record, however much is put down of it', () => {
    const days = ['2026-10-24', '2026-10-25', '2026-10-24', '2026-10-25'].reduce<TallyDay[]>(
      (before, day) => put(before, day, moment('reached')),
      [],
    );
    expect(days.map(({ day, moments }) => [day, moments.length])).toEqual([
      ['2026-10-24', 2],
      ['2026-10-25', 2],
    ]);
  });

  test('taking back undoes putting down', () => {
    fc.assert(
      fc.property(anyDays, anyDay, anyMoment, (days, day, added) => {
        expect(takeBack(put(days, day, added), day)).toEqual(days);
      }),
    );
  });

  test('where a day has nothing, nothing is taken back', () => {
    const days = [{ day: '2026-10-24', moments: [moment('reached')] }];
    expect(takeBack(days, '2026-10-25')).toEqual(days);
  });

  test('of two records of one day, the newer one is written to and taken from, and both are read', () => {
    const days = [
      { day: '2026-10-24', moments: [moment('reached')] },
      { day: '2026-10-24', moments: [moment('late')] },
    ];
    const after = put(days, '2026-10-24', moment('answered'));
    expect(momentsOf(after, '2026-10-24').map((each) => each.moment)).toEqual([
      'reached',
      'late',
      'answered',
    ]);
    expect(after[0]).toEqual(days[0]);
    expect(takeBack(after, '2026-10-24')).toEqual(days);
  });
});

test('what was not said is not there', () => {
  expect(Object.keys(momentOf('reached', undefined, undefined))).toEqual(['moment']);
  expect(momentOf('reached', 'kitchen', undefined)).toEqual({ moment: 'reached', place: 'kitchen' });
  expect(momentOf('reached', undefined, 'evening')).toEqual({ moment: 'reached', hour: 'evening' });
});

describe('a week', () => {
  const days = [
    { day: '2026-10-25', moments: [moment('reached')] },
    { day: '2026-10-18', moments: [moment('late')] },
  ];

  test('has seven days and ends today, across the night on which clocks go back', () => {
    const week = weekView(days, '2026-10-26', 0);
    expect(week.map(({ day }) => day)).toEqual([
      '2026-10-20',
      '2026-10-21',
      '2026-10-22',
      '2026-10-23',
      '2026-10-24',
      '2026-10-25',
      '2026-10-26',
    ]);
    expect(week.flatMap(({ moments }) => moments)).toEqual([moment('reached')]);
  });

  test('the one before ends where this one begins, and no day is in both', () => {
    const before = weekView(days, '2026-10-26', 1);
    expect(before.map(({ day }) => day).at(-1)).toBe('2026-10-19');
    expect(before.flatMap(({ moments }) => moments)).toEqual([moment('late')]);
  });
});

test('counts stand in the order of the kinds, and those that did not happen are left out', () => {
  const moments = [moment('late'), moment('reached'), moment('late'), moment('gone')];
  expect(countsOf(moments, ['reached', 'answered', 'late'])).toEqual([
    { moment: 'reached', count: 1 },
    { moment: 'late', count: 2 },
  ]);
});

describe('the pattern of a week', () => {
  const weekOf = (...moments: Moment[]) => [{ day: '2026-10-26', moments }];
  const four = (place?: string, hour?: string) =>
    Array.from({ length: 4 }, () => moment('reached', place, hour));

  test.each([
    ['nothing', weekOf(), undefined, undefined],
    ['three in one place: too few to speak of', weekOf(...four('kitchen').slice(1)), undefined, undefined],
    ['four in one place', weekOf(...four('kitchen')), 'kitchen', undefined],
    ['four at one time', weekOf(...four(undefined, 'evening')), undefined, 'evening'],
    ['both', weekOf(...four('bed', 'morning')), 'bed', 'morning'],
    ['half and half', weekOf(...four('kitchen').slice(2), ...four('bed').slice(2)), undefined, undefined],
    ['three of five', weekOf(...four('kitchen').slice(1), ...four('bed').slice(2)), 'kitchen', undefined],
    ['many without a place', weekOf(...four('kitchen'), ...four(), ...four()), 'kitchen', undefined],
  ])('%s', (_, week, place, hour) => {
    expect(patternOf(week)).toEqual({ place, hour });
  });

  test('does not depend on what kind of moment they were', () => {
    fc.assert(
      fc.property(fc.array(anyMoment), (moments) => {
        const asOne = moments.map((each) => ({ ...each, moment: 'reached' }));
        expect(patternOf(weekOf(...moments))).toEqual(patternOf(weekOf(...asOne)));
      }),
    );
  });

  test('spans the days of the week', () => {
    const days = ['2026-10-24', '2026-10-25'].map((day) => ({
      day,
      moments: [moment('reached', 'kitchen'), moment('late', 'kitchen')],
    }));
    expect(patternOf(days).place).toBe('kitchen');
  });
});
