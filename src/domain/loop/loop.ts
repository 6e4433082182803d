/** The four of the own half, in the order in which they are asked: what others can see first, the feeling last. */
export const mineFields = ['see', 'trigger', 'tell', 'feel'] as const;
/** The three of the other half, as guessed. */
export const theirFields = ['see', 'tell', 'feel'] as const;

export type MineField = (typeof mineFields)[number];
export type TheirField = (typeof theirFields)[number];

/** Whether it goes round: only then is there a circle. Absent until it was asked. */
export type Way = 'round' | 'one-way' | 'not-sure';

/** What was written. */
export type LoopAnswers = Readonly<{
  mine: Readonly<Partial<Record<MineField, string>>>;
  theirs: Readonly<Partial<Record<TheirField, string>>>;
  /** A sentence to step out with. */
  out?: string | undefined;
}>;

/** Whether anything is drawn, and the other half asked for. */
export function goesRound(way: Way | undefined): way is 'round' {
  return way === 'round';
}

/**
 * What may be kept. Where it does not go round, nothing: no half, no guess, and not the answer itself.
 * Until it was asked, the own half alone.
 */
export function keepable(answers: LoopAnswers, way: Way | undefined): LoopAnswers | undefined {
  if (way === undefined) return { mine: answers.mine, theirs: {} };
  return goesRound(way) ? answers : undefined;
}

/** A station of the loop: whose it is, and what was written there. */
export type Station = Readonly<{ whose: 'mine' | 'theirs'; field: MineField; text: string }>;

/** In the order in which one leads to the next; what one does sets the other off. */
const around: readonly (readonly ['mine' | 'theirs', MineField])[] = [
  ['mine', 'trigger'],
  ['mine', 'tell'],
  ['mine', 'feel'],
  ['mine', 'see'],
  ['theirs', 'tell'],
  ['theirs', 'feel'],
  ['theirs', 'see'],
];

/** The stations that have words, in order: what the picture shows, as text. The last leads back to the first. */
export function stationsOf({ mine, theirs }: LoopAnswers): Station[] {
  const halves: Readonly<Record<'mine' | 'theirs', Readonly<Partial<Record<MineField, string>>>>> = {
    mine,
    theirs,
  };
  return around.flatMap(([whose, field]) => {
    const text = (halves[whose][field] ?? '').trim();
    return text === '' ? [] : [{ whose, field, text }];
  });
}

/** The questions of the own half that are still empty, in order. */
export function missing({ mine }: LoopAnswers): MineField[] {
  return mineFields.filter((field) => (mine[field] ?? '').trim() === '');
}
