import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import GithubSlugger from 'github-slugger';
import { topics } from '../../../src/schemas/shared.ts';
import type { Problem } from '../problem.ts';
import { type Doc, everyDoc, onLine, type Rule, type Site } from '../site.ts';

const routes = fileURLToPath(new URL('../../../src/pages/', import.meta.url));

/** The addresses of pages that stand in `src/pages/` under a name of their own, and the shelves. */
const fixed = [
  ...readdirSync(routes, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.astro') && !file.includes('['))
    .map((file) => `/${file.replaceAll('\\', '/').replace(/(?:^index|\/index)?\.astro$/u, '')}/`)
    .map((path) => path.replace('//', '/')),
  ...topics.map((topic) => `/topics/${topic}/`),
];

/** Every address of the site, with the anchors that we know on it; undefined where the page is not made of content. */
function addresses(site: Site): Map<string, ReadonlySet<string> | undefined> {
  const found = new Map<string, ReadonlySet<string> | undefined>(fixed.map((route) => [route, undefined]));
  const folders = ['guides', 'exercises', 'now', 'paths', 'glossary', 'claims'] as const;
  for (const folder of folders) {
    for (const id of site.named[folder]) found.set(`/${folder}/${id}/`, new Set());
    for (const doc of site[folder]) found.set(`/${folder}/${doc.id}/`, anchorsOf(doc));
  }
  for (const doc of site.pages) found.set(`/${doc.id}/`, anchorsOf(doc));
  found.set('/claims/', new Set(['figures', ...site.named.claims]));
  found.set('/sources/', site.named.sources);
  found.set('/glossary/', site.named.glossary);
  return found;
}

function anchorsOf(doc: Doc): Set<string> {
  const slugger = new GithubSlugger();
  const headings = doc.body.blocks.filter((block) => block.kind === 'heading');
  const given = doc.body.uses
    .filter((use) => /^[a-z]/.test(use.name))
    .flatMap((use) => use.attributes['id'] ?? []);
  return new Set([...headings.map((heading) => slugger.slug(heading.text)), ...given]);
}

/** Links inside the site are root-relative, end on a slash, and lead to pages and headings that exist. */
export const linksResolve: Rule = (site) => {
  const known = addresses(site);
  return everyDoc(site).flatMap((doc) => {
    const own = anchorsOf(doc);
    return doc.body.links.flatMap(({ url, line }): Problem[] => {
      const say = (message: string) => [onLine(doc, line, message)];
      if (/^(?:https?|mailto|tel|sms):/.test(url)) return [];
      if (url.startsWith('#'))
        return own.has(url.slice(1)) ? [] : say(`Link to a heading of this page: \`${url}\` is none.`);
      if (!url.startsWith('/')) return say(`Begin the link with a slash: \`${url}\`.`);
      const [path = '', anchor] = url.split('#');
      if (!path.endsWith('/')) return say(`End the address with a slash: \`${url}\`.`);
      if (!known.has(path)) return say(`Link to a page that exists: \`${path}\` does not.`);
      const anchors = known.get(path);
      if (anchor === undefined || !anchors || anchors.has(anchor)) return [];
      return say(`Link to a heading that exists: \`${path}\` has no \`#${anchor}\`.`);
    });
  });
};
