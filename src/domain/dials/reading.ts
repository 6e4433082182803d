import type { Dial, DialItem } from '../../schemas/parts/dials.ts';

/** The five steps of an answer, from "hardly ever" to "nearly always". */
export type Often = 0 | 1 | 2 | 3 | 4;
/** An answer: how often, or that the sentence does not fit. */
export type DialAnswer = Often | 'no-fit';
/** Answers by item id; an item that was left out is absent. */
export type DialAnswers = Readonly<Record<string, DialAnswer>>;

const most: Often = 4;
/** Half a step, as a share of the dial: nobody's answer is finer than that. */
const halfStep = 1 / (2 * most);
/** The least share of a dial's items that has to be answered before it is said where the dial stands. */
const enough = 2 / 3;

/** What the answers say about one dial, as shares of it from 0 to 1. */
export type Reading = Readonly<{
  answered: number;
  of: number;
  /** Where it stands; absent where too few items were answered. */
  at?: number;
  /** The band for doubt: half a step each way, and as far as the unanswered items could move it. */
  low: number;
  high: number;
}>;

/** How far an answer turns its dial up, 0 to 4. Nothing where the sentence does not fit. */
export function turns(item: Pick<DialItem, 'reversed'>, answer: DialAnswer | undefined): Often | undefined {
  if (answer === undefined || answer === 'no-fit') return undefined;
  return item.reversed ? ((most - answer) as Often) : answer;
}

/** Reads one dial. An answer left out widens the band, and so does one that does not fit: either could have gone any way. */
export function readingOf(
  items: readonly Pick<DialItem, 'id' | 'dial' | 'reversed'>[],
  dial: string,
  answers: DialAnswers,
): Reading {
  const own = items.filter((item) => item.dial === dial);
  const known = own.map((item) => turns(item, answers[item.id])).filter((each) => each !== undefined);
  const sum = known.reduce<number>((total, each) => total + each, 0);
  const whole = own.length * most;
  const unknown = (own.length - known.length) * most;
  const share = (value: number) => (whole === 0 ? 0 : value / whole);
  return {
    answered: known.length,
    of: own.length,
    ...(own.length > 0 && known.length >= own.length * enough ? { at: sum / (known.length * most) } : {}),
    low: Math.max(0, share(sum) - halfStep),
    high: whole === 0 ? 1 : Math.min(1, share(sum + unknown) + halfStep),
  };
}

/** The clause for where a dial stands; nothing where too few items were answered. */
export function standing(dial: Pick<Dial, 'stands'>, { at }: Reading): string | undefined {
  if (at === undefined) return undefined;
  return dial.stands[Math.min(dial.stands.length - 1, Math.floor(at * dial.stands.length))];
}

/** Whether a dial stands in its upper half: then what it may be right about is said first. */
export function standsHigh({ at }: Reading): boolean {
  return at !== undefined && at >= 1 / 2;
}

/** How far a hard day moves a dial: five steps either way, 0 for hardly at all. */
export type HardDay = Readonly<Record<string, number>>;

/** The clause for what a hard day does to a dial. */
export function onHardDay(dial: Pick<Dial, 'hardDay'>, moved: number): string {
  if (moved === 0) return dial.hardDay.same;
  return moved > 0 ? dial.hardDay.up : dial.hardDay.down;
}

/** Where the dial stands on a hard day, as a share of it. It stops at its ends. */
export function hardDayAt(at: number, moved: number): number {
  return Math.min(1, Math.max(0, at + moved / 10));
}
