import { describe, expect, it } from 'vitest';
import {
  bankFields,
  claimFields,
  exerciseBody,
  exerciseFields,
  itemFields,
  sayingBody,
  sayingFields,
  termFields,
  worksheetFields,
} from '../fixtures.ts';
import { guideFields } from '../guide-fixture.ts';
import { complaints } from '../site-with.ts';
import { componentsResolve, fieldsResolve, innerIdsResolve } from './ids-resolve.ts';

const about = { title: 'About', description: 'What.' };

describe('a component that names nothing', () => {
  it.each(['Claim', 'Cite', 'Term', 'Exercise', 'Quiz'])('<%s>', (name) => {
    const body = `Words.\n\n<${name} id="nowhere" />\n`;
    expect(complaints(componentsResolve, { 'pages/about': { fields: about, body } })).toEqual([
      expect.stringMatching(/^src\/content\/pages\/about\.mdx:8 {2}(?:Write|Cite) .* `nowhere`/),
    ]);
  });

  it('without an id', () => {
    expect(
      complaints(componentsResolve, { 'pages/about': { fields: about, body: '<Claim />\n' } }),
    ).toHaveLength(1);
  });
});

it('components that name something pass', () => {
  const body =
    '<Claim id="a-claim" />\n\nSee <Cite id="driver-2004-bids" /> on <Term id="bid">bids</Term>.\n';
  expect(complaints(componentsResolve, { 'pages/about': { fields: about, body } })).toEqual([]);
});

describe('a field that names nothing', () => {
  const next = { guide: 'ask-more-clearly', guideWhy: 'Why.', exercise: 'clearer-ask', exerciseWhy: 'Why.' };
  it.each([
    [
      'guide after a guide',
      { 'guides/what-a-bid-is': { fields: { ...guideFields, next: { ...next, guide: 'nowhere' } } } },
    ],
    [
      'exercise after a guide',
      { 'guides/what-a-bid-is': { fields: { ...guideFields, next: { ...next, exercise: 'nowhere' } } } },
    ],
    [
      'the guide itself',
      { 'guides/what-a-bid-is': { fields: { ...guideFields, next: { ...next, guide: 'what-a-bid-is' } } } },
    ],
    [
      'claim of an exercise',
      {
        'exercises/spot-the-bid': { fields: { ...exerciseFields, claims: ['nowhere'] }, body: exerciseBody },
      },
    ],
    [
      'bank of an exercise',
      {
        'exercises/spot-the-bid': {
          fields: { ...exerciseFields, parts: [{ id: 'scenes', kind: 'check', bank: 'nowhere' }] },
        },
      },
    ],
    [
      'the exercise itself',
      {
        'exercises/spot-the-bid': {
          fields: { ...exerciseFields, next: { ...next, exercise: 'spot-the-bid' } },
        },
      },
    ],
    [
      'guide of a saying',
      { 'now/closed-door': { fields: { ...sayingFields, guide: 'nowhere' }, body: sayingBody } },
    ],
    [
      'exercise of a saying',
      { 'now/closed-door': { fields: { ...sayingFields, exercise: 'nowhere' }, body: sayingBody } },
    ],
    ['guide of a term', { 'glossary/bid': { fields: { ...termFields, guide: 'nowhere' } } }],
    ['source of a claim', { 'claims/a-claim': { fields: { ...claimFields, sources: ['nowhere'] } } }],
    [
      'guide of an idea',
      {
        'quizzes/a-bank': {
          fields: { ...bankFields, ideas: [{ id: 'small', text: 'One.', guide: 'nowhere' }] },
        },
      },
    ],
    [
      'guide of a day',
      {
        'paths/a-path': {
          fields: {
            title: 'A',
            promise: 'B',
            topic: 'bids',
            days: ['one', 'two', 'three'].map((id) => ({
              id,
              line: 'Do it.',
              guide: id === 'two' ? 'nowhere' : 'what-a-bid-is',
            })),
          },
        },
      },
    ],
  ])('%s', (_, changes) => {
    expect(complaints(fieldsResolve, changes)).toHaveLength(1);
  });
});

it('fields that name something pass', () => {
  expect(complaints(fieldsResolve)).toEqual([]);
});

describe('inside one file', () => {
  it('an item must name an idea of its bank', () => {
    const items = [
      { ...itemFields('ab-one', 'Ana'), idea: 'nowhere' },
      itemFields('ab-two', 'Ben'),
      itemFields('ab-three', 'Cleo'),
    ];
    expect(
      complaints(innerIdsResolve, { 'quizzes/a-bank': { fields: { ...bankFields, items } } }),
    ).toHaveLength(1);
  });

  it('a composed sentence must name a field of its worksheet', () => {
    const closing = {
      title: 'End',
      lines: [{ id: 'line', label: 'Say', pieces: [{ field: 'nowhere' }] }],
      after: 'Rest.',
    };
    const steps = [{ id: 'one', title: 'One', fields: [{ id: 'notice', type: 'short', label: 'What?' }] }];
    const fields = { ...worksheetFields, parts: [{ id: 'ask', kind: 'worksheet', steps, closing }] };
    expect(
      complaints(innerIdsResolve, { 'exercises/clearer-ask': { fields, body: exerciseBody } }),
    ).toHaveLength(1);
  });

  it('those that do pass', () => {
    expect(complaints(innerIdsResolve)).toEqual([]);
  });
});
