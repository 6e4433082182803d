import { z } from 'astro/zod';
import { day, id, planned, saidAs, text, topic } from './shared.ts';

const choices = z
  .array(z.strictObject({ /** Stored: never changes. */ id, /** What the reader sees. */ text }))
  .min(2);

const fieldBase = {
  /** Stored on readers' devices: it never changes. */
  id,
  /** The question or prompt beside the field. */
  label: text,
  /** One or two sentences below the label, for someone unsure what to write. */
  help: text.optional(),
  /** Something a real person might write here. */
  example: text.optional(),
  /** Whether it may be left empty without a word. */
  optional: z.boolean().default(false),
};

/** A field of a worksheet. */
export const field = z.discriminatedUnion('type', [
  z.strictObject({
    ...fieldBase,
    /** One line of text. */
    type: z.literal('short'),
    /** Most words that fit the purpose; going over is remarked on, never refused. */
    maxWords: z.int().positive().optional(),
  }),
  z.strictObject({ ...fieldBase, /** Several lines of text. */ type: z.literal('long') }),
  z.strictObject({ ...fieldBase, /** One of a few. */ type: z.literal('choice'), options: choices }),
  z.strictObject({ ...fieldBase, /** Any of a few. */ type: z.literal('many'), options: choices }),
  z.strictObject({
    ...fieldBase,
    /** A whole number from 0 to 10, with words at both ends. */
    type: z.literal('scale'),
    /** What 0 means. */
    low: text,
    /** What 10 means. */
    high: text,
  }),
  z.strictObject({
    ...fieldBase,
    /** Several short lines. */
    type: z.literal('list'),
    /** How many lines are offered. */
    lines: z.int().min(1).max(10),
  }),
]);
export type Field = z.infer<typeof field>;

/** A stretch of a composed sentence: fixed words, or what was written in a field. */
export const piece = z.union([
  z.strictObject({ /** Fixed words, with their spaces. */ text: z.string() }),
  z.strictObject({ /** Id of a field whose answer stands here. */ field: id }),
]);
export type Piece = z.infer<typeof piece>;

/** Steps of typed fields, one screen each, and what is shown at the end. */
export const worksheetPart = z.strictObject({
  /** Stored with every record: it never changes. */
  id,
  kind: z.literal('worksheet'),
  steps: z
    .array(
      z.strictObject({
        /** Stored as the place reached: it never changes. */
        id,
        /** Heading of the step. */
        title: text,
        /** A sentence or two before the fields. */
        intro: text.optional(),
        fields: z.array(field).min(1),
        /** A sentence put together from earlier answers, shown above the fields as raw material. */
        compose: z.array(piece).optional(),
      }),
    )
    .min(1),
  closing: z.strictObject({
    /** Heading of the last screen. */
    title: text,
    /** Sentences put together from the answers, for copying and printing. */
    lines: z
      .array(
        z.strictObject({
          /** Stored nowhere, but names the line in tests. */
          id,
          /** Said before the line. */
          label: text,
          pieces: z.array(piece).min(1),
          /** Whether this is the line to copy. */
          copy: z.boolean().default(false),
        }),
      )
      .min(1),
    /** What to do with it, and permission to do nothing. */
    after: text,
  }),
});
export type WorksheetPart = z.infer<typeof worksheetPart>;

/** A round of scenes from a bank in `content/quizzes/`. */
export const checkPart = z.strictObject({
  id,
  kind: z.literal('check'),
  /** File name, without ending, of the bank. */
  bank: id,
  /** How many scenes a round takes. */
  round: z.int().min(3).max(12).default(6),
});
export type CheckPart = z.infer<typeof checkPart>;

const part = z.discriminatedUnion('kind', [checkPart, worksheetPart]);
export type Part = z.infer<typeof part>;

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
