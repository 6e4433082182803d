import type { Asked } from './query.ts';

/** A page that answered one search. */
export type Hit = Readonly<{ id: string; score: number }>;

/** The hits of one search of a plan. */
export type Answer = Readonly<{ asked: Asked; hits: readonly Hit[] }>;

/** What to show, best first, and whether no page holds the whole question. */
export type Merged = Readonly<{ ids: readonly string[]; widened: boolean }>;

/** A score as of a page that has the word in its own words for itself. The index knows no highest one: chance hits in very short texts reach a hundred. */
const goodScore = 8;
/** What a page gains that holds every word asked, and what one keeps that stands behind the others. */
const allOfIt = 1.3;
const behindOthers = 0.4;
/** A page that has less than this part of the best one's score is not shown, unless it holds every word asked. */
const worthShowing = 0.2;

/**
 * Puts the hits of all searches into one order.
 *
 * Each thing asked counts by its best search, and what few pages hold counts more; a page that answers more things stands higher,
 * one that holds the whole question a little higher still. Pages are not required to hold all of it: in a long page the words of
 * a question meet by chance.
 *
 * @param whole pages that hold every word asked
 * @param behind pages that answer after the others, such as the record of a claim
 */
export function merge(
  whole: readonly Hit[],
  answers: readonly Answer[],
  behind: ReadonlySet<string> = new Set(),
): Merged {
  const holdingAll = new Set(whole.map((hit) => hit.id));
  const found = new Set(answers.flatMap(({ hits }) => hits.map((hit) => hit.id))).size;
  const best = new Map<string, Map<number, number>>();
  for (const { asked, hits } of answers) {
    const rarity = Math.sqrt(Math.log(1 + found / Math.max(hits.length, 1)));
    for (const { id, score } of hits) {
      const things = best.get(id) ?? new Map<number, number>();
      const worth = (asked.weight * rarity * score) / (score + goodScore);
      best.set(id, things.set(asked.thing, Math.max(things.get(asked.thing) ?? 0, worth)));
    }
  }
  const ranked = [...new Set([...best.keys(), ...holdingAll])].map((id) => ({
    id,
    score:
      sum(best.get(id)?.values() ?? []) *
      (holdingAll.has(id) ? allOfIt : 1) *
      (behind.has(id) ? behindOthers : 1),
  }));
  const least = worthShowing * Math.max(0, ...ranked.map((hit) => hit.score));
  const ids = byScore(ranked)
    .filter((hit) => hit.score >= least || holdingAll.has(hit.id))
    .map((hit) => hit.id);
  return { ids, widened: ids.length > 0 && holdingAll.size === 0 };
}

function byScore(hits: readonly Hit[]): Hit[] {
  return [...hits].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}
