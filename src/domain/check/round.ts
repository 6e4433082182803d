import { type Random, shuffled } from '../chance/seeded.ts';

/** What earlier rounds have shown, by item id. */
export type Shown = Readonly<Record<string, 'landed' | 'missed'>>;

/**
 * The items of a round: those never shown first, then those whose pick did not land, then the rest, each group shuffled.
 *
 * @param ids all items of the bank, in its own order
 * @param size how many a round takes; fewer where the bank is smaller
 * @param first an item that is on screen already and must stay where it is
 */
export function roundOf(
  ids: readonly string[],
  size: number,
  shown: Shown,
  random: Random,
  first?: string,
): string[] {
  const fixed = first !== undefined && ids.includes(first) ? [first] : [];
  const others = ids.filter((id) => !fixed.includes(id));
  const unseen = others.filter((id) => shown[id] === undefined);
  const missed = others.filter((id) => shown[id] === 'missed');
  const rest = others.filter((id) => shown[id] === 'landed');
  const order = [unseen, missed, rest].flatMap((group) => shuffled(group, random));
  return [...fixed, ...order].slice(0, Math.max(0, size));
}
