import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One built page: its path from the root of the site, and its HTML. */
export type BuiltPage = Readonly<{ path: string; html: string }>;

/** Every HTML page of a build. */
export function builtPages(root = 'dist'): BuiltPage[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html') && !file.startsWith('pagefind'))
    .sort()
    .map((file) => ({
      path: `/${file.replaceAll('\\', '/').replace(/index\.html$/u, '')}`,
      html: readFileSync(join(root, file), 'utf8'),
    }));
}

/** What stands in an attribute, wherever an element has it. */
export function valuesOf(html: string, attribute: string): string[] {
  return [...html.matchAll(new RegExp(`\\s${attribute}="([^"]*)"`, 'gu'))].map(([, value = '']) => value);
}

/**
 * Links of a set of pages that lead nowhere: to a file that was not built, or to an anchor that its page does not have.
 *
 * @param exists whether a path such as `/guides/` or `/feed.xml` was built
 */
export function brokenLinks(
  pages: readonly BuiltPage[],
  exists: (path: string) => boolean,
  base = '/',
): string[] {
  const anchors = new Map(pages.map(({ path, html }) => [path, new Set(valuesOf(html, 'id'))]));
  return pages.flatMap(({ path, html }) =>
    // The canonical address is that of the published copy, which is not this one.
    [...valuesOf(html.replace(/<link rel="canonical"[^>]*>/u, ''), 'href'), ...valuesOf(html, 'src')]
      .filter((link) => !/^(https:|mailto:|tel:|sms:|data:)/u.test(link))
      .filter((link) => {
        if (link.startsWith('http:')) return true;
        const { pathname, hash } = new URL(link, `http://site${base}${path.slice(1)}`);
        if (!pathname.startsWith(base)) return true;
        const target = `/${decodeURIComponent(pathname).slice(base.length)}`;
        if (!exists(target)) return true;
        return (
          hash !== '' && anchors.has(target) && !anchors.get(target)?.has(decodeURIComponent(hash.slice(1)))
        );
      })
      .map((link) => `${path} → ${link}`),
  );
}

/** Our own addresses among the data that islands are given. */
export function linksInProps(html: string): string[] {
  // Quoted either way: JSON has quotes of its own (integrations/tighten.ts).
  const quoted = [...html.matchAll(/ props='([^']*)'/gu)].map(([, props = '']) => props);
  return [...quoted, ...valuesOf(html, 'props')].flatMap((props) =>
    [...props.replaceAll('&quot;', '"').matchAll(/"href":\[0,"(\/[^"]*)"\]/gu)].map(([, link = '']) => link),
  );
}
