import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import { brokenLinks, builtPages, valuesOf } from '../helpers/built-site.ts';

const pages = builtPages();
const built = (path: string) => existsSync(join('dist', path.endsWith('/') ? `${path}index.html` : path));

test('every link, anchor, script, style and picture leads somewhere', () => {
  expect(pages.length).toBeGreaterThan(60);
  expect(brokenLinks(pages, built)).toEqual([]);
});

test('the link check sees a missing page, a missing anchor and an insecure link', () => {
  const planted = [
    { path: '/a/', html: '<a href="/b/#here">b</a><a href="/c/">c</a><a href="http://x.example/">x</a>' },
    { path: '/b/', html: '<p id="there">b</p>' },
  ];
  expect(brokenLinks(planted, (path) => path === '/b/')).toHaveLength(3);
});

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // How it is written, not what it says: the renderers write `<input/>`, long lines and attributes in their own way.
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'long-title': 'off',
    // The meta policy is written by our own build; inline blocks are hashed there.
    'no-inline-style': 'error',
    'require-sri': 'off',
    // Numbers are shown as published, spaces and all.
    'tel-non-breaking': 'off',
    // `autocomplete="off"` on choices keeps them out of session files; html-validate allows it for text alone.
    'valid-autocomplete': 'off',
    'input-attributes': 'off',
    // Names of neighboring radios repeat: that is what makes them a group.
    'form-dup-name': 'off',
    'no-redundant-role': 'off',
    'prefer-native-element': 'off',
    // Two ids of one claim on a page would be caught by `no-dup-id`; notes share a label.
    'unique-landmark': 'off',
  },
  elements: ['html5', { 'astro-island': { flow: true, phrasing: true, transparent: true } }],
});

test('every page is valid HTML', async () => {
  const problems: string[] = [];
  for (const { path, html } of pages) {
    const report = await validator.validateString(html, path);
    for (const { messages } of report.results) {
      for (const { ruleId, message, line, severity } of messages) {
        // Astro puts its island styles beside the first island, wherever that stands.
        if (message.startsWith('<style>')) continue;
        if (severity === 2) problems.push(`${path}:${line} ${ruleId}: ${message}`);
      }
    }
  }
  expect(problems).toEqual([]);
});

test('the validator sees a planted fault', async () => {
  const report = await validator.validateString('<!doctype html><p><div></p>');
  expect(report.valid).toBe(false);
});

test('every page has one h1, a title, a description, a canonical address and a policy first', () => {
  for (const { path, html } of pages) {
    expect(html.match(/<h1[\s>]/gu), path).toHaveLength(1);
    expect(html, path).toMatch(/<title>[^<]+<\/title>/u);
    expect(html, path).toMatch(/<meta name="description" content="[^"]+"/u);
    expect(html, path).toMatch(/<link rel="canonical" href="[^"]+"/u);
    const head = html.slice(html.indexOf('<head'), html.indexOf('</head>'));
    const policy = head.indexOf('http-equiv="Content-Security-Policy" content="default-src \'none\'');
    expect(policy, path).toBeGreaterThan(0);
    expect(head.search(/<(script|style|link)/u), path).toBeGreaterThan(policy);
  }
});

test('headings go down one level at a time', () => {
  for (const { path, html } of pages) {
    const levels = [...html.matchAll(/<h([1-6])[\s>]/gu)].map(([, level]) => Number(level));
    levels.forEach((level, index) => {
      expect(level - (levels[index - 1] ?? 0), `${path}: heading ${index + 1}`).toBeLessThanOrEqual(1);
    });
  }
});

test('structured data is data', () => {
  const blocks = pages.flatMap(({ html }) => [
    ...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gsu),
  ]);
  expect(blocks.length).toBeGreaterThan(0);
  for (const [, json = ''] of blocks) expect(JSON.parse(json)).toHaveProperty('@type');
});

test('the sitemap lists the pages that may be listed, and no other', () => {
  const listed = pages.filter(
    ({ html, path }) => !html.includes('content="noindex"') && path !== '/404.html',
  );
  const sitemap = readFileSync('dist/sitemap-0.xml', 'utf8');
  const addresses = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/gu)].map(
    ([, address = '']) => new URL(address).pathname,
  );
  expect(addresses.sort()).toEqual(listed.map(({ path }) => path).sort());
});

test('nothing is fetched from elsewhere: no page names a sub-resource of another origin', () => {
  for (const { path, html } of pages) {
    const resources = [
      ...valuesOf(html, 'src'),
      ...valuesOf(html, 'srcset'),
      ...valuesOf(html, 'component-url'),
    ];
    expect(
      resources.filter((link) => /^(https?:)?\/\//u.test(link)),
      path,
    ).toEqual([]);
  }
});

for (const { path } of pages) {
  test(`${path} is accessible and silent`, async ({ page }) => {
    const heard: string[] = [];
    page.on('console', (message) => heard.push(message.text()));
    page.on('pageerror', (error) => heard.push(error.message));
    await page.goto(path.slice(1));
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect.soft(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    }
    expect(heard).toEqual([]);
  });
}
