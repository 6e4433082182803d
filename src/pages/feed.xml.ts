import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { siteUrl } from '../../site.config.ts';
import { href } from '../components/site/href.ts';
import { allGuides } from '../queries/guides.ts';
import { site } from '../strings/site.ts';

/** New and newly checked guides. */
export const GET: APIRoute = async () =>
  rss({
    title: site.name,
    description: site.description,
    site: new URL(href('/'), siteUrl).href,
    trailingSlash: true,
    items: (await allGuides()).map(({ id, data }) => ({
      title: data.title,
      description: data.promise,
      link: new URL(href(`/guides/${id}/`), siteUrl).href,
      pubDate: new Date(`${data.checked}T00:00:00Z`),
    })),
  });
