import { z } from 'astro/zod';

/** A name given by hand, in small letters, digits and hyphens. It is stored on readers' devices or linked to: it never changes. */
export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'use small letters, digits and single hyphens' });

/** One or more whole sentences in plain text. No Markdown: it is shown as it stands. */
export const text = z.string().trim().min(1);

/** A calendar day, `YYYY-MM-DD`, on which a page was checked against its sources. It is not a promise that nothing has changed since. */
export const day = z.union([
  z.iso.date(),
  // YAML reads an unquoted day as a date at midnight UTC.
  z.date().transform((date) => date.toISOString().slice(0, 10)),
]);

/** The six shelves of the site, in the order in which they are shown. */
export const topics = ['intimacy', 'bids', 'attachment', 'barriers', 'practice', 'help'] as const;
/** One of the six shelves. */
export const topic = z.enum(topics);
export type Topic = z.infer<typeof topic>;

/** Everyday phrasings of the reader's trouble, in their own words. Shown on the page and searched with extra weight. */
export const saidAs = z.array(text).min(2).max(6);

/** Where a page would lead if the page it has in mind were already written. Kept so that nothing planned is forgotten. */
export const planned = z
  .strictObject({
    /** Slug of the guide that `guide` stands in for. */
    guide: id.optional(),
    /** Id of the exercise that `exercise` stands in for. */
    exercise: id.optional(),
  })
  .optional();
