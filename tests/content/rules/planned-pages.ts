import { plannedExercises, plannedGuides } from '../planned.ts';
import type { Problem } from '../problem.ts';
import { at, type Doc, type Rule } from '../site.ts';

/** `planned` names a page that is still to be written, and nothing else. */
export const plannedPages: Rule = (site) => {
  const look = (
    doc: Doc,
    path: readonly PropertyKey[],
    kind: 'guide' | 'exercise',
    id: string | undefined,
  ): Problem[] => {
    if (id === undefined) return [];
    const [list, written] =
      kind === 'guide' ? [plannedGuides, site.named.guides] : [plannedExercises, site.named.exercises];
    if (written.has(id))
      return [at(doc, path, `\`${id}\` is written now: point to it and take it out of what is planned.`)];
    if (!list.has(id)) return [at(doc, path, `Plan a ${kind} from the list: \`${id}\` is not on it.`)];
    return [];
  };
  return [
    ...[...site.guides, ...site.now].flatMap((doc) => [
      ...look(doc, ['planned', 'guide'], 'guide', doc.data.planned?.guide),
      ...look(doc, ['planned', 'exercise'], 'exercise', doc.data.planned?.exercise),
    ]),
    ...site.exercises.flatMap((doc) =>
      doc.data.kind === 'door'
        ? []
        : [
            ...look(doc, ['planned', 'guide'], 'guide', doc.data.planned?.guide),
            ...look(doc, ['planned', 'exercise'], 'exercise', doc.data.planned?.exercise),
          ],
    ),
    ...site.glossary.flatMap((doc) => look(doc, ['plannedGuide'], 'guide', doc.data.plannedGuide)),
  ];
};

/** Guides and exercises stand under the slugs they were given. */
export const slugsAsPlanned: Rule = (site) => [
  ...site.guides
    .filter((doc) => !plannedGuides.has(doc.id))
    .map((doc) => at(doc, [], 'Give the guide its slug from the list of guides.')),
  ...site.exercises
    .filter((doc) => !plannedExercises.has(doc.id))
    .map((doc) => at(doc, [], 'Give the exercise its id from the list of exercises.')),
];
