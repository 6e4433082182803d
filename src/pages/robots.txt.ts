import type { APIRoute } from 'astro';
import { siteUrl } from '../../site.config.ts';
import { href } from '../components/site/href.ts';

/** Searchers may read everything; a page that is not for a list says so itself. */
export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL(href('/sitemap-index.xml'), siteUrl).href}\n`);
