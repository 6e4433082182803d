import { z } from 'astro/zod';
import { id, text, topic } from './shared.ts';

/** A glossary entry: one MDX file in `content/glossary/`; its body is the definition, thirty to eighty words, saying also what the term is not. */
export const term = z.strictObject({
  /** The technical term, as the field writes it. */
  term: text,
  /** How people say it who do not know the term. */
  everyday: text,
  /** One sentence of at most twenty-five words, shown in the preview. */
  short: text,
  /** The shelf it belongs to. */
  topic,
  /** Slug of the guide to read more in. */
  guide: id,
  /** Slug of the guide it should point to once that is written. */
  plannedGuide: id.optional(),
  /** Other spellings and near-words a reader may search for. */
  saidAs: z.array(text).default([]),
});
export type Term = z.infer<typeof term>;
