import { z } from 'astro/zod';
import { id, text } from './shared.ts';

/** A deck of prompt cards: one YAML file in `content/decks/`. */
export const deck = z.strictObject({
  title: text,
  cards: z
    .array(
      z.strictObject({
        /** Stored on readers' devices: it never changes. */
        id,
        /** 1 to 5. Never shown. */
        depth: z.int().min(1).max(5),
        tags: z.array(id).min(1),
        /** What the one who speaks reads. */
        speaker: text,
        /** What the one who listens reads. */
        listener: text,
        /** Care after the card, where it goes deep. */
        after: text.optional(),
        /** When to leave this card for another day. */
        notTodayIf: text.optional(),
      }),
    )
    .min(1),
});
export type Deck = z.infer<typeof deck>;
