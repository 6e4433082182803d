import { z } from 'astro/zod';
import { id, text } from './shared.ts';

/** Everyday words and the words our pages use: one YAML file in `content/synonyms/`. */
export const synonyms = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('words'),
    groups: z
      .array(
        z.strictObject({
          id,
          /** What people type: words or short phrases, small letters, no punctuation. Misspellings too. */
          said: z.array(text).min(1),
          /** Words to search for as well; they stand on our pages. */
          means: z.array(text).min(1),
        }),
      )
      .min(1),
  }),
  z.strictObject({
    kind: z.literal('pins'),
    groups: z
      .array(
        z.strictObject({
          id,
          /** Words of fear or despair, in small letters. Every word of a phrase must occur in the query, in this order; only small words may stand between (`domain/search/small-words.ts`). */
          said: z.array(text).min(1),
          /** Phrases that only sound like it, such as *hit it off*: words that belong to one of them, side by side, do not count for this group. */
          unless: z.array(text).min(1).optional(),
          /** Which pages come first, in order. */
          pages: z.array(z.enum(['support', 'more-support'])).min(1),
        }),
      )
      .min(1),
  }),
]);
export type Synonyms = z.infer<typeof synonyms>;
