import { z } from 'astro/zod';
import { id, text } from '../shared.ts';

const share = z.number().min(0).max(1);

/** Two made-up people at the start of a toy year. */
export const start = z.strictObject({
  /** Stored on readers' devices: it never changes. */
  id,
  /** Who they are, in a few words: "Two who answer most of them". */
  title: text,
  /** A sentence or two about their weeks. */
  text,
  /** How near they are at first, 0 to 1. */
  near: share,
  /** How often they reach at first, 0 to 1 of `moments`. */
  reach: share,
  /** How many of the reaches are answered in an ordinary week, 0 to 1. */
  answered: share,
  /** How much a week moves them: 1 is a lot, 0.4 very little. */
  moves: z.number().min(0.4).max(1),
  /** Steady: an ordinary year leaves them in the band where they began. One of the starts at least. */
  steady: z.boolean().default(false),
});

/** Bad luck from outside. It comes to some years, whatever the two do, and goes again. */
export const weather = z.strictObject({
  /** Names it in tests; stored nowhere. */
  id,
  /** What it is, as it stands in the week: "The flu goes round the house." */
  text,
  /** How many weeks it stays. */
  weeks: z.int().min(1).max(6),
  /** What share of the answers it takes away meanwhile, 0 to 0.8. */
  takes: z.number().min(0).max(0.8),
});

/** How near the two are, in words. */
export const band = z.strictObject({
  /** Stored on readers' devices: it never changes. */
  id,
  /** Where the band begins, 0 to 1. The first begins at 0, each later one higher. */
  from: share,
  /** A word or three for the picture and the table: "Within call". */
  word: text,
  /** The bet on it: "They'll be within call." */
  bet: text,
  /** What is said when the year ends there. Never a break-up. */
  end: text,
  /** Whether a year that ends here ended well. The last one does; the first does not. */
  well: z.boolean(),
});

/** A toy year of small reaches, met and missed, and what drifts: bet, step, see, and run it again with a bad week. */
export const simulationPart = z.strictObject({
  /** Stored with every record: it never changes. */
  id,
  kind: z.literal('simulation'),
  /** The most small reaches that a toy week holds. */
  moments: z.int().min(4).max(20),
  /** The chance with which the first year runs: any whole number. The table on paper shows the same year. */
  seed: z.int().nonnegative(),
  /** Told before the bet: what the toy is, and that it is one. */
  intro: text,
  starts: z.array(start).min(2).max(5),
  weather: z.array(weather).min(2),
  /** From the furthest to the nearest. */
  bands: z.tuple([band, band, band], band),
  /** What the two may change from any week on: they answer a little more each week. */
  change: z.strictObject({
    /** The words of the button: "From here on, answer one more". */
    title: text,
    /** What it means, in a sentence. */
    text,
  }),
  /** The year again with one week in which nothing is answered. */
  badWeek: z.strictObject({
    /** The words of the button: "Run it again with a bad week". */
    title: text,
    /** What stands in that week. */
    text,
    /** Said beside the two years at the end. */
    after: text,
  }),
  /** What the toy leaves out, one thing each. */
  leavesOut: z.array(text).min(4),
  /** Said at the end, whatever the year was. */
  closing: text,
});
export type SimulationPart = z.infer<typeof simulationPart>;
export type Start = z.infer<typeof start>;
export type Weather = z.infer<typeof weather>;
export type Band = z.infer<typeof band>;
