import type { Band, SimulationPart } from '../../schemas/parts/simulation.ts';
import type { Week } from './year.ts';

/** The words for a nearness: the last band that has begun. */
export function bandOf(bands: SimulationPart['bands'], near: number): Band {
  return bands.findLast((band) => band.from <= near) ?? bands[0];
}

/** How near a year ended. */
export function endOf(weeks: readonly Week[]): number {
  return weeks.at(-1)?.near ?? 0;
}

/** The weeks that a table shows: every fourth one of those that have been, and the last of them. */
export function tableWeeks(weeks: readonly Week[]): Week[] {
  return weeks.filter(({ week }) => week % 4 === 0 || week === weeks.length);
}
