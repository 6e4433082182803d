import { type Day, daysBetween } from './day.ts';

/** Any day will do: it says whose turn is first. */
const firstTurn: Day = '2026-01-01';

/**
 * Whose turn it is on a day: each in its turn, so that none comes again before all the others have been. Of fourteen or more
 * no two days of a fortnight are alike.
 */
export function todaysOf<T>(all: readonly T[], day: Day): T | undefined {
  return all.at(daysBetween(firstTurn, day) % all.length);
}
