import { z } from 'astro/zod';
import { day, id, planned, saidAs, text, topic } from './shared.ts';

/** A guide: one MDX file in `content/guides/`, named by its slug. */
export const guide = z.strictObject({
  /** A promise the reader can check, not a slogan. It is the page's `h1` and its place in browser history. */
  title: text,
  /** One line under the title: what the reader will be able to do. */
  promise: text,
  /** The shelf it stands on. */
  topic,
  /** Two to four everyday phrasings, shown as "You may have put it like this". */
  saidAs: saidAs.max(4),
  /** The day it was last checked against its sources. */
  checked: day,
  /** `guide` has the full anatomy; `support` is for fear and crisis: people and facts first, no scene, quiz or exercise. */
  anatomy: z.enum(['guide', 'support']).default('guide'),
  /** What to read and do next, with a reason for each in one sentence. A `support` page has none. */
  next: z
    .strictObject({
      /** Slug of a guide that exists. */
      guide: id,
      /** Why that guide, in one sentence. */
      guideWhy: text,
      /** Id of an exercise that exists. */
      exercise: id,
      /** Why that exercise, in one sentence. */
      exerciseWhy: text,
    })
    .optional(),
  planned,
});
export type Guide = z.infer<typeof guide>;
