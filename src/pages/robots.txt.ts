import type { APIRoute } from 'astro';
import { siteUrl } from '../../site.config.ts';
import { href } from '../components/site/href.ts';

/** Everything may be listed; what should not be says so itself. */
export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\nSitemap: ${new URL(href('/sitemap-index.xml'), siteUrl).href}\n`);
