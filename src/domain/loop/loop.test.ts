import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  goesRound,
  keepable,
  type LoopAnswers,
  mineFields,
  missing,
  stationsOf,
  theirFields,
  type Way,
} from './loop.ts';

const whole: LoopAnswers = {
  mine: { see: 'bang the plates', trigger: 'ten past eight', tell: 'I am last', feel: 'small' },
  theirs: { see: 'reads his mail', tell: 'whatever I do is wrong', feel: 'ashamed' },
  out: 'Can we start again from the door?',
};
const words = fc.string({ minLength: 1, maxLength: 12 }).filter((text) => text.trim() !== '');
const answers: fc.Arbitrary<LoopAnswers> = fc.record({
  mine: fc.record({ see: words, trigger: words, tell: words, feel: words }, { requiredKeys: [] }),
  theirs: fc.record({ see: words, tell: words, feel: words }, { requiredKeys: [] }),
});

test('what can be seen is asked first, what is felt last', () => {
  expect([mineFields.at(0), mineFields.at(-1)]).toEqual(['see', 'feel']);
  expect([theirFields.at(0), theirFields.at(-1)]).toEqual(['see', 'feel']);
});

describe('where it does not go round', () => {
  test.each<Way>(['one-way', 'not-sure'])('%s: nothing is drawn and nothing is kept', (way) => {
    expect(goesRound(way)).toBe(false);
    expect(keepable(whole, way)).toBeUndefined();
  });

  test('until it was asked, nothing of the other half is kept either', () => {
    expect(goesRound(undefined)).toBe(false);
    expect(keepable(whole, undefined)).toEqual({ mine: whole.mine, theirs: {} });
  });

  test('only a loop that goes round is kept whole', () => {
    expect(goesRound('round')).toBe(true);
    expect(keepable(whole, 'round')).toBe(whole);
  });
});

describe('the loop as text', () => {
  test('goes from what sets it off to what the other sees, through the other half, and back', () => {
    expect(stationsOf(whole).map(({ text }) => text)).toEqual([
      'ten past eight',
      'I am last',
      'small',
      'bang the plates',
      'whatever I do is wrong',
      'ashamed',
      'reads his mail',
    ]);
  });

  test('has every word that was written, each once, and no empty station', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const written = [...Object.values(given.mine), ...Object.values(given.theirs)].map((text) =>
          text.trim(),
        );
        const shown = stationsOf(given).map(({ text }) => text);
        expect([...shown].sort()).toEqual([...written].sort());
      }),
    );
  });

  test('white space is no station', () => {
    expect(stationsOf({ mine: { tell: '  \n' }, theirs: {} })).toEqual([]);
  });
});

test('what is still empty is named in the order in which it is asked', () => {
  expect(missing({ mine: { trigger: 'late', feel: ' ' }, theirs: {} })).toEqual(['see', 'tell', 'feel']);
  expect(missing(whole)).toEqual([]);
});
