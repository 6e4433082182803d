import { quizOptional } from '../planned.ts';
import type { Problem } from '../problem.ts';
import { measure } from '../prose.ts';
import { at, type Doc, onLine, type Rule } from '../site.ts';

const order = [
  'Moment',
  'going-on',
  'their-side',
  'how-sure',
  'try',
  'badly',
  'unwilling',
  'alone',
  'apart',
  'when-not',
  'leaving',
  'Quiz',
];
const demanded = ['Moment', 'going-on', 'their-side', 'how-sure', 'try', 'when-not', 'leaving'];
const hardWays = ['badly', 'unwilling', 'alone', 'apart'];

/** A guide has every part, in order, each once. */
export const guideParts: Rule = (site) =>
  site.guides
    .filter((doc) => doc.data.anatomy === 'guide')
    .flatMap((doc) => [...partsInOrder(doc), ...partsPresent(doc)]);

function partsInOrder(doc: Doc): Problem[] {
  const problems: Problem[] = [];
  let reached = -1;
  const seen = new Set<string>();
  for (const use of doc.body.uses) {
    const name = use.name === 'Part' ? (use.attributes['is'] ?? '') : use.name;
    if (!['Part', 'Moment', 'Quiz'].includes(use.name)) continue;
    const place = order.indexOf(name);
    if (place < 0) {
      problems.push(
        onLine(
          doc,
          use.line,
          `Name the part as one of ${order.slice(1, -1).join(', ')}: \`${name}\` is none of them.`,
        ),
      );
    } else if (seen.has(name)) {
      problems.push(onLine(doc, use.line, `Keep one \`${name}\`: it stands twice.`));
    } else if (place < reached) {
      problems.push(onLine(doc, use.line, `Move \`${name}\` before \`${order[reached] ?? ''}\`.`));
    }
    seen.add(name);
    reached = Math.max(reached, place);
    if (!use.top)
      problems.push(onLine(doc, use.line, `Let \`${name}\` stand by itself, inside no other part.`));
  }
  for (const block of doc.body.blocks) {
    if (block.part === '') problems.push(onLine(doc, block.line, 'Put this text inside a part.'));
  }
  return problems;
}

function partsPresent(doc: Doc<'guides'>): Problem[] {
  const parts = new Set(doc.body.uses.map((use) => (use.name === 'Part' ? use.attributes['is'] : use.name)));
  const count = (name: string) => doc.body.uses.filter((use) => use.name === name).length;
  const problems = demanded
    .filter((name) => !parts.has(name))
    .map((name) => at(doc, [], `Write the part \`${name}\`.`));
  const ways = hardWays.filter((name) => parts.has(name)).length;
  if (ways < 2)
    problems.push(
      at(
        doc,
        [],
        `Write at least two of ${hardWays.join(', ')}: there ${ways === 1 ? 'is one' : 'is none'}.`,
      ),
    );
  if (count('Say') < 3)
    problems.push(at(doc, [], `Give at least three lines to say: there are ${count('Say')} <Say>.`));
  if (count('Claim') < 1) problems.push(at(doc, [], 'Use at least one <Claim>.'));
  if (count('Exercise') < 1) problems.push(at(doc, [], 'Embed at least one <Exercise>.'));
  if (count('Term') > 8) problems.push(at(doc, [], `Keep at most eight <Term>: there are ${count('Term')}.`));
  if (!parts.has('Quiz') && !quizOptional.has(doc.id)) problems.push(at(doc, [], 'End on a <Quiz>.'));
  if (!doc.body.uses.some((use) => use.name === 'NotToday' && use.part === 'when-not')) {
    problems.push(at(doc, [], 'Put <NotToday /> into the part `when-not`.'));
  }
  if (!doc.data.next)
    problems.push(at(doc, [], 'Say in `next` which guide and which exercise follow, and why.'));
  return problems;
}

/** The scene has 60 to 120 words. */
export const momentLength: Rule = (site) =>
  site.guides.flatMap((doc) => {
    const moment = doc.body.uses.find((use) => use.name === 'Moment');
    if (!moment) return [];
    const { words } = measure(
      doc.body.blocks.filter((block) => block.part === 'Moment').map((block) => block.text),
    );
    if (words >= 60 && words <= 120) return [];
    return [onLine(doc, moment.line, `Make the scene 60 to 120 words long: it has ${words}.`)];
  });

/** Where a guide checks its reader, it does so with three to five items. */
export const guideQuizLength: Rule = (site) =>
  site.guides.flatMap((doc) =>
    doc.body.uses.flatMap((use) => {
      const bank = site.quizzes.find((quiz) => use.name === 'Quiz' && quiz.id === use.attributes['id']);
      const count = bank?.data.items.length ?? 3;
      if (count >= 3 && count <= 5) return [];
      return [
        onLine(doc, use.line, `Check with three to five items: the bank \`${bank?.id ?? ''}\` has ${count}.`),
      ];
    }),
  );

/** A page for fear and crisis has no scene, quiz, exercise or `next`. */
export const supportAnatomy: Rule = (site) =>
  site.guides
    .filter((doc) => doc.data.anatomy === 'support')
    .flatMap((doc) => [
      ...doc.body.uses
        .filter((use) => ['Moment', 'Quiz', 'Exercise'].includes(use.name))
        .map((use) =>
          onLine(doc, use.line, `Take <${use.name}> out: a page for fear puts facts and people first.`),
        ),
      ...(doc.data.next ? [at(doc, ['next'], 'Take `next` out: a page for fear leads to people.')] : []),
    ]);
