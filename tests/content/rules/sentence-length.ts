import { excerpt } from '../problem.ts';
import { measure, words } from '../prose.ts';
import { at, everyDoc, onLine, type Rule } from '../site.ts';
import { gradedUnits, sentencesOf } from '../texts.ts';

const mostWords = 30;
const highestAverage = 17;

/** No sentence has over thirty words, wherever it stands. */
export const sentenceLength: Rule = (site) =>
  everyDoc(site)
    .filter((doc) => doc.collection !== 'synonyms')
    .flatMap((doc) =>
      sentencesOf(doc).flatMap(({ text, line }) => {
        const count = words(text).length;
        if (count <= mostWords) return [];
        return [
          onLine(doc, line, `Split this sentence of ${count} words, 30 are the most: “${excerpt(text)}”`),
        ];
      }),
    );

/** The sentences of a guide have seventeen words or fewer on average. */
export const averageSentence: Rule = (site) =>
  site.guides.flatMap((doc) => {
    const { average } = measure(gradedUnits(site, doc));
    if (average <= highestAverage) return [];
    return [at(doc, [], `Shorten the sentences: ${average.toFixed(1)} words on average, 17 are the most.`)];
  });
