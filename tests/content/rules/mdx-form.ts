import type { Problem } from '../problem.ts';
import { type Doc, everyDoc, onLine, type Rule, type Site } from '../site.ts';

/** Components a writer may use, with the values their attributes may take. */
const components: Readonly<Record<string, Readonly<Record<string, readonly string[] | 'any'>>>> = {
  Moment: {},
  Part: { is: 'any' },
  Say: { as: ['blunt', 'shy', 'funny', 'them'] },
  Claim: { id: 'any' },
  Cite: { id: 'any' },
  Term: { id: 'any' },
  Exercise: { id: 'any' },
  Quiz: { id: 'any' },
  NotToday: {},
};

/** Pages use the components they are given, without import lines. */
export const noImports: Rule = (site) =>
  everyDoc(site).flatMap((doc) =>
    doc.body.importLines.map((line) =>
      onLine(doc, line, 'Take the import or export line out: components are given.'),
    ),
  );

/** Components and their attributes are those of the manual. Pages such as about may use others. */
export const knownComponents: Rule = (site) =>
  writtenPages(site).flatMap((doc) =>
    doc.body.uses.flatMap((use): Problem[] => {
      const attributes = components[use.name];
      if (!attributes) {
        return [onLine(doc, use.line, `Use a component of docs/writing.md: <${use.name}> is none of them.`)];
      }
      return Object.entries(use.attributes).flatMap(([name, value]) => {
        const allowed = attributes[name];
        if (allowed === undefined) return [onLine(doc, use.line, `Take \`${name}\` off <${use.name}>.`)];
        if (allowed === 'any' || allowed.includes(value)) return [];
        return [onLine(doc, use.line, `Set \`${name}\` of <${use.name}> to one of ${allowed.join(', ')}.`)];
      });
    }),
  );

function writtenPages(site: Site): Doc[] {
  return [...site.guides, ...site.exercises, ...site.now, ...site.paths, ...site.glossary];
}

/** YAML is written in blocks: inside `{ }` and `[ ]` a comma splits a sentence into two. */
export const blockYaml: Rule = (site) =>
  everyDoc(site).flatMap((doc) =>
    doc.flowLines.map((line) =>
      onLine(doc, line, 'Write this YAML as a block, one entry a line, without { } and [ ].'),
    ),
  );
