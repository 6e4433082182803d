import { z } from 'astro/zod';
import { id, text } from '../shared.ts';

const step = z.strictObject({
  /** Stored as the place reached: it never changes. */
  id,
  /** Two to five words: “Say the one thing”. */
  title: text,
  /** What to do, in one to three sentences. It is also read aloud by screen readers when the step begins. */
  text,
  /** Exact words somebody could say, each a line of its own. */
  say: z.array(text).max(3).optional(),
  /** How long it takes. A step without it waits until it is turned by hand. */
  seconds: z.int().min(5).max(1200).optional(),
});
export type RitualStep = z.infer<typeof step>;

/** Steps with words for each, some of them timed. The clock is hidden until it is asked for. */
export const ritualPart = z.strictObject({
  /** Stored with every record: it never changes. */
  id,
  kind: z.literal('ritual'),
  /** The ways to do it, the whole one first: for example the five minutes, ninety seconds at the door, on your own. */
  versions: z
    .array(
      z.strictObject({
        /** Stored: it never changes. */
        id,
        /** What it is called where one chooses: “At the door, ninety seconds”. */
        title: text,
        /** Made for one person: left out where two people look at one screen. */
        forOne: z.boolean().default(false),
        steps: z.array(step).min(2).max(12),
      }),
    )
    .min(1)
    .max(4),
  /** Questions for the one who listens, on a card that can be printed alone. */
  card: z
    .strictObject({
      /** “For the one who listens”. */
      title: text,
      lines: z.array(text).min(1).max(5),
    })
    .optional(),
  /** The quiet end: a sentence or two when the last step is over. */
  end: text,
});
export type RitualPart = z.infer<typeof ritualPart>;
