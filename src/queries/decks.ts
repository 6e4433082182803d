import { type CollectionEntry, getCollection } from 'astro:content';
import type { Card } from '../schemas/deck.ts';
import { must } from './must.ts';

export type DeckEntry = CollectionEntry<'decks'>;
/** A card as the reader's page has it: what only authors and tests use stays behind. */
export type ShownCard = Omit<Card, 'tags'>;

/** How many cards a guide shows: light ones, to see what it is like. */
const aTaste = 6;

/** One deck. Throws where there is none. */
export async function deckById(id: string, usedBy?: string): Promise<DeckEntry> {
  const decks = await getCollection('decks');
  return must(
    decks.find((deck) => deck.id === id),
    'deck',
    id,
    usedBy,
  );
}

/** The cards of a deck for a page; for a guide only a few of the lightest. */
export function cardsOf(deck: DeckEntry, short: boolean): ShownCard[] {
  const cards = deck.data.cards.map(({ tags: _, ...card }) => card);
  return short ? cards.filter(({ depth }) => depth === 1).slice(0, aTaste) : cards;
}
