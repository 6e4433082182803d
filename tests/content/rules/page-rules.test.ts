import { describe, expect, it } from 'vitest';
import {
  claimFields,
  exerciseBody,
  exerciseFields,
  sayingBody,
  sayingFields,
  termFields,
} from '../fixtures.ts';
import type { Rule } from '../site.ts';
import { complaints, type Files } from '../site-with.ts';
import { notTooSure } from './claim-strength.ts';
import { exerciseDepth, exerciseModes, exerciseParts, notTodayDemanded } from './exercise-anatomy.ts';
import { fearLeadsToPeople, homePlaces, sayingParts } from './saying-anatomy.ts';
import { termBody, termPreview } from './term-size.ts';

const exercise = (fields: Record<string, unknown>, body = exerciseBody, id = 'spot-the-bid') => ({
  [`exercises/${id}`]: { fields: { ...exerciseFields, ...fields }, body },
});
const no = { no: 'It needs one phone.' };
const alone = { how: 'Read.', noPartner: 'A.', partnerWont: 'B.', partnerAsleep: 'C.' };
const door = {
  title: 'A moment',
  promise: 'Ten questions.',
  topics: ['help'],
  saidAs: ['is it me', 'am I safe'],
  kind: 'door',
  minutes: 2,
};

describe('an exercise fails', () => {
  it.each<readonly [string, Rule, Files]>([
    ...['quick', 'how', 'afterwards', 'why'].map(
      (is) =>
        [
          `without ${is}`,
          exerciseParts,
          exercise({}, exerciseBody.replace(`is="${is}"`, 'is="other"')),
        ] as const,
    ),
    [
      'with parts out of order',
      exerciseParts,
      exercise(
        {},
        exerciseBody
          .replace('is="why"', 'is="x"')
          .replace('is="quick"', 'is="why"')
          .replace('is="x"', 'is="quick"'),
      ),
    ],
    ['with text outside', exerciseParts, exercise({}, `${exerciseBody}\n\nA last word.\n`)],
    ['with no way to do it', exerciseModes, exercise({ modes: { alone: no, together: no, apart: no } })],
    ['for two without not today', notTodayDemanded, exercise({ notToday: [] })],
    [
      'of depth 3 without not today',
      notTodayDemanded,
      exercise({ depth: 3, notToday: [], modes: { alone, together: no, apart: no } }),
    ],
    ['with another depth than decided', exerciseDepth, exercise({ depth: 4 })],
    [
      'with drafts that should be locked',
      exerciseDepth,
      exercise({ depth: 2 }, exerciseBody, 'weekly-check-in'),
    ],
    [
      'as a door that it is not',
      exerciseDepth,
      { 'exercises/spot-the-bid': { fields: door, body: 'Words.\n' } },
    ],
    [
      'as a practice that should be the door',
      exerciseDepth,
      exercise({}, exerciseBody, 'is-this-a-good-moment'),
    ],
  ])('%s', (_, rule, changes) => {
    expect(complaints(rule, changes).length).toBeGreaterThan(0);
  });
});

describe('an exercise passes', () => {
  it.each([
    [
      'alone at depth 1 without not today',
      notTodayDemanded,
      exercise({ notToday: [], modes: { alone, together: no, apart: no } }),
    ],
    [
      'as the door, without parts',
      exerciseParts,
      { 'exercises/is-this-a-good-moment': { fields: door, body: 'Words.\n' } },
    ],
    [
      'as the door, without depth',
      exerciseDepth,
      { 'exercises/is-this-a-good-moment': { fields: door, body: 'Words.\n' } },
    ],
  ])('%s', (_, rule, changes) => {
    expect(complaints(rule, changes)).toEqual([]);
  });
});

describe('a saying', () => {
  const saying = (fields: Record<string, unknown>, body = sayingBody, id = 'closed-door') => ({
    [`now/${id}`]: { fields: { ...sayingFields, saidAs: [`a ${id}`, `b ${id}`], ...fields }, body },
  });

  it.each<readonly [string, Rule, Files]>([
    ...['going-on', 'two-minutes', 'later'].map(
      (is) =>
        [`without ${is}`, sayingParts, saying({}, sayingBody.replace(`is="${is}"`, 'is="other"'))] as const,
    ),
    [
      'with parts out of order',
      sayingParts,
      saying(
        {},
        sayingBody
          .replace('is="later"', 'is="x"')
          .replace('is="going-on"', 'is="later"')
          .replace('is="x"', 'is="going-on"'),
      ),
    ],
    ['without exact words', sayingParts, saying({}, sayingBody.replace(/<Say>.*<\/Say>/, 'Wait.'))],
    ['of fear with an exercise', fearLeadsToPeople, saying({ fear: true })],
    [
      'of fear with an exercise planned',
      fearLeadsToPeople,
      saying({ fear: true, exercise: { none: 'People first.' }, planned: { exercise: 'our-loop' } }),
    ],
    [
      'in a place that is taken',
      homePlaces,
      { ...saying({ home: 1 }), ...saying({ home: 1 }, sayingBody, 'side-door') },
    ],
  ])('fails %s', (_, rule, changes) => {
    expect(complaints(rule, changes).length).toBeGreaterThan(0);
  });

  it.each([
    [
      'of fear that leads to people',
      fearLeadsToPeople,
      saying({ fear: true, exercise: { none: 'People first.' } }),
    ],
    [
      'in a place of its own',
      homePlaces,
      { ...saying({ home: 1 }), ...saying({ home: 2 }, sayingBody, 'side-door') },
    ],
    ['with its three parts', sayingParts, {}],
  ])('passes %s', (_, rule, changes) => {
    expect(complaints(rule, changes)).toEqual([]);
  });
});

describe('a term', () => {
  const term = (short: string, count: number) => ({
    'glossary/bid': { fields: { ...termFields, short }, body: 'word '.repeat(count) },
  });

  it.each([29, 81])('fails with %i words', (count) => {
    expect(complaints(termBody, term('A reach.', count))).toHaveLength(1);
  });

  it.each([30, 80])('passes with %i words', (count) => {
    expect(complaints(termBody, term('A reach.', count))).toEqual([]);
  });

  it('has a preview of 25 words at most', () => {
    expect(complaints(termPreview, term('word '.repeat(26), 30))).toHaveLength(1);
    expect(complaints(termPreview, term('word '.repeat(25), 30))).toEqual([]);
  });
});

describe('a claim that rests on one team', () => {
  const claim = (sure: string) => ({
    'claims/a-claim': { fields: { ...claimFields, sure, sources: ['doss-2020-online'] } },
  });

  it('fails as solid', () => {
    expect(complaints(notTooSure, claim('solid'))).toHaveLength(1);
  });

  it('passes as fair', () => {
    expect(complaints(notTooSure, claim('fair'))).toEqual([]);
  });
});
