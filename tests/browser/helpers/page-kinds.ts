import { fileURLToPath } from 'node:url';
import { builtPages } from './built-site.ts';

/** The folder that the tested site was built into. */
export const dist = fileURLToPath(new URL('../../../dist/', import.meta.url));

/** Every kind of page, by its address and, where that says too little, by what is in it. The first that fits counts. */
const kinds = [
  { kind: 'home', address: /^\/$/u },
  { kind: 'support guide', address: /^\/guides\/more-support\/$/u },
  { kind: 'guide', address: /^\/guides\/[^/]+\/$/u },
  { kind: 'list of guides', address: /^\/guides\/$/u },
  { kind: 'topic', address: /^\/topics\/[^/]+\/$/u },
  { kind: 'list of exercises', address: /^\/exercises\/$/u },
  { kind: 'rehearsal for two', address: /^\/exercises\/[^/]+\/together\/$/u, has: ' data-talk="' },
  { kind: 'exercise for two', address: /^\/exercises\/[^/]+\/together\/$/u },
  { kind: 'deck', address: /^\/exercises\/[^/]+\/$/u, has: 'class="activity deck"' },
  { kind: 'ritual', address: /^\/exercises\/[^/]+\/$/u, has: 'class="activity ritual"' },
  { kind: 'dials', address: /^\/exercises\/[^/]+\/$/u, has: 'class="activity dials"' },
  { kind: 'loop', address: /^\/exercises\/[^/]+\/$/u, has: 'class="activity loop"' },
  { kind: 'check', address: /^\/exercises\/[^/]+\/$/u, has: ' data-item="' },
  { kind: 'worksheet', address: /^\/exercises\/[^/]+\/$/u, has: ' data-step="' },
  { kind: 'rehearsal', address: /^\/exercises\/[^/]+\/$/u, has: ' data-talk="' },
  { kind: 'tally', address: /^\/exercises\/[^/]+\/$/u, has: ' data-moment="' },
  { kind: 'simulation', address: /^\/exercises\/[^/]+\/$/u, has: ' data-start="' },
  { kind: 'door', address: /^\/exercises\/is-this-a-good-moment\/$/u },
  { kind: 'list of paths', address: /^\/paths\/$/u },
  { kind: 'path', address: /^\/paths\/[^/]+\/$/u },
  { kind: 'list of moments', address: /^\/now\/$/u },
  { kind: 'moment', address: /^\/now\/[^/]+\/$/u },
  { kind: 'glossary', address: /^\/glossary\/$/u },
  { kind: 'term', address: /^\/glossary\/[^/]+\/$/u },
  { kind: 'list of claims', address: /^\/claims\/$/u },
  { kind: 'claim', address: /^\/claims\/[^/]+\/$/u },
  { kind: 'sources', address: /^\/sources\/$/u },
  { kind: 'search', address: /^\/search\/$/u },
  { kind: 'support', address: /^\/support\/$/u },
  { kind: 'page about the site', address: /^\/(about|privacy|accessibility|corrections)\/$/u },
  { kind: 'design', address: /^\/about\/design\/$/u },
  { kind: 'A to Z', address: /^\/a-z\/$/u },
  { kind: 'nothing here', address: /^\/404\.html$/u },
  { kind: 'good night', address: /^\/good-night\/$/u },
  { kind: 'offline', address: /^\/offline\/$/u },
  { kind: 'notebook', address: /^\/notebook\/$/u },
  { kind: 'erased', address: /^\/erase\/$/u },
] as const;

/** What a page is. */
export type Kind = (typeof kinds)[number]['kind'];

/** A page of the built site. */
export type PageOfAKind = Readonly<{
  /** Its address below the folder that the site is published in, beginning with a slash. */
  path: string;
  kind: Kind;
  html: string;
}>;

let pages: readonly PageOfAKind[] | undefined;

/**
 * Every page of the site under test, by address; read once.
 *
 * @throws when a page is of no kind that the tests know: a new kind has to be added to the table above
 */
export function everyPage(): readonly PageOfAKind[] {
  pages ??= builtPages(dist).map((page) => ({ ...page, kind: kindOf(page.path, page.html) }));
  return pages;
}

function kindOf(path: string, html: string): Kind {
  const found = kinds.find(
    ({ address, ...kind }) => address.test(path) && html.includes('has' in kind ? kind.has : ''),
  );
  if (found === undefined) throw new Error(`${path} is a kind of page that the tests do not know.`);
  return found.kind;
}

/** The largest page of a kind stands for it. */
export function pageOf(kind: Kind): PageOfAKind {
  const [largest] = everyPage()
    .filter((page) => page.kind === kind)
    .sort((a, b) => b.html.length - a.html.length);
  if (largest === undefined) throw new Error(`The site has no page of the kind "${kind}".`);
  return largest;
}

/** A page by its address, for tests that need what is particular to it. */
export function pageAt(path: string): PageOfAKind {
  const page = everyPage().find((each) => each.path === path);
  if (page === undefined) throw new Error(`The site has no page at ${path}.`);
  return page;
}

/** One page of each kind, the largest. */
export function onePageOfEachKind(): readonly PageOfAKind[] {
  return kinds.map(({ kind }) => pageOf(kind));
}

/** What to hand to `page.goto`: relative, so that it holds wherever the site is published. */
export function at(path: string): string {
  return `.${path}`;
}
