import { DeckAlone, type DeckProps } from './DeckAlone.tsx';
import { DeckForTwo } from './DeckForTwo.tsx';

/** Prompt cards: for two people in turns, or for one. Things to do take no turns. */
export default function Deck({ forTwo, ...deck }: DeckProps & Readonly<{ forTwo: boolean }>) {
  return forTwo && deck.part.use === 'talking' ? <DeckForTwo {...deck} /> : <DeckAlone {...deck} />;
}
