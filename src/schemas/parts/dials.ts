import { z } from 'astro/zod';
import { id, text } from '../shared.ts';

const dial = z.strictObject({
  /** Stored: it never changes. */
  id,
  /** One word: “Alarm”. */
  name: text,
  /** What this dial is, in a sentence or two, without praise or blame. */
  about: text,
  /** What the low end is like: “quiet”. Neither end is the good one. */
  low: text,
  /** What the high end is like: “loud”. */
  high: text,
  /** Where it stands, as four clauses from low to high, each fit to follow “lately,”: “your alarm goes off fairly easily”. */
  stands: z.array(text).length(4),
  /** What a hard day does to it, each fit to follow “On a hard day”: “the alarm goes up”. */
  hardDay: z.strictObject({ up: text, same: text, down: text }),
  /** Said beside the dial, and first of all where it stands high: that it may be right. The words “start here instead” become the link to people. */
  watch: text.optional(),
});
export type Dial = z.infer<typeof dial>;

const item = z.strictObject({
  /** Stored on readers’ devices: it never changes. */
  id,
  /** Id of the dial it speaks for. */
  dial: id,
  /** A sentence in the first person about “they”, for the person in mind. Answered in five steps from “hardly ever” to “nearly always”, or “doesn’t fit”. */
  text,
  /** Whether “nearly always” turns the dial down. At least one item in four of each dial. */
  reversed: z.boolean().default(false),
  /** What else can move this: two or three short phrases that have nothing to do with closeness, or with the other person’s doing. */
  movedBy: z.array(text).min(2).max(4),
});
export type DialItem = z.infer<typeof item>;

/** Two separate dials, each with a band for doubt. About one person at a time; a sentence, never a type. */
export const dialsPart = z.strictObject({
  /** Stored with every record: it never changes. */
  id,
  kind: z.literal('dials'),
  /** Said first: one person in mind, lately. */
  intro: text,
  /** Exactly two. They are never drawn on one plane. */
  dials: z.array(dial).length(2),
  /** As many for one dial as for the other, mixed, in the order in which they are asked. */
  items: z.array(item).min(6).max(20),
  /** Said after the sentence: both are ordinary, and what else can move them. */
  ordinary: text,
  /** That these are questions of our own, that they are not a tested measure, and that they say nothing about the other person. */
  notTested: text,
});
export type DialsPart = z.infer<typeof dialsPart>;
