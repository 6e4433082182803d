import { idsInPart } from './part-ids.ts';
import type { Site } from './site.ts';

/**
 * Every id that is stored on readers' devices, as a path: `exercise/<id>/<part>/…` (what follows is the kind's, for
 * example `<step>/<field>/<option>`), `quiz/<bank>/<item>/<option>`, `deck/<id>/<card>`, `path/<slug>/<day>`. Parents
 * stand before their children; an id given twice stands twice.
 */
export function storedIds(site: Site): string[] {
  const under = (parent: string, children: readonly string[][]) => [parent, ...children.flat()];
  return [
    ...site.exercises.flatMap((doc) => {
      const exercise = `exercise/${doc.id}`;
      if (doc.data.kind === 'door') return [exercise];
      const parts = doc.data.parts.map((part) => {
        const partPath = `${exercise}/${part.id}`;
        return under(partPath, [idsInPart(part).map((id) => `${partPath}/${id}`)]);
      });
      return under(exercise, parts);
    }),
    ...site.quizzes.flatMap((doc) => {
      const bank = `quiz/${doc.id}`;
      const items = doc.data.items.map((item) => {
        const itemPath = `${bank}/${item.id}`;
        return under(itemPath, [item.options.map((option) => `${itemPath}/${option.id}`)]);
      });
      return under(bank, items);
    }),
    ...site.decks.flatMap((doc) =>
      under(`deck/${doc.id}`, [doc.data.cards.map((card) => `deck/${doc.id}/${card.id}`)]),
    ),
    ...site.paths.flatMap((doc) =>
      under(`path/${doc.id}`, [doc.data.days.map((day) => `path/${doc.id}/${day.id}`)]),
    ),
  ];
}

/** The lines to add to `frozen-ids.txt`: ids that exist and are not frozen yet, in order. Nothing is ever taken out. */
export function idsToFreeze(existing: readonly string[], frozen: readonly string[]): string[] {
  const known = new Set(frozen);
  return [...new Set(existing)].filter((id) => !known.has(id)).sort();
}
