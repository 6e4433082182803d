import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Start, Weather } from '../../schemas/parts/simulation.ts';
import { endOf } from './bands.ts';
import { badWeek, type Plan, weeksInYear, year } from './year.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const anyStart: fc.Arbitrary<Start> = fc.record({
  id: fc.constant('start'),
  title: fc.constant('Two'),
  text: fc.constant('Two people.'),
  near: share,
  reach: share,
  answered: share,
  moves: fc.double({ min: 0.4, max: 1, noNaN: true }),
  steady: fc.boolean(),
});
const anyWeather: fc.Arbitrary<Weather> = fc.record({
  id: fc.constantFrom('flu', 'shifts', 'car'),
  text: fc.constant('Something comes.'),
  weeks: fc.integer({ min: 1, max: 6 }),
  takes: fc.double({ min: 0, max: 0.8, noNaN: true }),
});
/** Every plan that the schema lets an author and a reader make. */
const anyPlan: fc.Arbitrary<Plan> = fc.record({
  start: anyStart,
  weather: fc.array(anyWeather, { minLength: 2, maxLength: 5 }),
  moments: fc.integer({ min: 4, max: 20 }),
  seed: fc.nat(),
});

const start: Start = {
  id: 'start',
  title: 'Two',
  text: 'Two people.',
  near: 0.5,
  reach: 0.6,
  answered: 0.6,
  moves: 1,
  steady: false,
};
const calm: Weather[] = [
  { id: 'rain', text: 'Rain.', weeks: 1, takes: 0 },
  { id: 'wind', text: 'Wind.', weeks: 1, takes: 0 },
];
const flu: Weather[] = [
  { id: 'flu', text: 'The flu.', weeks: 4, takes: 0.8 },
  { id: 'flu', text: 'The flu.', weeks: 4, takes: 0.8 },
];
const plan: Plan = { start, weather: calm, moments: 10, seed: 7 };

describe('any year', () => {
  test('has 52 weeks in order, and the same plan brings the same ones', () => {
    fc.assert(
      fc.property(anyPlan, (any) => {
        const weeks = year(any);
        expect(weeks.map(({ week }) => week)).toEqual(Array.from({ length: weeksInYear }, (_, i) => i + 1));
        expect(year(any)).toEqual(weeks);
      }),
    );
  });

  test('is bounded: nearness from 0 to 1, never more answered than reached, and somebody always reaches', () => {
    fc.assert(
      fc.property(anyPlan, fc.option(fc.integer({ min: 1, max: 52 })), (any, changeFrom) => {
        for (const week of year({ ...any, changeFrom: changeFrom ?? undefined })) {
          expect(week.near).toBeGreaterThanOrEqual(0);
          expect(week.near).toBeLessThanOrEqual(1);
          expect(week.reached).toBeGreaterThanOrEqual(1);
          expect(week.reached).toBeLessThanOrEqual(any.moments);
          expect(week.met).toBeGreaterThanOrEqual(0);
          expect(week.met).toBeLessThanOrEqual(week.reached);
        }
      }),
    );
  });

  test('can end well from any start, whatever the luck', () => {
    fc.assert(
      fc.property(anyPlan, (any) => {
        expect(endOf(year({ ...any, changeFrom: 1 }))).toBeGreaterThanOrEqual(0.55);
      }),
      { numRuns: 1000 },
    );
  });

  test('ends no lower for a change of habit, and no later for an earlier one', () => {
    fc.assert(
      fc.property(anyPlan, fc.integer({ min: 2, max: 52 }), (any, from) => {
        const [without, later, earlier] = [undefined, from, from - 1].map((changeFrom) =>
          endOf(year({ ...any, changeFrom })),
        );
        expect(later).toBeGreaterThanOrEqual(without ?? Number.NaN);
        expect(earlier).toBeGreaterThanOrEqual(later ?? Number.NaN);
      }),
    );
  });

  test('is hardly changed in the end by one bad week, and not at all before it', () => {
    fc.assert(
      fc.property(anyPlan, (any) => {
        const [usual, bad] = [year(any), year({ ...any, badWeek })];
        expect(bad.slice(0, badWeek - 1)).toEqual(usual.slice(0, badWeek - 1));
        expect(bad[badWeek - 1]?.met).toBe(0);
        expect(Math.abs(endOf(usual) - endOf(bad))).toBeLessThan(0.02);
        for (const [index, week] of bad.entries()) {
          expect(Math.abs(week.near - (usual[index]?.near ?? 0))).toBeLessThan(0.16);
          // What came from outside is the same: only the week itself was changed.
          expect(week.outside).toBe(usual[index]?.outside);
        }
      }),
    );
  });

  test('has bad luck from outside in it, and that is over by the 32nd week', () => {
    fc.assert(
      fc.property(anyPlan, (any) => {
        const struck = year(any).filter(({ outside }) => outside !== undefined);
        expect(struck.length).toBeGreaterThan(0);
        expect(struck.at(0)?.week).toBeGreaterThan(3);
        expect(struck.at(-1)?.week).toBeLessThanOrEqual(32);
      }),
    );
  });
});

