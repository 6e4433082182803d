import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { fonts } from './integrations/fonts.ts';
import { policy } from './integrations/policy.ts';
import { searchIndex } from './integrations/search-index.ts';
import { touchDirective } from './integrations/touch-directive.ts';
import { basePath, siteUrl } from './site.config.ts';

/** Pages that no list outside should hold: the first screen for two, the good-night page, and the search. */
const unlisted = /\/(together|good-night|search|404)\/$/u;

export default defineConfig({
  site: siteUrl,
  base: basePath,
  trailingSlash: 'always',
  // The default, `jsx`, eats the space between a line's end and a link.
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  markdown: { processor: satteri({ features: {} }), syntaxHighlight: false },
  build: { inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  integrations: [
    fonts(),
    touchDirective(),
    mdx(),
    preact(),
    sitemap({ filter: (page) => !unlisted.test(page) }),
    searchIndex(),
    // Last: its hashes are of the pages as they are published.
    policy({ base: basePath }),
  ],
});
