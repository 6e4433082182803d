import type { ActivityRecord } from './record.ts';

/** A number that an exercise asks for, from 0 to 10. */
export type Scale = Readonly<{
  activity: string;
  part: string;
  field: string;
  label: string;
  /** What 0 and 10 mean. */
  low: string;
  high: string;
}>;

/** What was given on one scale, the earliest first. */
export type Rated = Readonly<{ scale: Scale; points: readonly Readonly<{ at: number; value: number }>[] }>;

/** Fewer say nothing about a direction. */
export const fewestForALine = 4;

/**
 * What was rated in finished entries, compared with nothing but itself at other times. Scales that were not used yet are
 * left out.
 */
export function ratedOn(scales: readonly Scale[], records: readonly ActivityRecord[]): Rated[] {
  return scales
    .map((scale) => ({
      scale,
      points: records
        .filter(
          ({ activity, part, status }) =>
            activity === scale.activity && part === scale.part && status === 'done',
        )
        .map((record) => ({ at: record.createdAt, value: numberIn(record.data, scale.field) }))
        .filter((point): point is { at: number; value: number } => point.value !== undefined)
        .sort((a, b) => a.at - b.at),
    }))
    .filter(({ points }) => points.length > 0);
}

/** A whole number from 0 to 10 under a name, wherever in the data it stands. */
function numberIn(data: unknown, name: string): number | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  for (const [key, value] of Object.entries(data)) {
    if (key === name && typeof value === 'number') {
      return Number.isInteger(value) && value >= 0 && value <= 10 ? value : undefined;
    }
    const inner = Array.isArray(value) ? undefined : numberIn(value, name);
    if (inner !== undefined) return inner;
  }
  return undefined;
}
