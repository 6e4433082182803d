import { describe, expect, test } from 'vitest';
import { answers, judgments, nameOf, score } from './search-recall.ts';

describe('a set of judgments', () => {
  test('a question, a tab, its pages; lines with # are notes', () => {
    expect(judgments('# note\n\nbids\twhat-a-bid-is,spot-the-bid\n')).toEqual([
      { question: 'bids', accepted: ['what-a-bid-is', 'spot-the-bid'], first: 'anything' },
    ]);
  });

  test.each([
    ['he hits me\t!support', 'answer', ['support']],
    ['we hit it off\t~', 'no-help', []],
    ['scared to ask\t~ask-more-clearly', 'no-help', ['ask-more-clearly']],
  ])('%j asks for %s of the first hit', (line, first, accepted) => {
    expect(judgments(line)).toMatchObject([{ first, accepted }]);
  });

  test.each(['no tab', 'nothing asked\t', 'nothing asked\t!'])('%j is refused', (line) => {
    expect(() => judgments(line)).toThrow();
  });
});

test.each([
  ['/guides/what-a-bid-is/', 'what-a-bid-is'],
  ['/exercises/spot-the-bid/', 'spot-the-bid'],
  ['/exercises/spot-the-bid/together/', 'exercises/spot-the-bid/together'],
  ['/support/', 'support'],
  ['/now/blue-light/', 'now/blue-light'],
  ['/guides/', 'guides'],
])('%s is called %s', (path, name) => {
  expect(nameOf(path)).toBe(name);
});

describe('what answers a question', () => {
  const accepted = ['what-a-bid-is', 'now/one-oar'];
  test.each([
    ['the page itself', { path: '/guides/what-a-bid-is/' }, true],
    ['a page named by its path', { path: '/now/one-oar/' }, true],
    ['a saying that leads there', { path: '/now/blue-light/', leadsTo: '/guides/what-a-bid-is/' }, true],
    ['a term that leads there', { path: '/glossary/bid/', leadsTo: '/guides/what-a-bid-is/' }, true],
    ['a saying that leads elsewhere', { path: '/now/blue-light/', leadsTo: '/support/' }, false],
    ['a saying without links', { path: '/now/blue-light/' }, false],
    ['a guide that leads there', { path: '/guides/more-support/', leadsTo: '/guides/what-a-bid-is/' }, false],
    ['another page', { path: '/support/' }, false],
  ])('%s: %j', (_, hit, expected) => {
    expect(answers(hit, accepted)).toBe(expected);
  });
});

describe('the score of a set', () => {
  const exists = (name: string) => name !== 'not-written-yet';
  const guide = { path: '/guides/what-a-bid-is/' };
  const term = { path: '/glossary/bid/', leadsTo: '/guides/what-a-bid-is/' };
  const other = { path: '/privacy/' };
  const help = { path: '/support/' };
  const of = (tsv: string, hits: Parameters<typeof score>[1]) => score(judgments(tsv), hits, exists);

  test('a question whose pages are still to be written is not judged', () => {
    const tsv = 'a\tnot-written-yet\nb\tnot-written-yet,what-a-bid-is\nc\t!not-written-yet';
    expect(of(tsv, new Map([['b', [guide]]]))).toMatchObject({ judged: 1, at3: 1, rules: 0 });
  });

  test('third counts for three, fourth does not; first counts for one', () => {
    const tsv = 'first\twhat-a-bid-is\nthird\twhat-a-bid-is\nfourth\twhat-a-bid-is\nlink\twhat-a-bid-is';
    const hits = new Map([
      ['first', [guide]],
      ['third', [other, help, guide]],
      ['fourth', [other, help, other, guide]],
      ['link', [term]],
    ]);
    expect(of(tsv, hits)).toMatchObject({ judged: 4, at3: 0.75, at1: 0.5, itselfAt3: 0.5 });
    expect(of(tsv, hits).misses).toEqual([
      { question: 'fourth', accepted: ['what-a-bid-is'], top: ['privacy', 'support', 'privacy'] },
    ]);
  });

  test('a question that was never answered is a miss', () => {
    expect(of('a\twhat-a-bid-is', new Map())).toMatchObject({ at3: 0, misses: [{ top: [] }] });
  });

  test('rules about the first hit are broken by the second place, and by help where there should be none', () => {
    const tsv = 'kept\t!support\nsecond\t!support\ncalm\t~\nalarm\t~what-a-bid-is';
    const hits = new Map([
      ['kept', [help, other]],
      ['second', [other, help]],
      ['calm', [other, help]],
      ['alarm', [help, guide]],
    ]);
    expect(of(tsv, hits)).toMatchObject({ rules: 4, broken: ['second', 'alarm'] });
  });
});
