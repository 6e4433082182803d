import { recordSchema } from './record-format.ts';

/** Turns a record of one format into the next. It is pure, and gets what its own format's parser would accept. */
export type Step = (record: unknown) => unknown;

/** Step `i` turns format `i + 1` into `i + 2`. A step that was once released never changes. */
export const steps: readonly Step[] = [];

/** The format that a value says it has, or nothing where it says none. */
export function formatOf(value: unknown): number | undefined {
  if (typeof value !== 'object' || value === null || !('schema' in value)) return undefined;
  return typeof value.schema === 'number' && Number.isInteger(value.schema) ? value.schema : undefined;
}

/**
 * A record of an older format, taken up step by step to the present one. What says no format, or a newer one, comes back as
 * it is: the parser will say what is wrong with it.
 */
export function migrated(
  value: unknown,
  present: number = recordSchema,
  all: readonly Step[] = steps,
): unknown {
  const from = formatOf(value);
  if (from === undefined || from < 1) return value;
  return all.slice(from - 1, present - 1).reduce((record, step) => step(record), value);
}
