import { describe, expect, it } from 'vitest';
import { bankFields, exerciseBody, itemFields, worksheetFields } from '../fixtures.ts';
import { complaints, siteWith } from '../site-with.ts';
import { idsToFreeze, storedIds } from '../stored-ids.ts';
import { frozenIdsStay, idsOnce, newIdsFrozen } from './stored-ids.ts';

const all = storedIds(siteWith());

it('ids are paths from exercise to option', () => {
  expect(all).toContain('exercise/spot-the-bid/scenes');
  expect(all).toContain('exercise/clearer-ask/ask/need/need/rest');
  expect(all).toContain('quiz/a-bank/ab-one/company');
});

describe('frozen ids', () => {
  it('fail when one is gone', () => {
    expect(complaints(frozenIdsStay, {}, { frozenIds: [...all, 'quiz/a-bank/ab-gone'] })).toEqual([
      expect.stringContaining('Bring `quiz/a-bank/ab-gone` back'),
    ]);
  });

  it('fail when one is new', () => {
    expect(complaints(newIdsFrozen, {}, { frozenIds: all.slice(1) })).toEqual([
      expect.stringContaining('1 new ids'),
    ]);
  });

  it('pass when all are there', () => {
    expect([frozenIdsStay, newIdsFrozen].flatMap((rule) => complaints(rule, {}, { frozenIds: all }))).toEqual(
      [],
    );
  });

  it('are added in order, each once, and never taken out', () => {
    expect(idsToFreeze(['b', 'a', 'b', 'c'], ['c', 'z'])).toEqual(['a', 'b']);
  });
});

describe('an id given twice', () => {
  const items = [itemFields('ab-one', 'Ana'), itemFields('ab-one', 'Ben'), itemFields('ab-three', 'Cleo')];
  const option = { id: 'same', text: 'Alike in length.', verdict: 'likely', why: 'Why.' };
  const options = [
    { ...itemFields('ab-one', 'Ana'), options: [option, option] },
    ...items.slice(1, 2),
    itemFields('ab-two', 'Di'),
  ];
  const field = { id: 'notice', type: 'short', label: 'What?' };
  const closing = {
    title: 'End',
    lines: [{ id: 'line', label: 'Say', pieces: [{ field: 'notice' }] }],
    after: 'Rest.',
  };
  const sheet = (steps: unknown) => ({
    'exercises/clearer-ask': {
      fields: { ...worksheetFields, parts: [{ id: 'ask', kind: 'worksheet', steps, closing }] },
      body: exerciseBody,
    },
  });

  it.each([
    ['items', { 'quizzes/a-bank': { fields: { ...bankFields, items } } }, 1],
    ['options', { 'quizzes/a-bank': { fields: { ...bankFields, items: options } } }, 2],
    [
      'steps',
      sheet([
        { id: 'one', title: 'A', fields: [field] },
        { id: 'one', title: 'B', fields: [{ ...field, id: 'need' }] },
      ]),
      1,
    ],
    [
      'fields',
      sheet([
        { id: 'one', title: 'A', fields: [field] },
        { id: 'two', title: 'B', fields: [field] },
      ]),
      1,
    ],
  ])('fails among %s', (_, changes, count) => {
    expect(complaints(idsOnce, changes)).toHaveLength(count);
  });

  it('passes where each names one thing', () => {
    expect(complaints(idsOnce)).toEqual([]);
  });
});
