import type { Practice } from '../../../src/schemas/exercise.ts';
import { plannedExercises, sensitiveExercises } from '../planned.ts';
import type { Problem } from '../problem.ts';
import { at, type Doc, onLine, type Rule, type Site } from '../site.ts';

const order = ['quick', 'how', 'afterwards', 'why'];

function practices(site: Site): { doc: Doc<'exercises'>; data: Practice }[] {
  return site.exercises.flatMap((doc) => (doc.data.kind === 'practice' ? [{ doc, data: doc.data }] : []));
}

/** An exercise has its four parts in order. A door is exempt. */
export const exerciseParts: Rule = (site) =>
  practices(site).flatMap(({ doc }) => {
    const parts = doc.body.uses.filter((use) => use.name === 'Part');
    const names = parts.map((part) => part.attributes['is'] ?? '');
    const missing = order
      .filter((name) => !names.includes(name))
      .map((name) => at(doc, [], `Write the part \`${name}\`.`));
    const misplaced = parts.flatMap((part, index): Problem[] => {
      const name = names[index] ?? '';
      if (!order.includes(name)) {
        return [
          onLine(doc, part.line, `Name the part as one of ${order.join(', ')}: \`${name}\` is none of them.`),
        ];
      }
      if (names.indexOf(name) !== index)
        return [onLine(doc, part.line, `Keep one \`${name}\`: it stands twice.`)];
      const later = names.slice(0, index).find((other) => order.indexOf(other) > order.indexOf(name));
      return later === undefined ? [] : [onLine(doc, part.line, `Move \`${name}\` before \`${later}\`.`)];
    });
    const outside = doc.body.blocks
      .filter((block) => block.part === '')
      .map((block) => onLine(doc, block.line, 'Put this text inside a part.'));
    return [...missing, ...misplaced, ...outside];
  });

/** An exercise can be done some way, and says for every other way why not. */
export const exerciseModes: Rule = (site) =>
  practices(site).flatMap(({ doc, data }) => {
    const { alone, together, apart } = data.modes;
    if ('how' in alone || 'how' in together || 'how' in apart) return [];
    return [at(doc, ['modes'], 'Say how it is done, alone, together or apart: now it can be done no way.')];
  });

/** Exercises for two, and those of depth 3 and more, say when not to do them today. */
export const notTodayDemanded: Rule = (site) =>
  practices(site).flatMap(({ doc, data }) => {
    const forTwo = 'how' in data.modes.together || 'how' in data.modes.apart;
    if (data.notToday.length > 0 || (!forTwo && data.depth < 3)) return [];
    const reason = forTwo ? 'two people do it' : `its depth is ${data.depth}`;
    return [at(doc, ['notToday'], `Say in \`notToday\` when to leave it for another day: ${reason}.`)];
  });

/** Depth, door and care with drafts are those decided for the exercise. */
export const exerciseDepth: Rule = (site) =>
  site.exercises.flatMap((doc): Problem[] => {
    const decided = plannedExercises.get(doc.id);
    if (decided === undefined) return [];
    if (doc.data.kind === 'door') {
      return decided === 'door' ? [] : [at(doc, ['kind'], 'Make it a practice: it is not the door.')];
    }
    if (decided === 'door') return [at(doc, ['kind'], 'Make it a door: it has no depth and keeps nothing.')];
    const problems: Problem[] = [];
    if (doc.data.depth !== decided) {
      problems.push(at(doc, ['depth'], `Set the depth to ${decided}, as decided.`));
    }
    if (!doc.data.sensitive && sensitiveExercises.has(doc.id)) {
      problems.push(at(doc, ['sensitive'], 'Set `sensitive: true`: its drafts need a passphrase.'));
    }
    return problems;
  });
