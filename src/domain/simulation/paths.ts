import { type Week, weeksInYear } from './year.ts';

/** A place in the picture. */
export type Point = Readonly<{ x: number; y: number }>;

/** The size of the picture, in its own units. */
export type Frame = Readonly<{ width: number; height: number; margin: number }>;

/**
 * The ways of two people through a year: from left to right week by week, the further apart the less near they are.
 * One is above the middle and one below; where they are nearest they still are two.
 */
export function ways(
  weeks: readonly Week[],
  begin: number,
  frame: Frame,
): { upper: Point[]; lower: Point[] } {
  const { width, height, margin } = frame;
  const middle = height / 2;
  const reach = middle - margin;
  const apart = (near: number) => reach * (0.08 + 0.92 * (1 - near));
  const x = (week: number) => margin + (week / weeksInYear) * (width - 2 * margin);
  const points = [begin, ...weeks.map(({ near }) => near)].map((near, week) => ({ week, gap: apart(near) }));
  return {
    upper: points.map(({ week, gap }) => ({ x: x(week), y: middle - gap })),
    lower: points.map(({ week, gap }) => ({ x: x(week), y: middle + gap })),
  };
}

/** Points as SVG writes them for a polyline. */
export function pointsText(points: readonly Point[]): string {
  return points.map(({ x, y }) => `${round(x)},${round(y)}`).join(' ');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
