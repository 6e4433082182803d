import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fourTurns, reply, talk, turn } from './talk-fixture.ts';
import { placeAfter, saidOn, type Step, talkFor } from './walk.ts';

const said = (steps: readonly Step[]) =>
  saidOn(fourTurns, steps).map(({ turn: at, reply: with_ }) => `${at.id}/${with_.id}`);
const place = (steps: readonly Step[]) => {
  const found = placeAfter(fourTurns, steps);
  if (found.kind === 'turn') return found.turn.id;
  return found.kind === 'ending' ? found.ending.id : 'nowhere';
};

describe('a path', () => {
  test.each([
    ['nothing said yet', [], 'one'],
    ['one answer', [{ turn: 'one', reply: 'a' }], 'two'],
    ['an end', [{ turn: 'one', reply: 'b' }], 'bed'],
    [
      'a way back',
      [
        { turn: 'one', reply: 'a' },
        { turn: 'two', reply: 'b' },
      ],
      'one',
    ],
    [
      'the same turn twice',
      [
        { turn: 'one', reply: 'a' },
        { turn: 'two', reply: 'b' },
        { turn: 'one', reply: 'b' },
      ],
      'bed',
    ],
  ])('%s', (_, steps, expected) => {
    expect(place(steps)).toBe(expected);
    expect(said(steps)).toEqual(steps.map((step) => `${step.turn}/${step.reply}`));
  });

  test.each([
    ['a reply that has gone', [{ turn: 'one', reply: 'gone' }], [], 'one'],
    ['a turn that has gone', [{ turn: 'gone', reply: 'a' }], [], 'one'],
    [
      'a turn that no longer follows',
      [
        { turn: 'one', reply: 'a' },
        { turn: 'three', reply: 'a' },
      ],
      ['one/a'],
      'two',
    ],
    [
      'steps after the end',
      [
        { turn: 'one', reply: 'b' },
        { turn: 'two', reply: 'a' },
      ],
      ['one/b'],
      'bed',
    ],
  ])('ends before %s', (_, steps, kept, expected) => {
    expect(said(steps)).toEqual(kept);
    expect(place(steps)).toBe(expected);
  });

  test('a talk whose reply leads nowhere stands nowhere', () => {
    const broken = talk([turn('one', reply('a', 'gone'))], [['end', 'met']]);
    expect(placeAfter(broken, [{ turn: 'one', reply: 'a' }])).toEqual({ kind: 'nowhere' });
    expect(placeAfter(talk([], []), [])).toEqual({ kind: 'nowhere' });
  });

  test('of any steps, what fits is their beginning', () => {
    const anyStep = fc.record({
      turn: fc.constantFrom('one', 'two', 'three', 'four', 'gone'),
      reply: fc.constantFrom('a', 'b', 'good', 'gone'),
    });
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 8 }), (steps) => {
        const fits = said(steps);
        expect(steps.slice(0, fits.length).map((step) => `${step.turn}/${step.reply}`)).toEqual(fits);
      }),
    );
  });
});

describe('the talk for a state', () => {
  const talks = [
    { id: 'ab-a', state: 'tired' },
    { id: 'ab-b', state: 'glad' },
    { id: 'ab-c', state: 'tired' },
  ] as const;

  test.each([
    ['the first of that state', 'tired', [], 'ab-a'],
    ['the one not gone through', 'tired', ['ab-a'], 'ab-c'],
    ['the first again, when all were', 'tired', ['ab-a', 'ab-c'], 'ab-a'],
    ['another state', 'glad', ['ab-a'], 'ab-b'],
    ['none where there is none', 'hurt', [], undefined],
  ] as const)('%s', (_, state, gone, expected) => {
    expect(talkFor(talks, state, gone)?.id).toBe(expected);
  });
});
