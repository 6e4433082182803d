import type { Deck } from '../../../src/schemas/deck.ts';
import type { DeckPart } from '../../../src/schemas/parts/deck.ts';
import { deckSizes } from '../planned.ts';
import type { Problem } from '../problem.ts';
import { words } from '../prose.ts';
import { at, type Doc, type Rule, type Site } from '../site.ts';

const mostWords = 50;

/** A card fits a small screen, and the lightest stand first. */
export const cardsFit: Rule = (site) =>
  site.decks.flatMap((doc) => [
    ...doc.data.cards.flatMap((card, index) =>
      (['speaker', 'listener', 'after'] as const).flatMap((side) => {
        const count = words(card[side] ?? '').length;
        if (count <= mostWords) return [];
        const message = `Shorten the ${side}’s words of \`${card.id}\` from ${count} to ${mostWords}: they have to fit a phone.`;
        return [at(doc, ['cards', index, side], message)];
      }),
    ),
    ...doc.data.cards.flatMap((card, index) =>
      card.depth < (doc.data.cards[index - 1]?.depth ?? 0)
        ? [at(doc, ['cards', index, 'depth'], `Move \`${card.id}\` up: the lightest cards stand first.`)]
        : [],
    ),
    ...tooSmall(doc),
  ]);

function tooSmall(doc: Doc<'decks'>): Problem[] {
  const fewest = deckSizes.get(doc.id) ?? 0;
  const { length } = doc.data.cards;
  return length < fewest
    ? [
        at(
          doc,
          ['cards'],
          `Write ${fewest - length} more cards: ${fewest} were decided, ${length} are there.`,
        ),
      ]
    : [];
}

/** Decks with the parts that use them. */
function uses(site: Site): { doc: Doc<'decks'>; part: DeckPart }[] {
  return site.exercises.flatMap(({ data }) =>
    data.kind === 'door'
      ? []
      : data.parts.flatMap((part) => {
          const doc = part.kind === 'deck' ? site.decks.find(({ id }) => id === part.deck) : undefined;
          return part.kind === 'deck' && doc !== undefined ? [{ doc, part }] : [];
        }),
  );
}

/**
 * A deck to talk over has a listener's side on every card, care after every card of depth 5, and at each depth, up to its
 * deepest, enough for an evening that goes no deeper. A deck of things to do has neither listeners nor depths.
 */
export const cardsSuitUse: Rule = (site) =>
  uses(site).flatMap(({ doc, part }) => (part.use === 'talking' ? talking(doc, 2 * part.each) : doing(doc)));

function talking(doc: Doc<'decks'>, evening: number): Problem[] {
  const { cards } = doc.data;
  const deepest = Math.max(...cards.map((card) => card.depth));
  const thin = Array.from({ length: deepest }, (_, index) => index + 1).flatMap((depth) => {
    const count = cards.filter((card) => card.depth === depth).length;
    if (count >= evening) return [];
    return [
      at(doc, ['cards'], `Write cards of depth ${depth}: an evening takes ${evening}, ${count} are there.`),
    ];
  });
  return [
    ...thin,
    ...lacking(doc, (card) => card.listener === undefined, 'listener', 'what the listener reads'),
    ...lacking(doc, (card) => card.depth === 5 && card.after === undefined, 'after', 'what to do after it'),
  ];
}

function doing(doc: Doc<'decks'>): Problem[] {
  return [
    ...lacking(
      doc,
      (card) => card.listener !== undefined,
      'listener',
      'nothing for a listener: it is something to do',
    ),
    ...lacking(doc, (card) => card.depth !== 1, 'depth', 'depth 1: it is something to do'),
  ];
}

function lacking(
  doc: Doc<'decks'>,
  isWrong: (card: Deck['cards'][number]) => boolean,
  field: string,
  what: string,
): Problem[] {
  return doc.data.cards.flatMap((card, index) =>
    isWrong(card) ? [at(doc, ['cards', index, field], `Give \`${card.id}\` ${what}.`)] : [],
  );
}
