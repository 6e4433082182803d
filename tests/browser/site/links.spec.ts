import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { basePath, siteUrl } from '../../../site.config.ts';
import { brokenLinks, builtPages, type BuiltPage, linksInProps } from '../helpers/built-site.ts';
import { dist } from '../helpers/page-kinds.ts';

const pages = builtPages(dist);
const exists = (path: string) => existsSync(join(dist, path.endsWith('/') ? `${path}index.html` : path));
const fileText = (name: string) => readFileSync(join(dist, name), 'utf8');

test('every link leads to something that was built, and every anchor to its place', () => {
  expect(pages.length).toBeGreaterThan(60);
  expect(brokenLinks(pages, exists, basePath)).toEqual([]);
});

test('so does every link that an exercise or the search brings along', () => {
  const brought = pages.map(({ path, html }) => ({
    path,
    html: linksInProps(html)
      .map((link) => `<a href="${link}"></a>`)
      .join(''),
  }));
  expect(brought.filter(({ html }) => html !== '').length).toBeGreaterThan(0);
  const anchors = new Map(pages.map(({ path, html }) => [path, html]));
  // The anchors are those of the pages themselves.
  const whole = brought.map(({ path, html }) => ({ path, html: html + idsOnly(anchors.get(path) ?? '') }));
  expect(brokenLinks(whole, exists, basePath)).toEqual([]);
});

function idsOnly(html: string): string {
  return [...html.matchAll(/\sid="[^"]*"/gu)].map(([id]) => `<i${id}></i>`).join('');
}

test.describe('the check sees', () => {
  const there: BuiltPage = { path: '/b/', html: '<p id="there">b</p>' };
  for (const [fault, link] of [
    ['a page that is missing', '/c/'],
    ['an anchor that is missing', '/b/#here'],
    ['a link without a slash at its end', '/b'],
    ['an insecure link', 'http://elsewhere.example/'],
    ['a page outside the folder of the site', '/outside/'],
  ] as const) {
    test(fault, () => {
      const base = fault.includes('folder') ? '/toward/' : '/';
      const planted = { path: '/a/', html: `<a href="${link}">planted</a>` };
      expect(brokenLinks([planted, there], (path) => path === '/b/', base)).toEqual([`/a/ → ${link}`]);
    });
  }

  test('nothing wrong with a fair link', () => {
    const fair = { path: '/a/', html: '<a href="/b/#there">b</a><a href="https://elsewhere.example/">c</a>' };
    expect(brokenLinks([fair, there], (path) => path === '/b/')).toEqual([]);
  });

  test('a link among the data of an island', () => {
    const island =
      '<astro-island props="{&quot;ideas&quot;:[1,[[0,{&quot;href&quot;:[0,&quot;/b/#here&quot;]}]]]}">';
    expect(linksInProps(island)).toEqual(['/b/#here']);
  });
});

/** The elements of a file of XML, by selector; the browser says when it is not well-formed. */
async function textsIn(page: Page, xml: string, selector: string): Promise<string[]> {
  return page.evaluate(
    ([text = '', wanted = '']) => {
      const read = new DOMParser().parseFromString(text, 'application/xml');
      const error = read.querySelector('parsererror');
      if (error !== null) throw new Error(error.textContent ?? 'not well-formed');
      return [...read.querySelectorAll(wanted)].map((element) => element.textContent ?? '');
    },
    [xml, selector],
  );
}

const root = new URL(basePath, siteUrl).href;
/** Our own path of an address, beginning with a slash. */
const pathOf = (address: string) => `/${address.slice(root.length)}`;

test('a file that is not well-formed would be refused', async ({ page }) => {
  await expect(textsIn(page, '<urlset><url></urlset>', 'loc')).rejects.toThrow();
});

test('the sitemap lists the pages that may be listed, and no other', async ({ page }) => {
  const maps = await textsIn(page, fileText('sitemap-index.xml'), 'sitemap > loc');
  expect(maps.length).toBeGreaterThan(0);
  const listed: string[] = [];
  for (const map of maps) listed.push(...(await textsIn(page, fileText(pathOf(map)), 'url > loc')));
  const open = pages.filter(({ html }) => !/<meta name="robots" content="noindex"/u.test(html));
  expect(open.length).toBeLessThan(pages.length);
  expect(listed.map(pathOf).sort()).toEqual(open.map(({ path }) => path).sort());
});

test('the feed can be read, and its entries lead to guides', async ({ page }) => {
  const feed = fileText('feed.xml');
  const links = await textsIn(page, feed, 'item > link');
  const guides = pages.filter(({ path }) => /^\/guides\/[^/]+\/$/u.test(path)).map(({ path }) => path);
  expect(links.map(pathOf).sort()).toEqual(guides.sort());
  for (const part of ['title', 'description', 'pubDate']) {
    const texts = await textsIn(page, feed, `item > ${part}`);
    expect(texts).toHaveLength(links.length);
    for (const text of texts) expect(text).not.toBe('');
  }
  for (const date of await textsIn(page, feed, 'pubDate')) expect(Date.parse(date)).not.toBeNaN();
  expect(await textsIn(page, feed, 'channel > link')).toEqual([root]);
});

test('the list for programs that read text leads to pages that are there', () => {
  const links = [...fileText('llms.txt').matchAll(/\]\(([^)]+)\)/gu)].map(([, link = '']) => link);
  expect(links.length).toBeGreaterThan(20);
  expect(links.filter((link) => !link.startsWith(root) || !exists(pathOf(link)))).toEqual([]);
});

test('every picture for a preview is there', () => {
  const cards = pages.map(({ path, html }) => ({
    path,
    card: /<meta property="og:image" content="([^"]*)"/u.exec(html)?.[1] ?? '',
  }));
  expect(cards.filter(({ card }) => !card.startsWith(root) || !exists(pathOf(card)))).toEqual([]);
  expect(exists('/cards/planted.png')).toBe(false);
});
