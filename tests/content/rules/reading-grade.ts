import { measure, words } from '../prose.ts';
import { at, type Doc, type Rule, type Site } from '../site.ts';
import { gradedUnits, sentencesOf } from '../texts.ts';

const highestGrade = 8;
const fewestWords = 250;
const mostShort = 0.2;
const shortWords = 6;

/** Pages that are read through, and long enough for a grade to mean something. */
function longPages(site: Site): { doc: Doc; units: string[] }[] {
  const pages: readonly Doc[] = [
    ...site.guides,
    ...site.exercises,
    ...site.now,
    ...site.paths,
    ...site.glossary,
    ...site.pages,
  ];
  return pages
    .map((doc) => ({ doc, units: gradedUnits(site, doc) }))
    .filter(({ units }) => measure(units).words >= fewestWords);
}

/** A page of 250 words or more reads at grade 8 or lower. */
export const readingGrade: Rule = (site) =>
  longPages(site).flatMap(({ doc, units }) => {
    const { grade, average } = measure(units);
    if (grade <= highestGrade) return [];
    const hardest = units
      .map((unit) => ({ unit, ...measure([unit]) }))
      .filter((unit) => unit.words >= 12)
      .sort((a, b) => b.grade - a.grade)
      .slice(0, 3)
      .map(({ unit }) => `“${words(unit).slice(0, 6).join(' ')}…”`);
    const message = `Lower the reading grade from ${grade.toFixed(1)} to 8 (${average.toFixed(1)} words a sentence): shorter words and sentences, first in ${hardest.join(', ')}.`;
    return [at(doc, [], message)];
  });

/** At most a fifth of the sentences on such a page are under six words. Speech in quotation marks and fragments in lists are not counted. */
export const shortSentences: Rule = (site) =>
  longPages(site).flatMap(({ doc }) => {
    const told = sentencesOf(doc).filter(({ voice, text }) => voice === 'prose' && isTold(text));
    const short = told.filter(({ text }) => words(text).length < shortWords);
    if (short.length <= told.length * mostShort) return [];
    const share = `${short.length} of ${told.length}`;
    const first = short.slice(0, 3).map(({ text, line }) => `“${text}” (line ${line})`);
    return [
      at(
        doc,
        [],
        `Join short sentences: ${share} have under six words, at most a fifth may. For example ${first.join(', ')}.`,
      ),
    ];
  });

/** Whether the author says it as a sentence: not speech in quotation marks, not a list of names or links. */
function isTold(sentence: string): boolean {
  return /[.?!…)]$/.test(sentence) && !/^[“"‘]/.test(sentence);
}
