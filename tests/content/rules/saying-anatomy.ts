import type { Problem } from '../problem.ts';
import { at, onLine, type Rule } from '../site.ts';

const order = ['going-on', 'two-minutes', 'later'];

/** A saying tells what may be going on, what to do in two minutes with a line to say, and what to leave for later. */
export const sayingParts: Rule = (site) =>
  site.now.flatMap((doc) => {
    const parts = doc.body.uses.filter((use) => use.name === 'Part');
    const names = parts.map((part) => part.attributes['is'] ?? '');
    const problems: Problem[] = order
      .filter((name) => !names.includes(name))
      .map((name) => at(doc, [], `Write the part \`${name}\`.`));
    const known = names.filter((name) => order.includes(name));
    if (known.length === order.length && known.join() !== order.join()) {
      problems.push(at(doc, [], `Put the parts in the order ${order.join(', ')}.`));
    }
    for (const part of parts.filter((one) => !order.includes(one.attributes['is'] ?? ''))) {
      problems.push(onLine(doc, part.line, `Name the part as one of ${order.join(', ')}.`));
    }
    const says = doc.body.uses.some((use) => use.name === 'Say' && use.part === 'two-minutes');
    if (names.includes('two-minutes') && !says) {
      problems.push(at(doc, [], 'Give exact words with <Say> in the part `two-minutes`.'));
    }
    return problems;
  });

/** A saying about fear leads to people, never to practice. */
export const fearLeadsToPeople: Rule = (site) =>
  site.now
    .filter((doc) => doc.data.fear)
    .flatMap((doc) => [
      ...(typeof doc.data.exercise === 'string'
        ? [at(doc, ['exercise'], 'Offer no exercise where there is fear: put `none` and the reason.')]
        : []),
      ...(doc.data.planned?.exercise === undefined
        ? []
        : [at(doc, ['planned', 'exercise'], 'Plan no exercise where there is fear.')]),
      ...doc.body.uses
        .filter((use) => use.name === 'Exercise')
        .map((use) => onLine(doc, use.line, 'Take the exercise out: there is fear here.')),
    ]);

/** The home page shows six sayings, each in a place of its own. */
export const homePlaces: Rule = (site) => {
  const taken = new Map<number, string>();
  return site.now.flatMap((doc) => {
    const place = doc.data.home;
    if (place === undefined) return [];
    const other = taken.get(place);
    taken.set(place, doc.id);
    return other === undefined
      ? []
      : [
          at(
            doc,
            ['home'],
            `Give it a place on the home page of its own: ${place} is taken by \`${other}\`.`,
          ),
        ];
  });
};
