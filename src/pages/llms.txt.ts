import type { APIRoute } from 'astro';
import { siteUrl } from '../../site.config.ts';
import { href } from '../components/site/href.ts';
import { everyPage } from '../queries/every-page.ts';
import { site } from '../strings/site.ts';

/** A list of the site's pages for programs that read text (llmstxt.org). */
export const GET: APIRoute = async () => {
  const lines = (await everyPage()).map(({ title, path, about }) => {
    const link = `- [${title}](${new URL(href(path), siteUrl).href})`;
    return about === '' ? link : `${link}: ${about}`;
  });
  return new Response([`# ${site.name}`, '', `> ${site.description}`, '', ...lines, ''].join('\n'));
};
