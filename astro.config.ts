import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { fonts } from './integrations/fonts.ts';
import { oneRenderer } from './integrations/one-renderer.ts';
import { policy } from './integrations/policy.ts';
import { searchIndex } from './integrations/search-index.ts';
import { serviceWorker } from './integrations/service-worker.ts';
import { tighten } from './integrations/tighten.ts';
import { touchDirective } from './integrations/touch-directive.ts';
import { basePath, siteUrl } from './site.config.ts';

/** Pages that no list outside should hold: the first screen for two, and the good-night page. */
const unlisted = /\/(together|good-night|404|offline|erase|notebook)\/$/u;

/** What every island needs: in one file, since each file is a request and each import a further round trip. */
const core =
  /node_modules\/preact\/|@astrojs\/preact|components\/islands\/(announce|private-field|use-live|use-keeping|use-loaded|Kept|own-words|Why)|domain\/(chance\/|calendar\/day\.)|notebook\/(keeper|memory-keeper|names|open|sitting|watchers)\.|archive\/record-format|strings\/(keeping|start-here)/u;

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
  vite: {
    // Workers are modules: they fetch what they need when they need it.
    worker: { format: 'es' },
    build: { rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'core', test: core }] } } } },
  },
  integrations: [
    fonts(),
    touchDirective(),
    mdx(),
    preact(),
    sitemap({ filter: (page) => !unlisted.test(page) }),
    oneRenderer(),
    searchIndex(),
    tighten({ base: basePath }),
    // After all that writes to the pages: its hashes are of the pages as they are published.
    policy({ base: basePath }),
    // Last: its list has the digests of the pages with their policy.
    serviceWorker({ base: basePath }),
  ],
});
