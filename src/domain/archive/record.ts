import * as v from 'valibot';
import { isDay } from '../calendar/day.ts';
import { weeksInYear } from '../simulation/year.ts';
import { recordSchema } from './record-format.ts';

const name = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
/** Milliseconds since 1970-01-01 UTC, as `Date.now()` gives them. */
const moment = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15));

const answer = v.union([v.string(), v.number(), v.array(v.string())]);
const picks = v.record(name, name);

/** What a round of scenes leaves behind: option ids by item id, and how each item stood. */
export const checkData = v.strictObject({
  /** Items of the round, in the order shown. */
  round: v.array(name),
  /** Picked option by item. */
  picks,
});

/** What a worksheet leaves behind. */
export const worksheetData = v.strictObject({
  /** Id of the step that was on screen. */
  step: name,
  /** Answers by field id: text, a whole number from 0 to 10, or lines. */
  answers: v.record(name, answer),
});

/** What a rehearsed talk leaves behind: the way that was taken, by ids. */
export const rehearsalData = v.strictObject({
  talk: name,
  /** The answers given, in order. */
  steps: v.array(v.strictObject({ turn: name, reply: name })),
});

/** One day of a tally: the reader's own moments, by ids. */
export const tallyData = v.strictObject({
  /** The day it was where they were, whatever zone they are in later. */
  day: v.pipe(v.string(), v.check(isDay)),
  moments: v.array(
    v.strictObject({ moment: name, place: v.exactOptional(name), hour: v.exactOptional(name) }),
  ),
});

/** What a toy year leaves behind: enough to run the same year again. */
export const simulationData = v.strictObject({
  start: name,
  /** The band that was bet on. */
  bet: name,
  seed: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** The week that was reached, 0 to 52. */
  week: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(weeksInYear)),
  badWeek: v.boolean(),
  /** The week from which they changed their habit, if they did. */
  changeFrom: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(weeksInYear))),
});

/** The days of a path that were done, in the order in which they were. */
export const pathData = v.strictObject({ done: v.array(name) });

/** What an evening with a deck leaves behind. Neither a depth nor a pass: nobody can read off what somebody chose. */
export const deckData = v.strictObject({
  /** Cards shown, in order. */
  seen: v.array(name),
  /** Cards put aside for another day. */
  saved: v.array(name),
  /** What one person wrote alone, by card. */
  written: v.record(name, v.string()),
});

/** What a ritual leaves behind. */
export const ritualData = v.strictObject({
  /** Which way it was done. */
  version: name,
  /** The step that was on screen; the last one where it was done to the end. */
  step: name,
});

/** What two dials leave behind: about one person, whose initial or nickname may be there. */
export const dialsData = v.strictObject({
  person: v.optional(v.string()),
  /** How often, 0 to 4, by item; or that it does not fit. */
  answers: v.record(
    name,
    v.union([v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(4)), v.literal('no-fit')]),
  ),
  /** How far a hard day moves a dial, by dial. */
  hardDay: v.record(name, v.pipe(v.number(), v.integer(), v.minValue(-5), v.maxValue(5))),
});

/** What a loop leaves behind, where it goes round or was not asked yet: the own half, and the other as guessed. */
export const loopData = v.strictObject({
  mine: v.record(name, v.string()),
  theirs: v.record(name, v.string()),
  out: v.optional(v.string()),
});

const envelope = {
  /** A random UUID. */
  id: v.pipe(v.string(), v.uuid()),
  /** Id of the exercise, or of the path. */
  activity: name,
  /** Id of its part; `days` on a path. */
  part: name,
  /** The exercise's `version` when this was written. */
  activityVersion: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** The format of this record. */
  schema: v.literal(recordSchema),
  createdAt: moment,
  /** Not before `createdAt`, unless the device's clock was set back. */
  updatedAt: moment,
  status: v.picklist(['draft', 'done']),
};

/**
 * One thing a reader made: the envelope every storage, export and import shares.
 * The format is frozen; `tests/fixtures/records/` holds an example of each kind that was ever written.
 */
export const record = v.variant('kind', [
  v.strictObject({ ...envelope, kind: v.literal('check'), data: checkData }),
  v.strictObject({ ...envelope, kind: v.literal('worksheet'), data: worksheetData }),
  v.strictObject({ ...envelope, kind: v.literal('rehearsal'), data: rehearsalData }),
  v.strictObject({ ...envelope, kind: v.literal('tally'), data: tallyData }),
  v.strictObject({ ...envelope, kind: v.literal('simulation'), data: simulationData }),
  v.strictObject({ ...envelope, kind: v.literal('path'), data: pathData }),
  v.strictObject({ ...envelope, kind: v.literal('deck'), data: deckData }),
  v.strictObject({ ...envelope, kind: v.literal('ritual'), data: ritualData }),
  v.strictObject({ ...envelope, kind: v.literal('dials'), data: dialsData }),
  v.strictObject({ ...envelope, kind: v.literal('loop'), data: loopData }),
]);

export type ActivityRecord = v.InferOutput<typeof record>;

/** A record from outside, or why it is none, in words for a log that never holds what was written. */
export function parseRecord(
  value: unknown,
): { ok: true; record: ActivityRecord } | { ok: false; why: string } {
  const result = v.safeParse(record, value);
  if (result.success) return { ok: true, record: result.output };
  const first = result.issues[0];
  const where = v.getDotPath(first);
  return { ok: false, why: `${where ?? 'the record'} does not fit (${first.type})` };
}
