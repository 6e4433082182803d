import { z } from 'astro/zod';
import { id, planned, saidAs, text, topic } from './shared.ts';

/** "What just happened?": one MDX file in `content/now/` under a low-key slug, since addresses stay in browser history. */
export const saying = z.strictObject({
  /** What the reader would say, in their words. It is the page's `h1`, never its title. */
  saying: text,
  /** Other ways to put it. */
  saidAs,
  topic,
  /** About fear, crisis or harm: people come first, and no exercise is offered. */
  fear: z.boolean().default(false),
  /** Place on the home page, 1 to 6; left out where the saying is not shown there. */
  home: z.int().min(1).max(6).optional(),
  /** Slug of the guide to read afterwards. */
  guide: id,
  /** Id of the exercise, or why there is none: an exercise would say that practice helps. */
  exercise: z.union([id, z.strictObject({ /** Why no exercise is offered here. */ none: text })]),
  planned,
});
export type Saying = z.infer<typeof saying>;
