import { z } from 'astro/zod';
import { checkPart } from './parts/check.ts';
import { deckPart } from './parts/deck.ts';
import { dialsPart } from './parts/dials.ts';
import { loopPart } from './parts/loop.ts';
import { rehearsalPart } from './parts/rehearsal.ts';
import { ritualPart } from './parts/ritual.ts';
import { simulationPart } from './parts/simulation.ts';
import { tallyPart } from './parts/tally.ts';
import { worksheetPart } from './parts/worksheet.ts';
import { day, id, planned, saidAs, text, topic } from './shared.ts';

const part = z.discriminatedUnion('kind', [
  checkPart,
  deckPart,
  dialsPart,
  loopPart,
  rehearsalPart,
  ritualPart,
  simulationPart,
  tallyPart,
  worksheetPart,
]);
export type Part = z.infer<typeof part>;

export type { CheckPart } from './parts/check.ts';
export type { DeckPart } from './parts/deck.ts';
export type { DialsPart } from './parts/dials.ts';
export type { LoopPart } from './parts/loop.ts';
export type { RehearsalPart, Talk } from './parts/rehearsal.ts';
export type { RitualPart } from './parts/ritual.ts';
export type { SimulationPart } from './parts/simulation.ts';
export type { TallyPart } from './parts/tally.ts';
export type { Field, Piece, WorksheetPart } from './parts/worksheet.ts';

/** Days of the week, as front matter names them. */
export const weekdays = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;
export type Weekday = (typeof weekdays)[number];

/** A rhythm that a reader may put into a calendar of their own. Nothing here reminds anybody by itself. */
export const recurs = z.strictObject({
  /** How often. */
  every: z.enum(['day', 'week', 'twice-a-week']),
  /** The days that are offered first: one for `week`, two for `twice-a-week`, none for `day`. */
  on: z.array(z.enum(weekdays)).max(2).default([]),
  /** The time of day that is offered first, on the reader’s own clock: `'20:30'`, in quotation marks. */
  at: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: "write a time such as '20:30', in quotation marks" }),
  /** How many times, where it has an end, such as seven days of a log. */
  times: z.int().min(2).max(60).optional(),
});
export type Recurs = z.infer<typeof recurs>;

const mode = z.union([
  z.strictObject({ /** How it is done this way, in a few sentences with exact words. */ how: text }),
  z.strictObject({ /** Why it is not done this way. */ no: text }),
]);

const common = {
  /** A promise the reader can check. */
  title: text,
  /** One line: what it does for the reader. */
  promise: text,
  topics: z.array(topic).min(1),
  saidAs,
};

/** An exercise of one or more parts: one MDX file in `content/exercises/`, named by its id. */
export const practice = z.strictObject({
  ...common,
  kind: z.literal('practice'),
  /** Raised when a change of fields or items makes old records mean something else. */
  version: z.int().positive(),
  /** Whole exercise, unhurried. */
  minutes: z.int().positive(),
  /** The quiet version: lights off, one hand, no sound. */
  quickMinutes: z.int().positive(),
  /** How far in it goes, 1 to 5. Readers see words, never the number. */
  depth: z.int().min(1).max(5),
  /** Drafts of it are kept only behind a passphrase, or when chosen for this exercise. */
  sensitive: z.boolean().default(false),
  /** Its page shows the reader's own earlier numbers on its scales, where they are kept. */
  history: z.boolean().default(false),
  /** The day it was last checked against its sources. */
  checked: day,
  /** Ids of claims that bear on it. Empty means that nothing was found, and the page says so. */
  claims: z.array(id),
  modes: z.strictObject({
    /** For one person, and one sentence for each of the three people "alone" can mean. */
    alone: z.union([
      z.strictObject({
        how: text,
        /** For somebody without a partner. */
        noPartner: text,
        /** For somebody whose partner will not join. */
        partnerWont: text,
        /** For somebody whose partner is asleep beside them. */
        partnerAsleep: text,
      }),
      z.strictObject({ no: text }),
    ]),
    /** Two people, one room, one phone. */
    together: mode,
    /** Two people not in one room, or in one house and not speaking yet. */
    apart: mode,
  }),
  /** With a friend, a parent, a grown child: what changes. Left out where it does not fit. */
  withSomeoneElse: text.optional(),
  /** When to leave it for another day. Demanded from depth 3, and wherever two people do it. */
  notToday: z.array(text).default([]),
  next: z.strictObject({ guide: id, guideWhy: text, exercise: id, exerciseWhy: text }),
  planned,
  /** Where it is meant to be done again and again: the page then offers a calendar file. */
  recurs: recurs.optional(),
  parts: z.array(part).min(1),
});
export type Practice = z.infer<typeof practice>;

/** A door: a static page of links that asks about safety. No island, no depth, nothing kept. */
export const door = z.strictObject({
  ...common,
  kind: z.literal('door'),
  minutes: z.int().positive(),
});
export type Door = z.infer<typeof door>;

export const exercise = z.discriminatedUnion('kind', [practice, door]);
export type Exercise = z.infer<typeof exercise>;
