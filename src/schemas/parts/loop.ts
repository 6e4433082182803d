import { z } from 'astro/zod';
import { id, text } from '../shared.ts';

const prompt = z.strictObject({
  /** The question beside the field. */
  label: text,
  /** A sentence or two for someone unsure what to write. */
  help: text.optional(),
  /** Something a real person might write here. */
  example: text.optional(),
});
export type Prompt = z.infer<typeof prompt>;

const half = z.strictObject({
  /** Whose half it is, as the example calls them: “Ana”, or “I”. */
  who: text,
  /** What they tell themselves it means. */
  tell: text,
  /** What they feel. */
  feel: text,
  /** What the other sees them do. */
  see: text,
});

const exampleBase = {
  /** Names the example in links and tests: it never changes. */
  id,
  /** What it is about, in a few words: “Late for dinner (a couple)”. */
  title: text,
  /** What sets it off. */
  trigger: text,
  /** The half of the one who tells it. */
  mine: half,
};

/** A worked example that a reader can open. */
export const loopExample = z.discriminatedUnion('way', [
  z.strictObject({
    ...exampleBase,
    /** It goes round. */
    way: z.literal('round'),
    /** The other half. */
    theirs: half,
    /** Whether the other half is only a guess: then it stands in pencil. */
    guessed: z.boolean().default(false),
    /** A question that would find out whether the guess is right, where there is one. */
    check: text.optional(),
    /** A sentence that one of them could say to step out. */
    out: text,
  }),
  z.strictObject({
    ...exampleBase,
    /** It only goes one way. There is no other half and no circle; the words that lead to people are added by themselves. */
    way: z.literal('one-way'),
  }),
]);
export type LoopExample = z.infer<typeof loopExample>;

/** A small repeat between two people, seen from one side: four questions, then whether it goes round at all. */
export const loopPart = z.strictObject({
  /** Stored with every record: it never changes. */
  id,
  kind: z.literal('loop'),
  /** The reader’s own half, in the order in which it is asked: the easy one first, the feeling last. */
  mine: z.strictObject({
    /** What you see me do. */
    see: prompt,
    /** What sets it off. */
    trigger: prompt,
    /** What I tell myself it means. */
    tell: prompt,
    /** What I feel. */
    feel: prompt,
  }),
  /** Asked after the own half, before anything of the other is: does it go round? The answers are fixed: it goes round, it only goes one way, not sure. */
  round: text,
  /** The other half, in pencil: asked only where it goes round, never sent, never printed as theirs. */
  theirs: z.strictObject({
    /** That all of it is a guess. */
    intro: text,
    /** What I see them do. */
    see: prompt,
    /** What they may tell themselves. */
    tell: prompt,
    /** What they may feel. */
    feel: prompt,
  }),
  /** A sentence that steps out of it. */
  out: prompt,
  /** Said below the drawing: what to do with it, and permission to do nothing. */
  after: text,
  /** Worked examples, one of them `one-way`. */
  examples: z.array(loopExample).min(2).max(5),
});
export type LoopPart = z.infer<typeof loopPart>;
