import { expect, test, type Page } from '@playwright/test';
import { fileOf } from '../helpers/bytes.ts';
import { rulesOf, type SentRule } from '../helpers/css-rules.ts';
import { everyPage, type Kind, pageOf } from '../helpers/page-kinds.ts';

test.describe.configure({ mode: 'parallel' });

/** The most that a rule may weigh, as it is sent, which no page of a kind uses. 200 is what we are after. */
const limit = 400;

/** What only a script or a reader brings about: it is in no page as it was built. */
const broughtAbout =
  /dialog|\.results|\.nothing|\.drawing|\.filters|\.notice|\.nudge|\.round-end|\.closing|\.count|\.raw|\.line|\.why|\.keeping|\.offer|\.lock-|\.talk\b|\.tell|\.chart|\.twin|\.clock|\.track|\.figures|\.notebook|\.calendar|\.entry|\.rated|\.ratings|button/u;

const kinds = [...new Set(everyPage().map(({ kind }) => kind))];

for (const kind of kinds) {
  test(`a page of the kind "${kind}" carries no rule over ${limit} bytes that its kind does not use`, async ({
    page,
  }) => {
    expect(await unusedOf(page, kind, sentWith(pageOf(kind).html))).toEqual([]);
  });
}

test('a rule that nothing uses would be seen, wherever it stands', async ({ page }) => {
  const heavy = Array.from({ length: 30 }, (_, index) => `--planted-${index}:1`).join(';');
  const css = `@layer a,b;@layer a{@media screen{.planted-nowhere:hover{${heavy}}}}@font-face{${heavy}}body{${heavy}}`;
  expect(await unusedOf(page, 'good night', rulesOf(css))).toEqual([
    `${heavy.length + '.planted-nowhere:hover'.length + 2} bytes: .planted-nowhere:hover`,
  ]);
});

/** The rules that are sent with a page: those that stand in it, and those of its files. */
function sentWith(html: string): SentRule[] {
  const blocks = [...html.matchAll(/<style>([\s\S]*?)<\/style>/gu)].map(([, css = '']) => css);
  const files = [...html.matchAll(/<link\b[^>]*\brel="stylesheet"[^>]*\bhref="([^"]*)"/gu)].map(
    ([, address = '']) => fileOf(address).toString('utf8'),
  );
  return [...blocks, ...files].flatMap(rulesOf);
}

/** The rules that are heavy and match nothing on any page of the kind. */
async function unusedOf(page: Page, kind: Kind, rules: readonly SentRule[]): Promise<string[]> {
  let unused = rules.filter(({ selector, bytes }) => bytes > limit && !broughtAbout.test(selector));
  for (const { html } of everyPage().filter((each) => each.kind === kind)) {
    // Parsed by the browser, but not run: the tests' own blank page lets it.
    unused = await page.evaluate(
      ([left, text]) => {
        const parsed = new DOMParser().parseFromString(text, 'text/html');
        // States come and go: a rule for one is used where the thing itself is.
        const still = (selector: string) =>
          selector
            .replaceAll(/::?(?:before|after|marker|backdrop|placeholder|first-letter|-[\w-]+)/gu, '')
            .replaceAll(/:(?:hover|focus-visible|focus|checked|target|popover-open)/gu, '')
            .replaceAll(/:(?:is|has|not)\(\s*\)/gu, '');
        return left.filter(({ selector }) => parsed.querySelector(still(selector) || '*') === null);
      },
      [unused, html] as const,
    );
  }
  return unused.map(({ selector, bytes }) => `${bytes} bytes: ${selector}`);
}
