import type { Problem } from '../problem.ts';
import { at, type Collection, type Doc, everyDoc, onLine, type Rule, type Site } from '../site.ts';

type Target = Collection | 'sources';

const said: Record<Target, string> = {
  guides: 'guide',
  exercises: 'exercise',
  now: 'saying',
  paths: 'path',
  glossary: 'term',
  pages: 'page',
  quizzes: 'quiz bank',
  decks: 'deck',
  claims: 'claim',
  helplines: 'help line',
  synonyms: 'list of synonyms',
  sources: 'work in references.json',
};

const components: Readonly<Record<string, Target>> = {
  Claim: 'claims',
  Cite: 'sources',
  Term: 'glossary',
  Exercise: 'exercises',
  Quiz: 'quizzes',
};

/** Components in MDX name things that exist. */
export const componentsResolve: Rule = (site) =>
  everyDoc(site).flatMap((doc) =>
    doc.body.uses.flatMap((use) => {
      const target = components[use.name];
      if (!target) return [];
      const id = use.attributes['id'];
      if (id === undefined) return [onLine(doc, use.line, `Give <${use.name}> an id.`)];
      return site.named[target].has(id) ? [] : [onLine(doc, use.line, missing(target, id))];
    }),
  );

/** Ids in front matter and YAML name things that exist. */
export const fieldsResolve: Rule = (site) => {
  const check = (
    doc: Doc,
    path: readonly PropertyKey[],
    target: Target,
    id: string | undefined,
  ): Problem[] =>
    id === undefined || site.named[target].has(id) ? [] : [at(doc, path, missing(target, id))];
  return [
    ...site.guides.flatMap((doc) => nextResolves(site, doc, doc.data.next)),
    ...site.exercises.flatMap((doc) => {
      const { data } = doc;
      if (data.kind === 'door') return [];
      return [
        ...nextResolves(site, doc, data.next),
        ...data.claims.flatMap((id, index) => check(doc, ['claims', index], 'claims', id)),
        ...data.parts.flatMap((part, index) => {
          if (part.kind === 'check') return check(doc, ['parts', index, 'bank'], 'quizzes', part.bank);
          return part.kind === 'deck' ? check(doc, ['parts', index, 'deck'], 'decks', part.deck) : [];
        }),
      ];
    }),
    ...site.now.flatMap((doc) => [
      ...check(doc, ['guide'], 'guides', doc.data.guide),
      ...(typeof doc.data.exercise === 'string'
        ? check(doc, ['exercise'], 'exercises', doc.data.exercise)
        : []),
    ]),
    ...site.paths.flatMap((doc) =>
      doc.data.days.flatMap((day, index) => [
        ...check(doc, ['days', index, 'guide'], 'guides', day.guide),
        ...check(doc, ['days', index, 'exercise'], 'exercises', day.exercise),
      ]),
    ),
    ...site.glossary.flatMap((doc) => check(doc, ['guide'], 'guides', doc.data.guide)),
    ...site.quizzes.flatMap((doc) =>
      doc.data.ideas.flatMap((idea, index) => check(doc, ['ideas', index, 'guide'], 'guides', idea.guide)),
    ),
    ...site.claims.flatMap((doc) =>
      doc.data.sources.flatMap((id, index) => check(doc, ['sources', index], 'sources', id)),
    ),
  ];
};

function nextResolves(
  site: Site,
  doc: Doc,
  next: { guide: string; exercise: string } | undefined,
): Problem[] {
  if (!next) return [];
  const problems: Problem[] = [];
  if (!site.named.guides.has(next.guide))
    problems.push(at(doc, ['next', 'guide'], missing('guides', next.guide)));
  if (!site.named.exercises.has(next.exercise)) {
    problems.push(at(doc, ['next', 'exercise'], missing('exercises', next.exercise)));
  }
  if (doc.collection === 'guides' && next.guide === doc.id) {
    problems.push(at(doc, ['next', 'guide'], 'Lead on to another guide than this one.'));
  }
  if (doc.collection === 'exercises' && next.exercise === doc.id) {
    problems.push(at(doc, ['next', 'exercise'], 'Lead on to another exercise than this one.'));
  }
  return problems;
}

function missing(target: Target, id: string): string {
  if (target === 'sources') return `Cite a work of references.json: \`${id}\` is not there.`;
  return `Write the ${said[target]} \`${id}\`, or point to one that exists.`;
}

/** Inside one file: items name its ideas, composed sentences name its fields. */
export const innerIdsResolve: Rule = (site) => [
  ...site.quizzes.flatMap((doc) => {
    const ideas = new Set(doc.data.ideas.map((idea) => idea.id));
    return doc.data.items.flatMap((item, index) =>
      ideas.has(item.idea)
        ? []
        : [
            at(
              doc,
              ['items', index, 'idea'],
              `Name one of this bank's ideas: \`${item.idea}\` is none of them.`,
            ),
          ],
    );
  }),
  ...site.exercises.flatMap((doc) => {
    if (doc.data.kind === 'door') return [];
    return doc.data.parts.flatMap((part, partIndex) => {
      if (part.kind !== 'worksheet') return [];
      const fields = new Set(part.steps.flatMap((step) => step.fields.map((field) => field.id)));
      const lines = part.closing.lines.map((line, index) => ({
        pieces: line.pieces,
        path: ['closing', 'lines', index, 'pieces'],
      }));
      const composed = part.steps.map((step, index) => ({
        pieces: step.compose ?? [],
        path: ['steps', index, 'compose'],
      }));
      return [...composed, ...lines].flatMap(({ pieces, path }) =>
        pieces.flatMap((piece, index) =>
          'field' in piece && !fields.has(piece.field)
            ? [
                at(
                  doc,
                  ['parts', partIndex, ...path, index],
                  `Name a field of this worksheet: \`${piece.field}\` is none of them.`,
                ),
              ]
            : [],
        ),
      );
    });
  }),
];
