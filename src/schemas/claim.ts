import { z } from 'astro/zod';
import { day, id, text, topic } from './shared.ts';

/** How sure we are. Two trials, or one team's, are `fair` at most. */
export const sureness = ['solid', 'fair', 'early', 'disputed', 'nothing-found'] as const;
/** What was shown: of what kind the finding is. */
export const kinds = [
  'link',
  'short-lift',
  'trial-with-couples',
  'description',
  'theory',
  'picture',
] as const;
/** The shelves of "Figures we went looking for". */
export const shelves = ['could-not-find', 'with-conditions', 'picture'] as const;

/** A factual claim: one YAML file in `content/claims/`, used by its id wherever it is made. The only place where numbers from studies stand. */
export const claim = z
  .strictObject({
    /** The claim in one to three plain sentences, in the sense its sources allow and no further. */
    sentence: text,
    /** How sure we are of it. */
    sure: z.enum(sureness),
    /** Of what: a link, a short lift, a trial with couples, a description, a theory, or a picture only. */
    of: z.enum(kinds),
    /** What kind of study it rests on, in one sentence. Left out only where nothing was found. */
    study: text.optional(),
    /** Who took part: strangers or couples, how many, where. Left out only where nothing was found. */
    who: text.optional(),
    /** What it cannot tell, and what should not be made of it. */
    catch: text,
    /** Ids of works in `content/sources/references.json`. Empty only where nothing was found. */
    sources: z.array(id),
    /** Where we looked, for `nothing-found`. */
    looked: text.optional(),
    /** The day it was checked against the ledger of evidence. */
    checked: day,
    /** Shelves of the site it belongs to. */
    topics: z.array(topic).min(1),
    /** For a popular figure or saying we went looking for: how it is usually put, and the shelf it ended on. */
    figure: z
      .strictObject({
        /** The figure or saying as it usually goes round, short. */
        said: text,
        /** Where it ended up. */
        shelf: z.enum(shelves),
      })
      .optional(),
  })
  .refine((c) => c.sources.length > 0 || (c.sure === 'nothing-found' && c.looked), {
    error: 'name a source, or say `sure: nothing-found` and where you looked',
  })
  .refine((c) => c.sure === 'nothing-found' || (c.study && c.who), {
    error: 'say what kind of study it was and who took part',
  });
export type Claim = z.infer<typeof claim>;
