import type { SimulationPart, Start } from '../../schemas/parts/simulation.ts';
import { badWeek, type Plan, type Week, weeksInYear, year } from './year.ts';

/** A year that is being looked at: whose, what was bet, its chance, what was changed, and how far it has come. It is what is kept. */
export type Run = Readonly<{
  start: string;
  bet: string;
  seed: number;
  /** The week that was reached, 0 to 52. */
  week: number;
  badWeek: boolean;
  changeFrom?: number;
}>;

/** What a year needs of its part. */
export type Toy = Pick<SimulationPart, 'starts' | 'weather' | 'moments' | 'bands'>;

/** The two of a run, or nothing where they have gone from the exercise. */
export function startOf(toy: Toy, run: Pick<Run, 'start'>): Start | undefined {
  return toy.starts.find(({ id }) => id === run.start);
}

/** Every week of a run's year, whether it has been reached or not. */
export function weeksOf(toy: Toy, run: Run): Week[] {
  const start = startOf(toy, run);
  if (start === undefined) return [];
  const { weather, moments } = toy;
  const plan: Plan = { start, weather, moments, seed: run.seed, changeFrom: run.changeFrom };
  return year(run.badWeek ? { ...plan, badWeek } : plan);
}

/** The run so many weeks later, at most at the end of its year. */
export function later(run: Run, weeks: number): Run {
  return { ...run, week: Math.min(weeksInYear, run.week + weeks) };
}

/** The run with a change of habit from its next week on. What has been stays as it was. */
export function changedFromHere(run: Run): Run {
  return { ...run, changeFrom: Math.min(weeksInYear, run.week + 1) };
}

/** The same year over again, with its bad week in it. */
export function withBadWeek(run: Run): Run {
  return { ...run, badWeek: true, week: weeksInYear };
}

/** The same year over again, changed from its first week. */
export function changedFromTheFirst(run: Run): Run {
  return { ...run, changeFrom: 1, week: weeksInYear };
}

/** The same two in a year of another chance. */
export function anotherYear({ start, bet }: Run, seed: number): Run {
  return { start, bet, seed, week: 0, badWeek: false };
}

/** Bad luck that came in the weeks after one and up to another, each stroke once. */
export function struckBetween(weeks: readonly Week[], after: number, upTo: number): string[] {
  const texts = weeks
    .filter(({ week }) => week > after && week <= upTo)
    .map(({ outside }) => outside?.text)
    .filter((text) => text !== undefined);
  return [...new Set(texts)];
}
