import type { Problem } from '../problem.ts';
import { plainWords, words } from '../prose.ts';
import { at, type Rule } from '../site.ts';

/** No two scenes of a bank share both place and act. */
export const scenesDiffer: Rule = (site) =>
  site.quizzes.flatMap((doc) => {
    const seen = new Map<string, string>();
    return doc.data.items.flatMap((item, index) => {
      const key = `${plainWords(item.place).join(' ')} / ${plainWords(item.act).join(' ')}`;
      const other = seen.get(key);
      seen.set(key, item.id);
      return other === undefined
        ? []
        : [
            at(
              doc,
              ['items', index, 'place'],
              `Set \`${item.id}\` elsewhere, or let something else happen: \`${other}\` has the same place and act.`,
            ),
          ];
    });
  });

/** Everyone in a bank has a name of their own, and everyone listed is there. */
export const namesOnce: Rule = (site) =>
  site.quizzes.flatMap((doc) => {
    const seen = new Map<string, string>();
    return doc.data.items.flatMap((item, index) => {
      const scene = ` ${words(`${item.scene} ${item.question}`).join(' ')} `.replaceAll(/[’']s /g, ' ');
      return item.names.flatMap((name, place): Problem[] => {
        const path = ['items', index, 'names', place];
        const other = seen.get(name);
        seen.set(name, item.id);
        if (other !== undefined)
          return [at(doc, path, `Rename ${name}: \`${other}\` has somebody of that name.`)];
        if (!scene.includes(` ${words(name).join(' ')} `)) {
          return [
            at(doc, path, `Take ${name} off the names of \`${item.id}\`: nobody in the scene is called so.`),
          ];
        }
        return [];
      });
    });
  });

// Names that are words as well: "Will she come?", "in May".
const alsoWords = new Set([
  'Will',
  'May',
  'April',
  'June',
  'August',
  'Rose',
  'Grace',
  'Hope',
  'Joy',
  'Mark',
  'Bill',
  'Dawn',
  'Art',
]);

/** Nobody who goes unlisted in one scene has a name that is taken in another. */
export const namesListed: Rule = (site) =>
  site.quizzes.flatMap((doc) => {
    const all = new Set(doc.data.items.flatMap((item) => item.names));
    return doc.data.items.flatMap((item, index) => {
      const present = new Set(words(item.scene).map((word) => word.replace(/[’']s$/, '')));
      return [...all]
        .filter((name) => present.has(name) && !alsoWords.has(name) && !item.names.includes(name))
        .map((name) =>
          at(doc, ['items', index, 'scene'], `Rename ${name} here: somebody in another scene has that name.`),
        );
    });
  });
