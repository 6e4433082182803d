import { banksOf } from '../banks.ts';
import type { Problem } from '../problem.ts';
import { plainWords, words } from '../prose.ts';
import { at, type Rule } from '../site.ts';

/** No two scenes of a bank share both place and act. */
export const scenesDiffer: Rule = (site) =>
  banksOf(site).flatMap(({ doc, scenes }) => {
    const seen = new Map<string, string>();
    return scenes.flatMap((scene) => {
      const key = `${plainWords(scene.place).join(' ')} / ${plainWords(scene.act).join(' ')}`;
      const other = seen.get(key);
      seen.set(key, scene.id);
      return other === undefined
        ? []
        : [
            at(
              doc,
              [...scene.path, 'place'],
              `Set \`${scene.id}\` elsewhere, or let something else happen: \`${other}\` has the same place and act.`,
            ),
          ];
    });
  });

/** Everyone in a bank has a name of their own, and everyone listed is there. */
export const namesOnce: Rule = (site) =>
  banksOf(site).flatMap(({ doc, scenes }) => {
    const seen = new Map<string, string>();
    return scenes.flatMap((scene) => {
      const told = ` ${words(scene.told).join(' ')} `.replaceAll(/[’']s /g, ' ');
      return scene.names.flatMap((name, place): Problem[] => {
        const path = [...scene.path, 'names', place];
        const other = seen.get(name);
        seen.set(name, scene.id);
        if (other !== undefined)
          return [at(doc, path, `Rename ${name}: \`${other}\` has somebody of that name.`)];
        if (!told.includes(` ${words(name).join(' ')} `)) {
          return [
            at(doc, path, `Take ${name} off the names of \`${scene.id}\`: nobody in the scene is called so.`),
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
  banksOf(site).flatMap(({ doc, scenes }) => {
    const all = new Set(scenes.flatMap((scene) => scene.names));
    return scenes.flatMap((scene) => {
      const present = new Set(words(scene.told).map((word) => word.replace(/[’']s$/, '')));
      return [...all]
        .filter((name) => present.has(name) && !alsoWords.has(name) && !scene.names.includes(name))
        .map((name) => at(doc, scene.path, `Rename ${name} here: somebody in another scene has that name.`));
    });
  });
