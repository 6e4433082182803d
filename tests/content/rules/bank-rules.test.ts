import { describe, expect, it } from 'vitest';
import { bankFields, itemFields } from '../fixtures.ts';
import { complaints } from '../site-with.ts';
import { bestIsNotLongest, optionLengths } from './option-lengths.ts';
import { namesListed, namesOnce, scenesDiffer } from './scenes.ts';

type Fields = Record<string, unknown>;

const bank = (items: Fields[]) => ({ 'quizzes/a-bank': { fields: { ...bankFields, items } } });
const withFirst = (change: Fields) =>
  bank([
    { ...itemFields('ab-one', 'Ana'), ...change },
    itemFields('ab-two', 'Ben'),
    itemFields('ab-three', 'Cleo'),
  ]);
const options = (...texts: string[]) =>
  texts.map((text, index) => ({
    id: `o-${index}`,
    text,
    verdict: index === 0 ? 'likely' : 'possible',
    why: 'It may be.',
  }));

describe('options of one item', () => {
  it.each([
    ['unlike', options('A bit of company at a lonely hour of the night.', 'A word about rain.'), 1],
    ['a label beside a sentence', options('Not now.', 'She turned against the whole plan.'), 1],
    ['alike', options('A bit of company at the window.', 'A word about the rain.'), 0],
    ['short labels', options('Yes', 'Not quite now'), 0],
  ])('%s: %#', (_, given, count) => {
    expect(complaints(optionLengths, withFirst({ options: given }))).toHaveLength(count);
  });

  it('are exempt where one fixed set comes back', () => {
    const given = options('Turned toward her, at once and warmly.', 'Turned away.');
    const items = ['one', 'two', 'three'].map((name) => ({
      ...itemFields(`ab-${name}`, name),
      options: given,
    }));
    expect(complaints(optionLengths, bank(items))).toEqual([]);
  });
});

describe('the best option', () => {
  const bestFirst = ['one', 'two', 'three', 'four', 'five', 'six'].map((name) => ({
    ...itemFields(`ab-${name}`, name),
    options: options(
      `The ${name} longest words of all.`,
      `The ${name} next words.`,
      `The ${name} last words.`,
    ),
  }));
  const bestNeverLongest = bestFirst.map((item) => {
    const [best, ...others] = item.options;
    return { ...item, options: best ? [{ ...best, text: `${best.text.slice(0, 12)}.` }, ...others] : others };
  });

  it('fails when it is the longest every time', () => {
    expect(complaints(bestIsNotLongest, bank(bestFirst))).toEqual([
      expect.stringContaining('6 times, 3.2 are the most'),
    ]);
  });

  it('passes when it is so as often as chance would have it', () => {
    expect(
      complaints(bestIsNotLongest, bank([...bestFirst.slice(0, 3), ...bestNeverLongest.slice(3)])),
    ).toEqual([]);
  });
});

describe('scenes and names', () => {
  it.each([
    ['place and act twice', scenesDiffer, withFirst({ place: 'kitchen ab-two' }), 1],
    ['the same place, another act', scenesDiffer, withFirst({ place: 'kitchen ab-two', act: 'a sigh' }), 0],
    ['a name twice', namesOnce, withFirst({ names: ['Ben'], scene: 'Ben is here.' }), 1],
    ['a name that nobody has', namesOnce, withFirst({ names: ['Zoe'] }), 1],
    ['a name that is only owned', namesOnce, withFirst({ names: ['Zoe'], scene: 'Here is Zoe’s cat.' }), 0],
    ['a name in another scene, unlisted', namesListed, withFirst({ scene: 'Ana calls Ben.' }), 1],
    ['names of their own', namesListed, {}, 0],
  ])('%s', (_, rule, changes, count) => {
    expect(complaints(rule, changes)).toHaveLength(count);
  });
});
