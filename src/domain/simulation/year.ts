import type { Start, Weather } from '../../schemas/parts/simulation.ts';
import { seeded, shuffled } from '../chance/seeded.ts';

export const weeksInYear = 52;

/** The bad week stands where there is time to see what comes after it. */
export const badWeek = 20;

// All numbers of the toy. None is a finding: they were chosen so that weeks show and no single one decides.
const toy = {
  /** How fast nearness follows what is answered, a week. */
  nearPace: 0.15,
  /** How fast reaching follows being answered, a week. */
  reachPace: 0.2,
  /** Somebody always reaches now and then: reaching never falls under this. */
  leastReach: 0.15,
  /** How far an ordinary week's answers stray to either side. */
  strays: 0.15,
  /** The most that a change of habit leads to, and how much of it a week brings. */
  habitMost: 0.9,
  habitStep: 0.05,
  /** Bad luck is over by this week, so that a year shows what comes after it. */
  weatherOver: 32,
} as const;

/** A toy year before it runs. */
export type Plan = Readonly<{
  start: Start;
  weather: readonly Weather[];
  /** The most small reaches that a week holds. */
  moments: number;
  /** The chance of the year. The same seed brings the same weeks, whatever else is changed. */
  seed: number;
  /** The week in which nothing is answered, if there is one. */
  badWeek?: number | undefined;
  /** The week from which they answer a little more each week, if they do. */
  changeFrom?: number | undefined;
}>;

/** One week of a toy year. */
export type Week = Readonly<{
  /** From 1 to 52. */
  week: number;
  /** How near the two are at its end, 0 to 1. */
  near: number;
  /** How many reaches there were, and how many of them were answered. */
  reached: number;
  met: number;
  /** What came from outside, if anything did. */
  outside: Weather | undefined;
}>;

/** Runs a toy year. Nearness stays between 0 and 1, and some reaching is left in any week: a way back is never closed. */
export function year(plan: Plan): Week[] {
  const random = seeded(plan.seed);
  const outside = weatherOf(plan.weather, random);
  const luck = Array.from({ length: weeksInYear }, () => (random() * 2 - 1) * toy.strays);
  let { near, reach } = plan.start;
  return luck.map((stray, index) => {
    const week = index + 1;
    const today = outside[index];
    const share = answeredIn(week, plan, stray, today);
    const reached = Math.max(1, Math.round(plan.moments * reach));
    // Reaching that is answered goes on; nearness follows what is answered, the more so the more there is.
    near = between(0, near + toy.nearPace * plan.start.moves * (share * (0.4 + 0.6 * reach) - near));
    reach = between(toy.leastReach, reach + toy.reachPace * plan.start.moves * (share - reach));
    return { week, near, reached, met: Math.round(reached * share), outside: today };
  });
}

function answeredIn(week: number, plan: Plan, stray: number, outside: Weather | undefined): number {
  if (week === plan.badWeek) return 0;
  const usual = plan.start.answered;
  const since = plan.changeFrom === undefined ? 0 : Math.max(0, week - plan.changeFrom + 1);
  const habit = Math.max(usual, Math.min(toy.habitMost, usual + toy.habitStep * since));
  return between(0, (habit + stray) * (1 - (outside?.takes ?? 0)));
}

/** One or two strokes of bad luck, at weeks of their own. Where two fall together, the harder one is felt. */
function weatherOf(all: readonly Weather[], random: () => number): (Weather | undefined)[] {
  const weeks = Array.from({ length: weeksInYear }, (): Weather | undefined => undefined);
  const coming = shuffled(all, random).slice(0, random() < 0.5 ? 1 : 2);
  for (const stroke of coming) {
    const first = 3 + Math.floor(random() * (toy.weatherOver - 3 - stroke.weeks));
    for (let week = first; week < first + stroke.weeks; week += 1) {
      const there = weeks[week];
      if (there === undefined || there.takes < stroke.takes) weeks[week] = stroke;
    }
  }
  return weeks;
}

function between(least: number, value: number): number {
  return Math.min(1, Math.max(least, value));
}
