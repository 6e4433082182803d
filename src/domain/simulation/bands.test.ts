import { expect, test } from 'vitest';
import type { SimulationPart } from '../../schemas/parts/simulation.ts';
import { bandOf, endOf, tableWeeks } from './bands.ts';
import { pointsText, ways } from './paths.ts';
import type { Week } from './year.ts';

const band = (id: string, from: number) => ({ id, from, word: id, bet: id, end: id, well: false });
const bands: SimulationPart['bands'] = [band('far', 0), band('call', 0.3), band('side', 0.6)];
const week = (number: number, near: number): Week => ({
  week: number,
  near,
  reached: 1,
  met: 1,
  outside: undefined,
});

test.each([
  [0, 'far'],
  [0.29, 'far'],
  [0.3, 'call'],
  [0.6, 'side'],
  [1, 'side'],
  // What no toy gives, but a record from outside might.
  [-1, 'far'],
])('a nearness of %d is in the band %s', (near, id) => {
  expect(bandOf(bands, near).id).toBe(id);
});

test('a year ends where its last week does', () => {
  expect(endOf([week(1, 0.2), week(2, 0.4)])).toBe(0.4);
  expect(endOf([])).toBe(0);
});

test('a table has every fourth week and the last', () => {
  const weeks = Array.from({ length: 10 }, (_, index) => week(index + 1, 0.5));
  expect(tableWeeks(weeks).map((each) => each.week)).toEqual([4, 8, 10]);
  expect(tableWeeks(weeks.slice(0, 8)).map((each) => each.week)).toEqual([4, 8]);
});

test('two ways begin at the left, part as nearness falls, and never cross', () => {
  const { upper, lower } = ways([week(1, 1), week(52, 0)], 0.5, { width: 520, height: 200, margin: 10 });
  expect(upper.map(({ x }) => x.toFixed(3))).toEqual(['10.000', '19.615', '29.231']);
  expect(upper[2]?.y).toBe(10);
  expect(lower[2]?.y).toBe(190);
  for (const [index, point] of upper.entries()) expect(lower[index]?.y).toBeGreaterThan(point.y);
  expect((lower[1]?.y ?? 0) - (upper[1]?.y ?? 0)).toBeCloseTo(14.4);
});

test('points are written with one digit after the point', () => {
  expect(
    pointsText([
      { x: 1.04, y: 2 },
      { x: 10 / 3, y: 0.96 },
    ]),
  ).toBe('1,2 3.3,1');
  expect(pointsText([])).toBe('');
});
