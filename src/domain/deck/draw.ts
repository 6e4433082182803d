import type { Card } from '../../schemas/deck.ts';
import { type Random, shuffled } from '../chance/seeded.ts';

/** How deep a card goes, 1 to 5. Readers never see it. */
export type Depth = 1 | 2 | 3 | 4 | 5;

/** The deepest card of a first evening, whatever was chosen. */
const firstEvening: Depth = 3;
/** How often, of all draws, a card comes from one step less deep than it might: so a light card says nothing about what anyone chose. */
const oftenLighter = 1 / 4;

/** What two people chose in private comes to: the lower of the two. Nothing later asks for either of them. */
export function lowerOf(one: Depth, other: Depth): Depth {
  return one < other ? one : other;
}

/**
 * How deep each card of an evening may go. It begins on 1 and goes at most one deeper a card; on a first evening one deeper a
 * round, so that both stand on the same step. It is the same evening for every choice, up to where the choice ends it.
 *
 * @param cards how many cards the evening has, those of both people together
 */
export function stepsDown(cards: number, limit: Depth, evening: 'first' | 'later'): Depth[] {
  return Array.from({ length: Math.max(0, cards) }, (_, index) => {
    const climbed = evening === 'first' ? Math.floor(index / 2) + 1 : index + 1;
    return Math.min(climbed, limit, evening === 'first' ? firstEvening : 5) as Depth;
  });
}

/** What a card needs to be drawn by. */
export type Drawable = Pick<Card, 'id' | 'depth'>;

/**
 * A card that goes no deeper than `step`: one that was not seen yet, as near to the step as there is.
 * Once everything within reach was seen, the cards within reach start over, all but those of this evening.
 */
export function drawn(
  cards: readonly Drawable[],
  step: Depth,
  seen: readonly string[],
  random: Random,
  tonight: readonly string[] = [],
): string | undefined {
  const within = cards.filter((card) => card.depth <= step && !tonight.includes(card.id));
  const fresh = within.filter((card) => !seen.includes(card.id));
  const at = random() < oftenLighter ? step - 1 : step;
  const pool = [nearest(fresh, at), nearest(fresh, step), nearest(within, step)].find(
    ({ length }) => length > 0,
  );
  return pool === undefined ? undefined : shuffled(pool, random)[0]?.id;
}

/** The deepest cards that go no deeper than `step`. */
function nearest(cards: readonly Drawable[], step: number): readonly Drawable[] {
  const depth = Math.max(0, ...cards.map((card) => card.depth).filter((each) => each <= step));
  return cards.filter((card) => card.depth === depth);
}

/** The cards of an evening for two, in the order in which they are drawn. Fewer where the deck has no more. */
export function eveningOf(
  cards: readonly Drawable[],
  plan: Readonly<{ each: number; limit: Depth; evening: 'first' | 'later'; seen: readonly string[] }>,
  random: Random,
): string[] {
  const tonight: string[] = [];
  for (const step of stepsDown(2 * plan.each, plan.limit, plan.evening)) {
    const next = drawn(cards, step, plan.seen, random, tonight);
    if (next !== undefined) tonight.push(next);
  }
  return tonight;
}

/** Whose turn a card is: the one who begins has the first, the third, the fifth. */
export function speakerOf(index: number): 'first' | 'second' {
  return index % 2 === 0 ? 'first' : 'second';
}
