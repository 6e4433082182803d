import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seeded } from '../chance/seeded.ts';
import { type Depth, drawn, eveningOf, lowerOf, speakerOf, stepsDown } from './draw.ts';

const depth = fc.constantFrom<Depth>(1, 2, 3, 4, 5);
const evening = fc.constantFrom<'first' | 'later'>('first', 'later');
/** A deck of any shape, with cards of every depth or of a few. */
const deck = fc
  .array(depth, { minLength: 1, maxLength: 40 })
  .map((depths) => depths.map((each, index) => ({ id: `card-${index}`, depth: each })));
/** A hundred cards, twenty of each depth. */
const full = Array.from({ length: 100 }, (_, index) => ({
  id: `card-${index}`,
  depth: ((index % 5) + 1) as Depth,
}));
const depthOf = (id: string) => full.find((card) => card.id === id)?.depth;

describe('how deep an evening goes', () => {
  test.each([
    ['a first evening, everything chosen', 5, 'first', [1, 1, 2, 2, 3, 3]],
    ['a first evening, only light things', 1, 'first', [1, 1, 1, 1, 1, 1]],
    ['a later evening, everything chosen', 5, 'later', [1, 2, 3, 4, 5, 5]],
    ['a later evening, a little', 2, 'later', [1, 2, 2, 2, 2, 2]],
  ] as const)('%s', (_, limit, when, expected) => {
    expect(stepsDown(6, limit, when)).toEqual(expected);
  });

  test('it begins on 1, goes at most one deeper a card, and never past the limit', () => {
    fc.assert(
      fc.property(fc.nat(12), depth, evening, (cards, limit, when) => {
        const steps = stepsDown(cards, limit, when);
        expect(steps).toHaveLength(cards);
        steps.forEach((step, index) => {
          expect(step).toBeLessThanOrEqual(limit);
          expect(step - (steps[index - 1] ?? 0)).toBeLessThanOrEqual(1);
        });
      }),
    );
  });

  test('until a choice ends it, the evening is the same for every choice', () => {
    fc.assert(
      fc.property(depth, depth, evening, (one, other, when) => {
        const [a, b] = [stepsDown(6, one, when), stepsDown(6, other, when)];
        expect(a.map((step) => Math.min(step, other))).toEqual(b.map((step) => Math.min(step, one)));
      }),
    );
  });
});

describe('the lower of two depths', () => {
  test('rules, and who chose it cannot be told: the same evening comes from any pair with that lower depth', () => {
    fc.assert(
      fc.property(depth, depth, depth, evening, fc.nat(), (low, up, up2, when, seed) => {
        const pairs = [
          [low, Math.max(low, up)],
          [Math.max(low, up2), low],
          [low, low],
        ] as [Depth, Depth][];
        const [first, ...others] = pairs.map(([one, other]) =>
          eveningOf(full, { each: 3, limit: lowerOf(one, other), evening: when, seen: [] }, seeded(seed)),
        );
        for (const each of others) expect(each).toEqual(first);
      }),
    );
  });

  test('no card goes deeper, whatever the deck holds and whatever was seen', () => {
    fc.assert(
      fc.property(
        deck,
        depth,
        evening,
        fc.nat(),
        fc.array(fc.nat(40)),
        (cards, limit, when, seed, seenAt) => {
          const seen = seenAt.map((index) => `card-${index}`);
          const tonight = eveningOf(cards, { each: 3, limit, evening: when, seen }, seeded(seed));
          const deepest = when === 'first' ? Math.min(limit, 3) : limit;
          for (const id of tonight) {
            expect(cards.find((card) => card.id === id)?.depth).toBeLessThanOrEqual(deepest);
          }
          expect(new Set(tonight).size).toBe(tonight.length);
        },
      ),
    );
  });

  test('a light card comes late now and then, also where everything was chosen', () => {
    const last = Array.from({ length: 200 }, (_, seed) =>
      depthOf(eveningOf(full, { each: 3, limit: 5, evening: 'later', seen: [] }, seeded(seed))[5] ?? ''),
    );
    const lighter = last.filter((each) => each === 4).length;
    expect(lighter).toBeGreaterThan(20);
    expect(lighter).toBeLessThan(90);
    expect(new Set(last)).toEqual(new Set([4, 5]));
  });
});

describe('no card comes again', () => {
  test('before everything within reach was there', () => {
    fc.assert(
      fc.property(deck, depth, fc.nat(), (cards, step, seed) => {
        const random = seeded(seed);
        const within = cards.filter((card) => card.depth <= step).length;
        const seen: string[] = [];
        for (let turn = 0; turn < within; turn += 1) {
          const next = drawn(cards, step, seen, random);
          expect(next).toBeDefined();
          expect(seen).not.toContain(next);
          seen.push(next ?? '');
        }
        // Then they start over, unless there is nothing at all.
        expect(drawn(cards, step, seen, random) === undefined).toBe(within === 0);
      }),
    );
  });

  test('and then not one of the same evening', () => {
    const two = [
      { id: 'a', depth: 1 },
      { id: 'b', depth: 1 },
    ] as const;
    expect(drawn(two, 1, ['a', 'b'], seeded(1), ['a'])).toBe('b');
    expect(eveningOf(two, { each: 3, limit: 5, evening: 'later', seen: [] }, seeded(1))).toHaveLength(2);
  });
});

test('turns are fair: whoever begins never has more than one card more', () => {
  fc.assert(
    fc.property(fc.nat(20), (cards) => {
      const turns = Array.from({ length: cards }, (_, index) => speakerOf(index));
      const first = turns.filter((each) => each === 'first').length;
      expect(first - (cards - first)).toBeGreaterThanOrEqual(0);
      expect(first - (cards - first)).toBeLessThanOrEqual(1);
    }),
  );
});
