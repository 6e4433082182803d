import type { Card } from '../../schemas/deck.ts';
import { deck as words } from '../../strings/deck.ts';

/** A card as a page has it. */
export type ShownCard = Omit<Card, 'tags'>;

type DeckCardProps = Readonly<{
  card: ShownCard;
  /** Whether another card is on screen. Hidden ones stay in the page: they are printed. */
  hidden: boolean;
  /** The side that is up; nothing before the script runs and on paper, where both are. */
  side?: 'speaker' | 'listener' | 'after' | undefined;
  /** Whether cards that go further in begin here, for readers without a script. */
  deeper: boolean;
}>;

/** A card with its sides: what is said, what the listener reads, what is done after it. */
export function DeckCard({ card, hidden, side, deeper }: DeckCardProps) {
  return (
    <li class="scene deck-card" data-card={card.id} data-side={side} hidden={hidden}>
      {deeper && <p class="deeper">{words.fromHere}</p>}
      <div class="side" data-is="speaker">
        {card.listener !== undefined && <p class="side-title">{words.speaker}</p>}
        <p class="prompt" tabIndex={-1}>
          {card.speaker}
        </p>
        {card.marks.length > 0 && <p class="marks">{card.marks.join(' · ')}</p>}
        {card.notTodayIf !== undefined && <p class="not-today">{words.notToday(card.notTodayIf)}</p>}
      </div>
      {card.listener !== undefined && (
        <div class="side" data-is="listener">
          <p class="side-title">{words.listener}</p>
          <p class="prompt" tabIndex={-1}>
            {card.listener}
          </p>
        </div>
      )}
      {card.after !== undefined && (
        <div class="side" data-is="after">
          <p class="side-title">{words.after}</p>
          <p class="prompt" tabIndex={-1}>
            {card.after}
          </p>
        </div>
      )}
    </li>
  );
}