describe('what a year shows', () => {
  const ends = (change: Partial<Start>, more: Partial<Plan> = {}) =>
    endOf(year({ ...plan, ...more, start: { ...start, ...change } }));

  test('nearness settles where the answers are, wherever it began', () => {
    for (const [answered, settles] of [
      [0.9, 0.85],
      [0.6, 0.46],
      [0.3, 0.17],
    ] as const) {
      const from = [0, 1].map((near) => ends({ answered, near, reach: answered }));
      for (const end of from) expect(Math.abs(end - settles)).toBeLessThan(0.08);
      expect(Math.abs((from[0] ?? 0) - (from[1] ?? 1))).toBeLessThan(0.001);
    }
  });

  test('where little is answered, less is reached for', () => {
    const few = year({ ...plan, start: { ...start, answered: 0.2, reach: 0.9 } });
    expect(few[0]?.reached).toBe(9);
    expect(few.at(-1)?.reached).toBeLessThan(4);
    const many = year({ ...plan, start: { ...start, answered: 0.9, reach: 0.2 } });
    expect(many.at(-1)?.reached).toBeGreaterThan(7);
  });

  test('those whom a week moves little end nearer to where they began', () => {
    const fall = { answered: 0.2, near: 0.9, reach: 0.9 };
    expect(ends({ ...fall, moves: 0.4 })).toBeGreaterThan(ends({ ...fall, moves: 1 }));
    const reached = (moves: number) =>
      year({ ...plan, start: { ...start, ...fall, moves } })[7]?.reached ?? 0;
    expect(reached(0.4)).toBeGreaterThan(reached(1));
  });

  test('bad luck takes answers away while it lasts, and the year recovers', () => {
    const weeks = year({ ...plan, weather: flu });
    const without = year(plan);
    const struck = weeks.filter(({ outside }) => outside !== undefined);
    expect([4, 8]).toContain(struck.length);
    const lowest = Math.min(...struck.map(({ near }) => near));
    expect(lowest).toBeLessThan(Math.min(...without.map(({ near }) => near)));
    expect(endOf(weeks)).toBeGreaterThan(lowest + 0.05);
  });

  test('where two strokes fall together, the harder one is felt', () => {
    const both: Weather[] = [
      { id: 'mild', text: 'A cold.', weeks: 6, takes: 0.1 },
      { id: 'hard', text: 'The flu.', weeks: 6, takes: 0.8 },
    ];
    const overlapping = Array.from({ length: 400 }, (_, seed) => year({ ...plan, weather: both, seed }))
      .map((weeks) => weeks.map(({ outside }) => outside?.id ?? '-').join(' '))
      .filter((text) => text.includes('mild hard') || text.includes('hard mild'));
    expect(overlapping.length).toBeGreaterThan(0);
    for (const text of overlapping) expect(text.match(/hard/g)).toHaveLength(6);
  });

  test('another seed brings another year', () => {
    expect(year(plan)).not.toEqual(year({ ...plan, seed: 8 }));
  });

  test('a change of habit begins in its week', () => {
    const changed = year({ ...plan, changeFrom: 10 });
    expect(changed.slice(0, 9)).toEqual(year(plan).slice(0, 9));
    expect(changed[9]?.near).toBeGreaterThan(year(plan)[9]?.near ?? 1);
  });
});
