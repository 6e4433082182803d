import { z } from 'astro/zod';
import { text } from './shared.ts';

/** A page of its own, such as about or privacy: one MDX file in `content/pages/`. */
export const page = z.strictObject({
  /** The page's `h1` and its title. */
  title: text,
  /** One sentence for search engines and previews: what the page says. */
  description: text,
});
export type Page = z.infer<typeof page>;
