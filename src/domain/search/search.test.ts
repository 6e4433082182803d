import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { merge } from './merge.ts';
import { normalized, onlySoundsLikeFear, pinned, plan, type SearchWords } from './query.ts';

const words: SearchWords = {
  words: [
    { said: ['husband', 'wife'], means: ['partner'] },
    { said: ['silent treatment'], means: ['stonewalling'] },
    { said: ['attatchment'], means: ['attachment'] },
  ],
  pins: [
    {
      said: ['scared of him', 'hits me', 'he hit me'],
      unless: ['hit me up', 'of him leaving'],
      pages: ['more-support', 'support'],
    },
    { said: ['want to die'], pages: ['support', 'more-support'] },
  ],
  behind: [],
};

test.each([
  ['He DOESN’T listen!', ['he', 'doesnt', 'listen']],
  ["don't — ever", ['dont', 'ever']],
  ['', []],
  ['<img src=x onerror=alert(1)>', ['img', 'src', 'x', 'onerror', 'alert', '1']],
])('%j is read as %j', (query, expected) => {
  expect(normalized(query)).toEqual(expected);
});

describe('the plan for a question', () => {
  test('words that say nothing are left out', () => {
    expect(plan('how do I get my husband to listen', words).whole).toBe('husband listen');
  });

  test('a synonym stands for the same thing as the word it explains', () => {
    const { asked } = plan('my husband listens', words);
    const husband = asked.find(({ term }) => term === 'husband');
    const partner = asked.find(({ term }) => term === 'partner');
    expect(partner?.thing).toBe(husband?.thing);
    expect(partner?.weight).toBeLessThan(1);
  });

  test('a phrase is a thing of its own', () => {
    const { asked } = plan('he gives me the silent treatment', words);
    const stonewalling = asked.find(({ term }) => term === 'stonewalling');
    expect(asked.filter(({ thing }) => thing === stonewalling?.thing)).toHaveLength(1);
  });

  test('a question of empty words asks for nothing', () => {
    expect(plan('what is it and why', words)).toEqual({ whole: '', asked: [] });
  });
});

describe('words of fear', () => {
  test.each([
    ['I am scared of him', ['more-support', 'support']],
    ['he hits me', ['more-support', 'support']],
    ['sometimes I just want to die', ['support', 'more-support']],
    ['I really want so much to just die', ['support', 'more-support']],
    ['he, drunk again, hit me', ['more-support', 'support']],
    ['I want to fucking die', ['support', 'more-support']],
    ['scared of losing him', []],
    ['I want a dress to die for', []],
    ['he said hit me up tonight', []],
    ['scared of him leaving', []],
    ['scared of him leaving, and scared of him', ['more-support', 'support']],
    ['scared of commitment', []],
    ['die of boredom, want to go out', []],
    ['him? scared of nothing', []],
  ])('%j puts %j first', (query, pages) => {
    expect(pinned(query, words)).toEqual(pages);
  });

  test.each([
    ['scared of him leaving', true],
    ['scared of him leaving, and scared of him', false],
    ['scared of him', false],
    ['we never talk', false],
  ])('%j only sounds like fear: %s', (query, sounds) => {
    expect(onlySoundsLikeFear(query, words)).toBe(sounds);
  });

  test('a page is pinned once, however many phrases lead to it', () => {
    expect(pinned('he hits me and I want to die', words)).toEqual(['more-support', 'support']);
  });

  test('no text, however strange, breaks the reading', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (query) => void pinned(query, words)),
      { numRuns: 50 },
    );
  });
});

describe('merging', () => {
  const asked = (thing: number, weight = 1) => ({ term: String(thing), thing, weight });
  const hit = (id: string, score = 1) => ({ id, score });

  test('a page that holds the whole question stands above one that holds as much of a part of it', () => {
    const answers = [{ asked: asked(0), hits: [hit('part', 2), hit('all', 2)] }];
    expect(merge([hit('all')], answers).ids).toEqual(['all', 'part']);
  });

  test('but not above one that answers much better: in a long page words meet by chance', () => {
    const answers = [
      { asked: asked(0), hits: [hit('about-it', 20), hit('long', 0.5)] },
      { asked: asked(1), hits: [hit('long', 0.5)] },
    ];
    expect(merge([hit('long')], answers).ids).toEqual(['about-it', 'long']);
  });

  test.each([
    ['no page holds all of it', [], true],
    ['one page does', [hit('a')], false],
  ])('widened, where %s: %j', (_, whole, widened) => {
    expect(merge(whole, [{ asked: asked(0), hits: [hit('a'), hit('b')] }]).widened).toBe(widened);
  });

  test('nothing found is not called widened', () => {
    expect(merge([], [])).toEqual({ ids: [], widened: false });
  });

  test('a page that stands behind comes after one that answers as well, and before one that hardly does', () => {
    const answers = [{ asked: asked(0), hits: [hit('record', 9), hit('guide', 8), hit('barely', 1)] }];
    expect(merge([], answers, new Set(['record'])).ids).toEqual(['guide', 'record', 'barely']);
  });

  test('a chance hit in a very short text does not drown the rest', () => {
    const answers = [
      { asked: asked(0), hits: [hit('short', 100), hit('guide', 8)] },
      { asked: asked(1), hits: [hit('guide', 8), hit('other', 8)] },
    ];
    expect(merge([], answers).ids[0]).toBe('guide');
  });

  test('what hardly answers is left out, unless it holds the whole question', () => {
    const answers = [{ asked: asked(0), hits: [hit('good', 30), hit('faint', 0.1), hit('all', 0.1)] }];
    expect(merge([hit('all')], answers).ids).toEqual(['good', 'all']);
  });

  test('a page that answers more of the question stands higher', () => {
    const answers = [
      { asked: asked(0), hits: [hit('one'), hit('both')] },
      { asked: asked(1), hits: [hit('both'), hit('other')] },
    ];
    expect(merge([], answers)).toMatchObject({ widened: true, ids: ['both', 'one', 'other'] });
  });

  test('a rare word counts more than one that every page has', () => {
    const answers = [
      { asked: asked(0), hits: ['a', 'b', 'c', 'd'].map((id) => hit(id)) },
      { asked: asked(1), hits: [hit('rare')] },
    ];
    expect(merge([], answers).ids[0]).toBe('rare');
  });

  test('two words for one thing do not count twice', () => {
    const answers = [
      { asked: asked(0), hits: [hit('a'), hit('b', 0.9)] },
      { asked: asked(0, 0.8), hits: [hit('b', 0.9), hit('c', 0.1)] },
    ];
    expect(merge([], answers).ids.slice(0, 2)).toEqual(['a', 'b']);
  });

  test('no page appears twice, and every page that holds the whole question is there', () => {
    const pages = fc.array(
      fc.record({
        id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
        score: fc.double({ min: 0, max: 9, noNaN: true }),
      }),
    );
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { maxLength: 3 }), pages, (whole, hits) => {
        const { ids } = merge(
          whole.map((id) => hit(id)),
          [{ asked: asked(0), hits }],
        );
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids).toEqual(expect.arrayContaining(whole));
      }),
    );
  });
});
