import { expect, test, type Page } from '@playwright/test';
import { at, everyPage, type Kind, pageOf } from '../helpers/page-kinds.ts';

test.describe.configure({ mode: 'parallel' });

/** The most that a rule may weigh which no page of a kind uses. */
const limit = 200;

/** What only a script or a reader brings about: it is in no page as it was built. */
const broughtAbout =
  /dialog|\.results|\.nothing|\.drawing|\.filters|\.notice|\.nudge|\.round-end|\.closing|\.count|\.raw|\.line|\.why/u;

const kinds = [...new Set(everyPage().map(({ kind }) => kind))];

for (const kind of kinds) {
  test(`a page of the kind "${kind}" carries no rule over ${limit} bytes that its kind does not use`, async ({
    page,
  }) => {
    await page.goto(at(pageOf(kind).path));
    expect(await unusedRules(page, kind)).toEqual([]);
  });
}

test('a rule that nothing uses would be seen', async ({ page }) => {
  await page.goto(at(pageOf('good night').path));
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    const names = Array.from({ length: 30 }, (_, index) => `--planted-${index}: 1`).join(';');
    sheet.replaceSync(`@layer planted { @media screen { .planted-nowhere { ${names} } } }`);
    document.adoptedStyleSheets.push(sheet);
  });
  expect((await unusedRules(page, 'good night')).join()).toContain('planted-nowhere');
});

/** The rules of the page's sheets that are heavy and match nothing on any page of the kind. */
async function unusedRules(page: Page, kind: Kind): Promise<string[]> {
  const heavy = await page.evaluate((most) => {
    const found: { selector: string; bytes: number }[] = [];
    const walk = (rules: CSSRuleList) => {
      for (const rule of rules) {
        if (rule instanceof CSSStyleRule)
          found.push({ selector: rule.selectorText, bytes: rule.cssText.length });
        else if (rule instanceof CSSGroupingRule) walk(rule.cssRules);
      }
    };
    for (const sheet of [...document.styleSheets, ...document.adoptedStyleSheets]) walk(sheet.cssRules);
    return found.filter(({ bytes }) => bytes > most);
  }, limit);

  const blank = await page.context().newPage();
  let unused = heavy.filter(({ selector }) => !broughtAbout.test(selector));
  for (const { html } of everyPage().filter((each) => each.kind === kind)) {
    // Parsed, but not run: the tests' own blank page lets it.
    unused = await blank.evaluate(
      ([rules, text]) => {
        const parsed = new DOMParser().parseFromString(text, 'text/html');
        // States come and go: a rule for one is used where the thing itself is.
        const still = (selector: string) =>
          selector
            .replaceAll(/::?(?:before|after|marker|backdrop|placeholder|first-letter|-[\w-]+)/gu, '')
            .replaceAll(/:(?:hover|focus-visible|focus|checked|target|popover-open)/gu, '')
            .replaceAll(/:(?:is|has|not)\(\s*\)/gu, '');
        return rules.filter(({ selector }) => parsed.querySelector(still(selector) || '*') === null);
      },
      [unused, html] as const,
    );
  }
  await blank.close();
  return unused.map(({ selector, bytes }) => `${bytes} bytes: ${selector}`);
}
