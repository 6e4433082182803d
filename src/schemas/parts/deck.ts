import { z } from 'astro/zod';
import { id, text } from '../shared.ts';

/** Prompt cards from a deck in `content/decks/`: two people in turns, or one person alone. */
export const deckPart = z.strictObject({
  /** Stored with every record: it never changes. */
  id,
  kind: z.literal('deck'),
  /** File name, without ending, of the deck. */
  deck: id,
  /** `talking`: in turns, a speaker’s card and a listener’s card, each person’s depth set in private. `doing`: something to do; one card is enough and nobody takes turns. */
  use: z.enum(['talking', 'doing']).default('talking'),
  /** How many cards each of two people has before it ends. */
  each: z.int().min(1).max(4).default(3),
  /** What is promised before the first card, read by both. Getting help is always allowed in it: a vow to tell nobody isolates the one who needs help. */
  promise: text,
  /** The end: a job for the hands, such as tea, the dog or the dishes. */
  hands: text,
});
export type DeckPart = z.infer<typeof deckPart>;
