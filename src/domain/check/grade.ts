import type { IslandItem, QuizOption } from '../../schemas/quiz.ts';

/** What was picked, by item: option ids, never positions. */
export type Picks = Readonly<Record<string, string>>;

/** The picked option, or nothing where the item has no pick or the option has gone. */
export function pickedOption(item: IslandItem, picks: Picks): QuizOption | undefined {
  return item.options.find((option) => option.id === picks[item.id]);
}

/**
 * Whether a pick needs no second look: a definition that is right, or any guess.
 * Where another mind is guessed, no pick is a mistake.
 */
export function landed(option: QuizOption): boolean {
  return option.verdict !== 'nearly' && option.verdict !== 'not-this';
}

/** Ids of the ideas to look at again: those of answered items whose pick did not land, in the order of the items, each once. */
export function ideasToReread(items: readonly IslandItem[], picks: Picks): string[] {
  const again = items.filter((item) => {
    const option = pickedOption(item, picks);
    return option !== undefined && !landed(option);
  });
  return [...new Set(again.map((item) => item.idea))];
}
