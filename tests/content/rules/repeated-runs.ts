import type { Problem } from '../problem.ts';
import { plainWords, runs } from '../prose.ts';
import { type Doc, everyDoc, onLine, type Rule } from '../site.ts';
import { textsOf } from '../texts.ts';

const runLength = 6;
const mostGuides = 2;

interface Place {
  readonly line: number;
  readonly run: string;
  readonly at: number;
  readonly unit: number;
}

function placesIn(doc: Doc): Place[] {
  return doc.body.blocks.flatMap((block, unit) =>
    runs(block.text, runLength).map(({ run, at }) => ({ line: block.line, run, at, unit })),
  );
}

/** No six words in a row stand in more than two guides. */
export const runsShared: Rule = (site) => {
  const guidesWith = new Map<string, Set<string>>();
  const places = site.guides.map((doc) => ({ doc, found: placesIn(doc) }));
  for (const { doc, found } of places) {
    for (const { run } of found) guidesWith.set(run, (guidesWith.get(run) ?? new Set()).add(doc.id));
  }
  return places.flatMap(({ doc, found }) => {
    const shared = found.filter(({ run }) => (guidesWith.get(run)?.size ?? 0) > mostGuides);
    // Of runs that overlap, the first stands for all.
    const firsts = shared.filter(
      (place, index) => shared[index - 1]?.unit !== place.unit || shared[index - 1]?.at !== place.at - 1,
    );
    return firsts.map(({ run, line }) => {
      const others = [...(guidesWith.get(run) ?? [])].filter((id) => id !== doc.id);
      return onLine(doc, line, `Say this in other words: “${run}” stands also in ${others.join(', ')}.`);
    });
  });
};

/** No six words in a row of a question that search is judged by stand in the content. */
export const queriesUnseen: Rule = (site) => {
  const asked = new Set(site.queries.flatMap((query) => runs(query, runLength).map(({ run }) => run)));
  if (asked.size === 0) return [];
  return everyDoc(site).flatMap((doc) =>
    textsOf(doc).flatMap((text): Problem[] => {
      const found = runs(text.text, runLength).find(({ run }) => asked.has(run));
      return found
        ? [
            onLine(
              doc,
              text.line,
              `Say this in other words: “${found.run}” stands in a question that search is judged by.`,
            ),
          ]
        : [];
    }),
  );
};

/** No two guides open on the same three words. */
export const openingsDiffer: Rule = (site) => {
  const openers = site.guides.flatMap((doc) => {
    const first = doc.body.blocks.find((block) => block.kind === 'prose');
    return first ? [{ doc, line: first.line, opening: plainWords(first.text).slice(0, 3).join(' ') }] : [];
  });
  return openers.flatMap(({ doc, line, opening }) => {
    const other = openers.find((one) => one.doc !== doc && one.opening === opening);
    return other
      ? [onLine(doc, line, `Open in another way: \`${other.doc.id}\` begins with “${opening}”, too.`)]
      : [];
  });
};
