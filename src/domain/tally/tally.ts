import { addDays, type Day, weekUpTo } from '../calendar/day.ts';

/** One moment of the reader's own: its kind, and where and when in the day, if they said so. All are ids. */
export type Moment = Readonly<{ moment: string; place?: string; hour?: string }>;

/** What was put down of one day, in order. */
export type TallyDay = Readonly<{ day: Day; moments: readonly Moment[] }>;

/** Where and when most of them happened, as ids; each only where there is such a place or time. */
export type Pattern = Readonly<{ place: string | undefined; hour: string | undefined }>;

/** A week to look at: seven days, each with what was put down of it. */
export type WeekView = readonly TallyDay[];

/** How many moments it takes to speak of a pattern. */
const fewest = 4;

/** A moment as it is kept: what was not said is not there. */
export function momentOf(moment: string, place: string | undefined, hour: string | undefined): Moment {
  return { moment, ...(place === undefined ? {} : { place }), ...(hour === undefined ? {} : { hour }) };
}

/** The moments of one day, from however many records: two devices may each have kept a part of it. */
export function momentsOf(days: readonly TallyDay[], day: Day): Moment[] {
  return days.filter((each) => each.day === day).flatMap(({ moments }) => moments);
}

/** Puts a moment down. The day is added where there is none yet. */
export function put(days: readonly TallyDay[], day: Day, moment: Moment): TallyDay[] {
  const there = days.findLastIndex((each) => each.day === day);
  if (there < 0) return [...days, { day, moments: [moment] }];
  return days.map((each, index) => (index === there ? { day, moments: [...each.moments, moment] } : each));
}

/** Takes the newest moment of a day back. Nothing else is touched; a day that had none stays as it is. */
export function takeBack(days: readonly TallyDay[], day: Day): TallyDay[] {
  const there = days.findLastIndex((each) => each.day === day && each.moments.length > 0);
  return days
    .map((each, index) => (index === there ? { day, moments: each.moments.slice(0, -1) } : each))
    .filter(({ moments }) => moments.length > 0);
}

/** The seven days that end so many weeks before this one. */
export function weekView(days: readonly TallyDay[], today: Day, weeksAgo: number): WeekView {
  return weekUpTo(addDays(today, -7 * weeksAgo)).map((day) => ({ day, moments: momentsOf(days, day) }));
}

/** How often each kind of moment stands in a list, in the order of the kinds; kinds that do not are left out. */
export function countsOf(
  moments: readonly Moment[],
  kinds: readonly string[],
): { moment: string; count: number }[] {
  return kinds
    .map((kind) => ({ moment: kind, count: moments.filter(({ moment }) => moment === kind).length }))
    .filter(({ count }) => count > 0);
}

/** What the moments of a week have in common. Kinds of moment are not compared: it is about time and place alone. */
export function patternOf(week: WeekView): Pattern {
  const moments = week.flatMap((each) => each.moments);
  return {
    place: leader(moments.map(({ place }) => place)),
    hour: leader(moments.map(({ hour }) => hour)),
  };
}

/** What stands in more than half of the given values, if enough were given. */
function leader(values: readonly (string | undefined)[]): string | undefined {
  const given = values.filter((value) => value !== undefined);
  if (given.length < fewest) return undefined;
  return given.find((value) => given.filter((other) => other === value).length * 2 > given.length);
}
