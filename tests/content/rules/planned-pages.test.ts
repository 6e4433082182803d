import { describe, expect, it } from 'vitest';
import { sayingBody, sayingFields, termFields } from '../fixtures.ts';
import { guideFields } from '../guide-fixture.ts';
import { complaints } from '../site-with.ts';
import { plannedPages, slugsAsPlanned } from './planned-pages.ts';

const planned = (fields: Record<string, string>) => ({
  'now/closed-door': { fields: { ...sayingFields, planned: fields }, body: sayingBody },
});

describe('what is planned', () => {
  it.each([
    ['a guide that is written', planned({ guide: 'ask-more-clearly' }), 'is written now: point to it'],
    ['an exercise that is written', planned({ exercise: 'clearer-ask' }), 'is written now: point to it'],
    ['a guide nobody planned', planned({ guide: 'no-such-guide' }), 'is not on it'],
    [
      'a term’s guide that is written',
      { 'glossary/bid': { fields: { ...termFields, plannedGuide: 'what-a-bid-is' } } },
      'is written now',
    ],
  ])('fails for %s', (_, changes, said) => {
    expect(complaints(plannedPages, changes)).toEqual([expect.stringContaining(said)]);
  });

  it.each([
    ['a guide to come', planned({ guide: 'the-loop' })],
    ['an exercise to come', planned({ exercise: 'our-loop' })],
  ])('passes for %s', (_, changes) => {
    expect(complaints(plannedPages, changes)).toEqual([]);
  });
});

describe('slugs', () => {
  it('off the list fail', () => {
    expect(complaints(slugsAsPlanned, { 'guides/my-own-idea': { fields: guideFields } })).toHaveLength(1);
  });

  it('on the list pass', () => {
    expect(complaints(slugsAsPlanned)).toEqual([]);
  });
});
