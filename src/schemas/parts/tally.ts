import { z } from 'astro/zod';
import { id, text } from '../shared.ts';

const spot = z.strictObject({
  /** Stored on readers' devices: it never changes. */
  id,
  /** The choice, in a word or two: "Kitchen". */
  text,
  /** The same inside a sentence: "in the kitchen". */
  said: text,
});

/** Moments of one's own put down once a day, from memory. Never the other one's, never a ratio. */
export const tallyPart = z.strictObject({
  /** Stored with every record: it never changes. */
  id,
  kind: z.literal('tally'),
  /** The question over the choices: what kind of moment it was. */
  ask: text,
  /** The hour at which a new day begins: what is put down at half past midnight belongs to the evening before. */
  dayBegins: z.int().min(0).max(6).default(4),
  /** Kinds of moment, all of them the reader's own side: each begins with "I". */
  moments: z
    .array(
      z.strictObject({
        /** Stored on readers' devices: it never changes. */
        id,
        /** "I reached out." */
        text,
        /** What counts, in a sentence. */
        help: text.optional(),
        /** The same in the week, in a word or three: "reached out". */
        short: text,
      }),
    )
    .min(2)
    .max(5),
  /** Where it was; always optional to the reader. Those of the pattern sentence. */
  places: z.array(spot).min(2).max(8),
  /** When in the day it was; always optional to the reader. Those of the pattern sentence. */
  hours: z.array(spot).min(2).max(6),
  /** How to do it without a screen. */
  paper: text,
  /** What to look for after a week, and permission to stop. */
  closing: text,
});
export type TallyPart = z.infer<typeof tallyPart>;
export type Spot = z.infer<typeof spot>;
