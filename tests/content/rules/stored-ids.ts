import { siblingsIn } from '../part-ids.ts';
import type { Problem } from '../problem.ts';
import { at, type Doc, type Rule } from '../site.ts';
import { idsToFreeze, storedIds } from '../stored-ids.ts';

const list = 'tests/content/frozen-ids.txt';

/** Every id that was ever frozen still exists: records on readers' devices carry it. */
export const frozenIdsStay: Rule = (site) => {
  const existing = new Set(storedIds(site));
  return site.frozenIds.flatMap((id, index) =>
    existing.has(id)
      ? []
      : [{ file: list, line: index + 1, message: `Bring \`${id}\` back: readers' records carry it.` }],
  );
};

/** Every id that exists is frozen. */
export const newIdsFrozen: Rule = (site) => {
  const fresh = idsToFreeze(storedIds(site), site.frozenIds);
  if (fresh.length === 0) return [];
  const first = fresh.slice(0, 3).map((id) => `\`${id}\``);
  return [
    {
      file: list,
      line: 1,
      message: `Run \`npm run ids:freeze\`: ${fresh.length} new ids, such as ${first.join(', ')}.`,
    },
  ];
};

/** No id is given twice where it would name two things. */
export const idsOnce: Rule = (site) => [
  ...site.quizzes.flatMap((doc) => [
    ...twice(
      doc,
      doc.data.items.map((item, index) => ({ id: item.id, path: ['items', index, 'id'] })),
    ),
    ...twice(
      doc,
      doc.data.ideas.map((idea, index) => ({ id: idea.id, path: ['ideas', index, 'id'] })),
    ),
    ...doc.data.items.flatMap((item, index) =>
      twice(
        doc,
        item.options.map((option, place) => ({
          id: option.id,
          path: ['items', index, 'options', place, 'id'],
        })),
      ),
    ),
  ]),
  ...site.exercises.flatMap((doc) => {
    if (doc.data.kind === 'door') return [];
    const parts = doc.data.parts;
    return [
      ...twice(
        doc,
        parts.map((part, index) => ({ id: part.id, path: ['parts', index, 'id'] })),
      ),
      ...parts.flatMap((part, index) =>
        siblingsIn(part).flatMap((siblings) =>
          twice(
            doc,
            siblings.map(({ id, path }) => ({ id, path: ['parts', index, ...path] })),
          ),
        ),
      ),
    ];
  }),
  ...site.decks.flatMap((doc) =>
    twice(
      doc,
      doc.data.cards.map((card, index) => ({ id: card.id, path: ['cards', index, 'id'] })),
    ),
  ),
  ...site.paths.flatMap((doc) =>
    twice(
      doc,
      doc.data.days.map((day, index) => ({ id: day.id, path: ['days', index, 'id'] })),
    ),
  ),
  ...worksTwice(site.sources.map((work) => work.id)),
];

function twice(doc: Doc, given: readonly { id: string; path: readonly PropertyKey[] }[]): Problem[] {
  const seen = new Set<string>();
  return given.flatMap(({ id, path }) => {
    const again = seen.has(id);
    seen.add(id);
    return again ? [at(doc, path, `Give this an id of its own: \`${id}\` is taken.`)] : [];
  });
}

function worksTwice(ids: readonly string[]): Problem[] {
  return ids
    .filter((id, index) => ids.indexOf(id) !== index)
    .map((id) => ({
      file: 'src/content/sources/references.json',
      line: 1,
      message: `Keep one work \`${id}\`: it stands twice.`,
    }));
}
