import type { Asked } from './query.ts';

/** A page that answered one search. */
export type Hit = Readonly<{ id: string; score: number }>;

/** The hits of one search of a plan. */
export type Answer = Readonly<{ asked: Asked; hits: readonly Hit[] }>;

/** What to show, best first, and whether the question had to be widened to find it. */
export type Merged = Readonly<{ ids: readonly string[]; widened: boolean }>;

const enough = 3;

/**
 * Puts the hits of all searches into one order.
 *
 * Pages that hold the whole question come first. Where those are fewer than three, pages follow that hold a part of it:
 * each thing asked counts by its best search, rarer things count more, and a page that answers more things stands higher.
 */
export function merge(whole: readonly Hit[], answers: readonly Answer[]): Merged {
  const together = byScore(whole).map((hit) => hit.id);
  const pages = new Set(answers.flatMap((answer) => answer.hits.map((hit) => hit.id)));
  const all = Math.max(pages.size, 1);
  const best = new Map<string, Map<number, number>>();
  const holding = new Map<number, Set<string>>();
  for (const { asked, hits } of answers) {
    const holders = holding.get(asked.thing) ?? new Set();
    for (const hit of hits) holders.add(hit.id);
    holding.set(asked.thing, holders);
  }
  for (const { asked, hits } of answers) {
    const top = Math.max(...hits.map((hit) => hit.score), Number.EPSILON);
    const rarity = Math.log(1 + all / Math.max(holding.get(asked.thing)?.size ?? 0, 1));
    for (const hit of hits) {
      const things = best.get(hit.id) ?? new Map<number, number>();
      const score = (asked.weight * rarity * hit.score) / top;
      things.set(asked.thing, Math.max(things.get(asked.thing) ?? 0, score));
      best.set(hit.id, things);
    }
  }
  const partial = [...best].map(([id, things]) => ({
    id,
    score: sum(things.values()) * Math.sqrt(things.size),
  }));
  if (together.length >= enough) return { ids: together, widened: false };
  const more = byScore(partial)
    .map((hit) => hit.id)
    .filter((id) => !together.includes(id));
  return { ids: [...together, ...more], widened: more.length > 0 };
}

function byScore(hits: readonly Hit[]): Hit[] {
  return [...hits].sort((a, b) => b.score - a.score || a.id.localeCompare(b.id));
}

function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}
