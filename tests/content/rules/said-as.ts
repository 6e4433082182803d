import type { Problem } from '../problem.ts';
import { plainWords } from '../prose.ts';
import { at, type Doc, type Rule } from '../site.ts';

/** No everyday phrasing stands on two pages, or twice on one: it would lead two ways. Terms are looked at among themselves. */
export const phrasesDiffer: Rule = (site) => [
  ...repeated(
    [...site.guides, ...site.exercises, ...site.now].map((doc) => ({ doc, phrases: doc.data.saidAs })),
  ),
  ...repeated(site.glossary.map((doc) => ({ doc, phrases: doc.data.saidAs }))),
];

function repeated(pages: readonly { doc: Doc; phrases: readonly string[] }[]): Problem[] {
  const seen = new Map<string, Doc>();
  return pages.flatMap(({ doc, phrases }) =>
    phrases.flatMap((phrase, index) => {
      const key = plainWords(phrase).join(' ');
      const other = seen.get(key);
      seen.set(key, doc);
      if (!other) return [];
      const where = other === doc ? 'this page has it already' : `\`${other.id}\` has it, too`;
      return [at(doc, ['saidAs', index], `Put “${phrase}” in another way: ${where}.`)];
    }),
  );
}
