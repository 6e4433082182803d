import { describe, expect, it } from 'vitest';
import { claimFields, exerciseFields, helplineFields } from '../fixtures.ts';
import { guideBody, guideFields } from '../guide-fixture.ts';
import { complaints, type Files } from '../site-with.ts';
import { agingHelpLines, helpLinesFresh, numbersAreVerified } from './help-lines.ts';
import { linksResolve } from './inner-links.ts';
import { blockYaml, knownComponents, noImports } from './mdx-form.ts';
import { openingsDiffer, queriesUnseen, runsShared } from './repeated-runs.ts';
import { phrasesDiffer } from './said-as.ts';
import { secureLinks } from './secure-links.ts';

const page = (body: string): Files => ({
  'pages/about': { fields: { title: 'About', description: 'What.' }, body },
});
const line = (fields: Record<string, unknown>): Files => ({
  'helplines/us-line': { fields: { ...helplineFields, ...fields } },
});

describe('a link', () => {
  it.each([
    '/guides/no-such-guide/',
    '/guides/what-a-bid-is',
    '/guides/what-a-bid-is/#nowhere',
    'guides/what-a-bid-is/',
    '/claims/#no-such-claim',
    '#nowhere',
    '/topics/cats/',
    '/no-such-route/',
  ])('to %s fails', (url) => {
    expect(complaints(linksResolve, page(`[here](${url})\n`))).toHaveLength(1);
  });

  it.each([
    '/',
    '/guides/what-a-bid-is/',
    '/guides/what-a-bid-is/#a-plate-and-a-moon',
    '/exercises/clearer-ask/',
    '/now/closed-door/',
    '/glossary/bid/',
    '/claims/#figures',
    '/claims/a-claim/',
    '/topics/bids/',
    '/search/',
    '/a-z/',
    '/about/#who-we-are',
    '#own-heading',
    '#given',
    'https://example.org/page',
  ])('to %s passes', (url) => {
    const own = '## Own heading\n\n## Who we are\n\n<span id="given"></span>\n';
    expect(complaints(linksResolve, page(`[here](${url})\n\n${own}`))).toEqual([]);
  });

  it.each([
    ['in a page', page('[here](http://example.org)\n')],
    [
      'in a field',
      { 'claims/a-claim': { fields: { ...claimFields, catch: 'See http://example.org for more.' } } },
    ],
    ['of a help line', line({ contacts: [{ by: 'web', value: 'http://example.org' }] })],
  ])('over http %s fails', (_, changes) => {
    expect(complaints(secureLinks, changes)).toHaveLength(1);
  });

  it('over https passes', () => {
    expect(complaints(secureLinks, page('[here](https://example.org)\n'))).toEqual([]);
  });
});

describe('form', () => {
  const guide = (body: string): Files => ({ 'guides/what-a-bid-is': { fields: guideFields, body } });
  it.each([
    ['an import line', noImports, page("import X from './x';\n\nText.\n"), 1],
    ['no import line', noImports, {}, 0],
    ['an unknown component', knownComponents, guide('<Card>Hello</Card>\n'), 1],
    ['an unknown voice', knownComponents, guide('<Say as="loud">“Hey.”</Say>\n'), 1],
    ['an unknown attribute', knownComponents, guide('<Moment color="red">\nHello.\n</Moment>\n'), 1],
    ['a component of its own on a page', knownComponents, page('<Helplines need="danger" />\n'), 0],
    [
      'YAML in braces',
      blockYaml,
      {
        'glossary/bid':
          '---\n{ term: bid, everyday: a, short: b., topic: bids, guide: what-a-bid-is }\n---\n',
      },
      1,
    ],
    [
      'YAML in brackets',
      blockYaml,
      {
        'glossary/bid':
          '---\nterm: bid\neveryday: a\nshort: b.\ntopic: bids\nguide: what-a-bid-is\nsaidAs: [one, two]\n---\n',
      },
      1,
    ],
    [
      'an empty list in brackets',
      blockYaml,
      { 'exercises/spot-the-bid': { fields: { ...exerciseFields, claims: [] } } },
      0,
    ],
  ])('%s', (_, rule, changes, count) => {
    expect(complaints(rule, changes)).toHaveLength(count);
  });
});

describe('what is said twice', () => {
  const guides = (count: number, sentence: (index: number) => string): Files =>
    Object.fromEntries(
      ['the-loop', 'being-met', 'parallel-lives'].slice(0, count).map((id, index) => [
        `guides/${id}`,
        {
          fields: { ...guideFields, saidAs: [`a ${id}`, `b ${id}`] },
          body: `<Moment>\n${sentence(index)}\n</Moment>\n`,
        },
      ]),
    );
  const tell = (index: number) => `Number ${'abc'.charAt(index)} says that nobody is ever only one thing.`;

  it('fails in three guides', () => {
    expect(
      complaints(runsShared, guides(3, tell)).filter((one) => one.includes('nobody is ever')),
    ).toHaveLength(3);
  });

  it('passes in two guides', () => {
    expect(complaints(runsShared, guides(2, tell)).filter((one) => one.includes('nobody is ever'))).toEqual(
      [],
    );
  });

  it('fails when two guides open alike', () => {
    expect(
      complaints(
        openingsDiffer,
        guides(2, () => 'The kettle is on.'),
      ),
    ).toHaveLength(2);
  });

  it('passes when they open in their own way', () => {
    expect(
      complaints(
        openingsDiffer,
        guides(2, (index) => (index ? 'The kettle is on.' : 'Rain again.')),
      ),
    ).toEqual([]);
  });

  it.each([
    [
      'on two guides',
      {
        'guides/ask-more-clearly': {
          fields: { ...guideFields, saidAs: ['He ignores me!', 'I nag'] },
          body: guideBody(),
        },
      },
      1,
    ],
    ['once on each', {}, 0],
  ])('a phrasing %s', (_, changes, count) => {
    expect(complaints(phrasesDiffer, changes)).toHaveLength(count);
  });

  it.each([
    ['six words of a question', 'how to be more honest with my father', 1],
    ['five words of it', 'honest with my father and mother too', 0],
    ['a short question', 'be more honest', 0],
  ])('%s', (_, query, count) => {
    const body = 'You may ask how to be more honest with my father at last.\n';
    expect(complaints(queriesUnseen, page(body), { queries: [query] })).toHaveLength(count);
  });
});

describe('help lines', () => {
  it.each([
    ['over a year old', helpLinesFresh, '2025-11-22', 1],
    ['a year old', helpLinesFresh, '2025-11-23', 0],
    ['a hundred days old', agingHelpLines, '2026-08-15', 1],
    ['new', agingHelpLines, '2026-11-22', 0],
  ])('%s', (_, rule, lastChecked, count) => {
    expect(complaints(rule, line({ lastChecked }))).toHaveLength(count);
  });

  it.each([
    ['of no line', page('Call 0808 2000 247 now.\n'), 1],
    ['of no line, short', page('Text START to 88788 now.\n'), 1],
    ['in a link', page('Call [them](tel:000).\n'), 1],
    [
      'of an unverified line',
      { ...page('Call 1-800-799-7233.\n'), ...line({ confidence: 'unverified' }) },
      1,
    ],
    ['of a verified line', page('Call 1-800-799-7233.\n'), 0],
    ['of emergency services', page('Call [911](tel:911).\n'), 0],
    ['that is a day', page('It was checked on 2026-11-23.\n'), 0],
  ])('a number %s', (_, changes, count) => {
    expect(complaints(numbersAreVerified, changes)).toHaveLength(count);
  });
});
