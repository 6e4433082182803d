import { z } from 'astro/zod';
import { id, text } from '../shared.ts';

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
