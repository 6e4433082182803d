import { z } from 'astro/zod';
import { id, text } from './shared.ts';

/** A deck of ten or more prompt cards: one YAML file in `content/decks/`, used by an exercise with a part of kind `deck`. */
export const deck = z.strictObject({
  /** For authors and lists of decks. */
  title: text,
  /** In the order shown without JavaScript: the lightest first. */
  cards: z
    .array(
      z.strictObject({
        /** Stored on readers' devices: it never changes. Begins with the deck's initials. */
        id,
        /** 1 to 5, never shown. 4 and 5 are not drawn on a first evening. A card to do something has 1. */
        depth: z.int().min(1).max(5),
        /** What it is about, for authors and tests: `memory`, `work`, `dreams-deferred`. */
        tags: z.array(id).min(1),
        /** What the one who speaks reads: a prompt and one or two questions. At most 50 words. */
        speaker: text,
        /** What the one who listens reads when the phone is passed: what to ask, and what to leave. At most 50 words. A card to do something has none. */
        listener: text.optional(),
        /** One to three facts shown below a card to do something: “free”, “ten minutes”, “little energy”. */
        marks: z.array(text).max(3).default([]),
        /** Care after the card, from depth 4 on: stopping here, something for the hands, what to ask tomorrow. */
        after: text.optional(),
        /** When to leave this card for another day, fit to follow “Not today if”: “the loss is new”. */
        notTodayIf: text.optional(),
      }),
    )
    .min(10),
});
export type Deck = z.infer<typeof deck>;
export type Card = Deck['cards'][number];
