import { z } from 'astro/zod';
import { day, text } from './shared.ts';

/** The five ways into `/support/`, in the order they are offered. */
export const needs = ['danger', 'afraid', 'suicide', 'own-behavior', 'under-18'] as const;

/** A help line or directory: one YAML file in `content/helplines/`. Nobody here has called it; it is shown as its publisher gives it. */
export const helpline = z.strictObject({
  /** ISO 3166 code in small letters, or `world`. */
  country: z.union([z.string().regex(/^[a-z]{2}$/), z.literal('world')]),
  /** The country as readers write it. */
  countryName: text,
  /** The service's own name. */
  name: text,
  /** Whom it is for, in plain words. */
  who: text,
  /** Which of the ways into `/support/` lead to it. */
  needs: z.array(z.enum(needs)).min(1),
  /** Ways to reach it, the most usual first. */
  contacts: z
    .array(
      z.strictObject({
        /** `call` and `text` become links with the number visible. */
        by: z.enum(['call', 'text', 'web']),
        /** Number or address exactly as published. */
        value: text,
        /** What to write in the text message, where the service wants a word. */
        say: text.optional(),
        /** For example "for people who are deaf", or "in English and French". */
        note: text.optional(),
      }),
    )
    .min(1),
  /** Hours, only where the source gives them. */
  hours: text.optional(),
  /** Who published these details. */
  publishedBy: text,
  /** When they published them, as far as is known: a year, a month or a day. */
  publishedOn: text.optional(),
  /** The day we looked the publication up. */
  lastChecked: day,
  /** `unverified` lines are kept here and never shown. */
  confidence: z.enum(['high', 'medium', 'unverified']),
  /** A caution the reader should see, for example that hours conflict between publishers. */
  caution: text.optional(),
  /** Lower comes first within its country. */
  order: z.int().default(50),
});
export type Helpline = z.infer<typeof helpline>;
