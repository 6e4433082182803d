import { z } from 'astro/zod';
import { id, text } from './shared.ts';

const name = z.union([
  z.strictObject({
    family: text,
    given: text.optional(),
    suffix: text.optional(),
    'non-dropping-particle': text.optional(),
  }),
  z.strictObject({ /** An institution. */ literal: text }),
]);
const date = z.strictObject({ 'date-parts': z.array(z.array(z.int()).min(1).max(3)).length(1) });

/** A work in CSL-JSON (citationstyles.org). Fields we have not seen are left out, never guessed. */
export const source = z.strictObject({
  id,
  type: z.enum(['article-journal', 'book', 'chapter', 'webpage', 'entry-encyclopedia', 'thesis']),
  title: text,
  author: z.array(name),
  editor: z.array(name).optional(),
  issued: date,
  accessed: date.optional(),
  'container-title': text.optional(),
  volume: text.optional(),
  issue: text.optional(),
  page: text.optional(),
  number: text.optional(),
  publisher: text.optional(),
  edition: text.optional(),
  genre: text.optional(),
  DOI: text.optional(),
  ISBN: text.optional(),
  PMID: text.optional(),
  PMCID: text.optional(),
  URL: z.url().optional(),
  custom: z.strictObject({
    /** `verified`: title, authors, year and container were seen. `partial`: at least one was not, and is left out. */
    status: z.enum(['verified', 'partial']),
  }),
});
export type Source = z.infer<typeof source>;
