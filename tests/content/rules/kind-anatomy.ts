import type { Part, Practice } from '../../../src/schemas/exercise.ts';
import type { Problem } from '../problem.ts';
import { words } from '../prose.ts';
import { at, type Doc, type Rule, type Site } from '../site.ts';

const fewestReversed = 1 / 4;
const mostItemWords = 22;

type Found<K extends Part['kind']> = {
  doc: Doc<'exercises'>;
  data: Practice;
  part: Extract<Part, { kind: K }>;
  path: PropertyKey[];
};

function partsOf<K extends Part['kind']>(site: Site, kind: K): Found<K>[] {
  return site.exercises.flatMap((doc) => {
    const { data } = doc;
    if (data.kind === 'door') return [];
    return data.parts.flatMap((part, index) =>
      part.kind === kind
        ? [{ doc, data, part: part as Extract<Part, { kind: K }>, path: ['parts', index] }]
        : [],
    );
  });
}

/** Dials have as many items each, mixed, with some that turn them down, and short enough to be answered by feel. */
export const dialsBalanced: Rule = (site) =>
  partsOf(site, 'dials').flatMap(({ doc, part, path }) => {
    const problem = (place: PropertyKey[], message: string) => at(doc, [...path, ...place], message);
    const known = new Set(part.dials.map((dial) => dial.id));
    const counts = part.dials.map((dial) => part.items.filter((item) => item.dial === dial.id));
    const [first = [], second = []] = counts;
    const problems: Problem[] = part.items.flatMap((item, index) => {
      const before = part.items.slice(Math.max(0, index - 2), index);
      return [
        ...(known.has(item.dial)
          ? []
          : [
              problem(
                ['items', index, 'dial'],
                `Name a dial of this part: \`${item.dial}\` is none of them.`,
              ),
            ]),
        ...(before.length === 2 && before.every((other) => other.dial === item.dial)
          ? [problem(['items', index], `Mix the items: \`${item.id}\` is the third for one dial in a row.`)]
          : []),
        ...(words(item.text).length > mostItemWords
          ? [problem(['items', index, 'text'], `Shorten \`${item.id}\` to ${mostItemWords} words.`)]
          : []),
      ];
    });
    if (first.length !== second.length) {
      problems.push(
        problem(['items'], `Give both dials as many items: ${first.length} and ${second.length} are there.`),
      );
    }
    part.dials.forEach((dial, index) => {
      const items = counts[index] ?? [];
      const reversed = items.filter((item) => item.reversed).length;
      if (reversed >= items.length * fewestReversed && reversed < items.length) return;
      problems.push(
        problem(
          ['dials', index],
          `Turn about a third of the items for \`${dial.id}\` down: ${reversed} of ${items.length} are \`reversed\`.`,
        ),
      );
    });
    return problems;
  });

/** Dials are for one person alone; dials and loops keep drafts only behind a passphrase. */
export const aloneAndSensitive: Rule = (site) => [
  ...partsOf(site, 'dials').flatMap(({ doc, data }) =>
    (['together', 'apart'] as const).flatMap((mode) =>
      'how' in data.modes[mode]
        ? [at(doc, ['modes', mode], 'Say why not: dials are never done by two, nor laid side by side.')]
        : [],
    ),
  ),
  ...[...partsOf(site, 'dials'), ...partsOf(site, 'loop')].flatMap(({ doc, data }) =>
    data.sensitive ? [] : [at(doc, ['sensitive'], 'Set `sensitive: true`: its drafts need a passphrase.')],
  ),
];

/** A loop shows one example that goes round and one that does not. */
export const loopExamples: Rule = (site) =>
  partsOf(site, 'loop').flatMap(({ doc, part, path }) =>
    (['round', 'one-way'] as const).flatMap((way) =>
      part.examples.some((example) => example.way === way)
        ? []
        : [at(doc, [...path, 'examples'], `Add an example whose \`way\` is \`${way}\`.`)],
    ),
  );

/** The timed steps of a ritual take no longer than the page says. */
export const ritualTime: Rule = (site) =>
  partsOf(site, 'ritual').flatMap(({ doc, data, part, path }) =>
    part.versions.flatMap((version, index) => {
      const seconds = version.steps.reduce((sum, step) => sum + (step.seconds ?? 0), 0);
      if (seconds <= data.minutes * 60) return [];
      const message = `Shorten \`${version.id}\`, or raise \`minutes\`: its steps take ${seconds} seconds.`;
      return [at(doc, [...path, 'versions', index], message)];
    }),
  );

const daysNeeded = { day: 0, week: 1, 'twice-a-week': 2 } as const;

/** A rhythm names as many days as it needs. */
export const rhythmDays: Rule = (site) =>
  site.exercises.flatMap((doc) => {
    if (doc.data.kind === 'door' || doc.data.recurs === undefined) return [];
    const { every, on } = doc.data.recurs;
    const needed = daysNeeded[every];
    if (new Set(on).size === needed && on.length === needed) return [];
    return [
      at(doc, ['recurs', 'on'], `Name ${needed} days for \`every: ${every}\`: ${on.length} are there.`),
    ];
  });
