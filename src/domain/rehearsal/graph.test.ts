import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { endless, goodWordsCanFail, isDeep, reachedFrom, strayReplies, unreached } from './graph.ts';
import { fourTurns, reply, talk, turn } from './talk-fixture.ts';

describe('what can be reached', () => {
  test('is everything ahead, the place itself and the ends included', () => {
    expect([...reachedFrom(fourTurns, 'one')].sort()).toEqual(['bed', 'four', 'one', 'stop', 'three', 'two']);
    expect([...reachedFrom(fourTurns, 'four')].sort()).toEqual(['bed', 'four']);
    expect([...reachedFrom(fourTurns, 'bed')]).toEqual(['bed']);
  });
});

describe('a branch that does not end', () => {
  const stray = talk([turn('one', reply('a', 'nowhere'), reply('b', 'end'))], [['end', 'met']]);
  const round = talk(
    [
      turn('one', reply('a', 'end'), reply('b', 'two')),
      turn('two', reply('a', 'three')),
      turn('three', reply('a', 'two')),
    ],
    [['end', 'met']],
  );
  const lost = talk(
    [turn('one', reply('a', 'end')), turn('two', reply('a', 'end'))],
    [
      ['end', 'met'],
      ['other', 'open'],
    ],
  );

  test('is a reply that leads to no place of the talk', () => {
    expect(strayReplies(stray).map(({ turn: at, reply: of }) => [at.id, of.to])).toEqual([
      ['one', 'nowhere'],
    ]);
    expect(strayReplies(fourTurns)).toEqual([]);
  });

  test('is a round without a way out; a round with one is none', () => {
    expect(endless(round)).toEqual(['two', 'three']);
    expect(endless(fourTurns)).toEqual([]);
  });

  test('turns and endings that no path comes to are named', () => {
    expect(unreached(lost)).toEqual(['two', 'other']);
    expect(unreached(fourTurns)).toEqual([]);
    expect(unreached(talk([], [['end', 'met']]))).toEqual(['end']);
  });
});

describe('depth', () => {
  test('is counted in different turns, on the longest path', () => {
    expect(isDeep(fourTurns, 4)).toBe(true);
    expect(isDeep(fourTurns, 5)).toBe(false);
    expect(isDeep(fourTurns, 1)).toBe(true);
    expect(isDeep(talk([], [['end', 'met']]), 1)).toBe(false);
  });

  test('is not made deeper by going round', () => {
    const round = talk([turn('one', reply('a', 'two')), turn('two', reply('a', 'one'))], []);
    expect(isDeep(round, 2)).toBe(true);
    expect(isDeep(round, 3)).toBe(false);
  });
});

describe('good words that land badly', () => {
  const withThird = (third: Partial<ReturnType<typeof reply>>, kind: 'stop' | 'open' = 'stop') =>
    talk(
      [turn('one', reply('good', 'end', third)), turn('two', reply('a', 'end'))],
      [
        ['end', kind],
        ['other', 'stop'],
      ],
    );

  test.each([
    ['are there where they meet, land badly and can end in stopping', fourTurns, true],
    ['are good words, not any', withThird({ meets: 'nearly', landsBadly: true }), false],
    ['land badly', withThird({ meets: 'yes' }), false],
    ['lead to stopping', withThird({ meets: 'yes', landsBadly: true }, 'open'), false],
    ['are enough', withThird({ meets: 'yes', landsBadly: true }), true],
  ])('%s', (_, given, expected) => {
    expect(goodWordsCanFail(given)).toBe(expected);
  });
});

test('a talk that leads only onward, to the next turn or to the end, has no fault, whatever its size', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 12 }), fc.infiniteStream(fc.boolean()), (size, choices) => {
      const ids = Array.from({ length: size }, (_, index) => `t-${index}`);
      const turns = ids.map((id, index) => {
        const next = ids[index + 1] ?? 'end';
        return turn(id, reply('on', next), reply('out', choices.next().value ? 'end' : next));
      });
      const straight = talk(turns, [['end', 'met']]);
      expect([strayReplies(straight), unreached(straight), endless(straight)]).toEqual([[], [], []]);
      expect([isDeep(straight, size), isDeep(straight, size + 1)]).toEqual([true, false]);
    }),
  );
});
