import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { type ConfigData, HtmlValidate } from 'html-validate';
import { basePath, siteUrl } from '../../../site.config.ts';
import { type Facts, factsOf } from '../helpers/facts.ts';
import { everyPage } from '../helpers/page-kinds.ts';

/** What every page has to be: what breaks the rule, and a page that breaks it. */
const rules: readonly Readonly<{
  rule: string;
  broken: (facts: Facts, path: string) => readonly string[];
  fault: string;
}>[] = [
  {
    rule: 'says which language it is in',
    broken: ({ language }) => (language === 'en' ? [] : [language]),
    fault: '<html><body></body></html>',
  },
  {
    rule: 'has one title',
    broken: ({ titles }) => (titles.length === 1 && titles[0]?.trim() ? [] : [`${titles.length} titles`]),
    fault: '<title></title>',
  },
  {
    rule: 'has one description',
    broken: ({ descriptions }) =>
      descriptions.length === 1 && descriptions[0]?.trim() ? [] : [`${descriptions.length} descriptions`],
    fault: '<meta name="description" content="one"><meta name="description" content="two">',
  },
  {
    rule: 'says at which address it lives',
    broken: ({ canonicals }, path) => {
      const own = new URL(`${basePath}${path.slice(1)}`, siteUrl).href;
      return canonicals.length === 1 && canonicals[0]?.replace(/404\/$/u, '404.html') === own
        ? []
        : [...canonicals, own];
    },
    fault: '<link rel="canonical" href="https://example.org/another/">',
  },
  {
    rule: 'has one first heading, which comes first',
    broken: ({ headings }) =>
      headings[0] === 1 && headings.filter((level) => level === 1).length === 1 ? [] : [headings.join()],
    fault: '<h2>Two</h2><h1>One</h1>',
  },
  {
    rule: 'has headings that go down one level at a time',
    broken: ({ headings }) =>
      headings.flatMap((level, index) =>
        level - (headings[index - 1] ?? 0) > 1 ? [`heading ${index + 1} is an h${level}`] : [],
      ),
    fault: '<h1>One</h1><h3>Three</h3>',
  },
  {
    rule: 'names nothing twice',
    broken: ({ ids }) => ids.filter((id, index) => ids.indexOf(id) !== index),
    fault: '<p id="one"></p><p id="one"></p>',
  },
  {
    rule: 'has pictures with a name, or hidden from those who do not see them',
    broken: ({ namelessPictures }) => namelessPictures,
    fault: '<svg><path d="M0 0h1"/></svg>',
  },
  {
    rule: 'has structured data that can be read and that says what it is',
    broken: ({ data }, path) =>
      data.length === 0 && isGuide.test(path) ? ['none'] : data.filter((block) => !isStructured(block)),
    fault: '<script type="application/ld+json">{"@type": </script>',
  },
  {
    rule: 'loads nothing from elsewhere',
    broken: ({ loads }) => loads.filter((address) => /^([a-z]+:)?\/\//u.test(address)),
    fault: '<img alt="" src="https://elsewhere.example/picture.png">',
  },
  {
    rule: 'links to other sites over HTTPS only, and does not tell them where the reader was',
    broken: ({ links }) =>
      links
        .filter(
          ({ href, rel }) =>
            /^[a-z]*:?\/\//u.test(href) && !(href.startsWith('https:') && rel.includes('noreferrer')),
        )
        .map(({ href }) => href),
    fault: '<a href="http://elsewhere.example/" rel="noreferrer">one</a>',
  },
  {
    rule: 'has its policy before everything that the policy covers',
    broken: ({ beforePolicy }) => beforePolicy,
    fault:
      '<head><meta charset="utf-8"><script></script><meta http-equiv="Content-Security-Policy" content=""></head>',
  },
  {
    rule: 'has no style below its head but the line that Astro puts beside its first island',
    broken: ({ lateStyles }) => lateStyles.filter((style) => style !== astrosOwn),
    fault: '<body><p>one</p><style>p { color: red }</style></body>',
  },
];

const isGuide = /^\/guides\/[^/]+\/$/u;
const astrosOwn = 'astro-island,astro-slot,astro-static-slot{display:contents}';

function isStructured(block: string): boolean {
  try {
    const data = JSON.parse(block) as Record<string, unknown>;
    return data['@context'] === 'https://schema.org' && typeof data['@type'] === 'string';
  } catch {
    return false;
  }
}

type PageFacts = Readonly<{ path: string; facts: Facts }>;
let known: PageFacts[] | undefined;

/** The facts of every page, read once. */
async function everyPagesFacts(page: Page): Promise<readonly PageFacts[]> {
  if (known !== undefined) return known;
  const all: PageFacts[] = [];
  for (const { path, html } of everyPage()) all.push({ path, facts: await factsOf(page, html) });
  known = all;
  return all;
}

for (const { rule, broken, fault } of rules) {
  test(`every page ${rule}`, async ({ page }) => {
    expect(broken(await factsOf(page, fault), '/planted/')).not.toEqual([]);
    const all = await everyPagesFacts(page);
    expect(all.length).toBeGreaterThan(60);
    expect(all.flatMap(({ path, facts }) => broken(facts, path).map((what) => `${path}: ${what}`))).toEqual(
      [],
    );
  });
}

test.describe('html-validate', () => {
  const config = JSON.parse(
    readFileSync(new URL('../../../.htmlvalidate.json', import.meta.url), 'utf8'),
  ) as ConfigData;
  const validator = new HtmlValidate(config);

  /** Its rules that are not followed, and why. */
  const off = {
    'void-style': 'How an element without content is written is the renderer’s choice.',
    'no-trailing-whitespace': 'Nobody reads the built files as text.',
    'long-title': 'A claim’s title is the claim.',
    'tel-non-breaking': 'Telephone numbers are shown as they are published.',
  };

  test('no rule is off but those that are about style', () => {
    const switchedOff = Object.entries(config.rules ?? {}).filter(([, severity]) => severity === 'off');
    expect(switchedOff.map(([rule]) => rule).sort()).toEqual(Object.keys(off).sort());
  });

  test('has nothing against any page', async () => {
    const faults: string[] = [];
    for (const { path, html } of everyPage()) {
      const { results } = await validator.validateString(withoutKnownFaults(html), path);
      for (const { messages } of results) {
        faults.push(
          ...messages.map(({ ruleId, message, selector }) => `${path}: ${ruleId}: ${message} (${selector})`),
        );
      }
    }
    expect(faults).toEqual([]);
  });

  test('would find a fault', async () => {
    const fault = '<!DOCTYPE html><html lang="en"><body><p><div id="one"></div></p></body></html>';
    expect((await validator.validateString(fault)).valid).toBe(false);
  });

  /** Two things that are not valid and that stay. */
  function withoutKnownFaults(html: string): string {
    return (
      html
        // Astro puts it beside the first island, wherever that stands.
        .replace(`<style>${astrosOwn}</style>`, '')
        // Keeps what was picked out of the browser's session files, though HTML knows it for typed words only.
        .replace(/(<input\b[^>]*\btype="(?:radio|checkbox)"[^>]*?) autocomplete="off"/gu, '$1')
    );
  }
});
