import { z } from 'astro/zod';
import { id, text, topic } from './shared.ts';

/** An ordered list of small steps: one MDX file in `content/paths/`. It promises days, never outcomes. */
export const path = z.strictObject({
  title: text,
  /** One line: how many days, and what each asks. */
  promise: text,
  topic,
  days: z
    .array(
      z.strictObject({
        /** Stored as progress: it never changes. */
        id,
        /** What to do that day, in one sentence. */
        line: text,
        /** Slug of a guide, where the day has one. */
        guide: id.optional(),
        /** Id of an exercise, where the day has one. */
        exercise: id.optional(),
      }),
    )
    .min(3),
});
export type Path = z.infer<typeof path>;
