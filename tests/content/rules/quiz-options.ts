import type { Quiz, QuizItem } from '../../../src/schemas/quiz.ts';
import { words } from '../prose.ts';
import { at, type Rule } from '../site.ts';

const longestToShortest = 1.5;
const best = new Set(['likely', 'right']);

/** Items whose options are not one fixed set of labels that comes back in the bank. */
function ownOptions(quiz: Quiz): { item: QuizItem; index: number }[] {
  const setOf = (item: QuizItem) =>
    item.options
      .map((option) => option.text)
      .sort()
      .join('\n');
  const counts = new Map<string, number>();
  for (const item of quiz.items) counts.set(setOf(item), (counts.get(setOf(item)) ?? 0) + 1);
  return quiz.items
    .map((item, index) => ({ item, index }))
    .filter(({ item }) => counts.get(setOf(item)) === 1);
}

/** Where an option has over three words, the longest of its item has at most 1.5 times the characters of the shortest. */
export const optionLengths: Rule = (site) =>
  site.quizzes.flatMap((doc) =>
    ownOptions(doc.data).flatMap(({ item, index }) => {
      if (item.options.every((option) => words(option.text).length <= 3)) return [];
      const lengths = item.options.map((option) => option.text.length);
      const longest = Math.max(...lengths);
      const shortest = Math.min(...lengths);
      if (longest <= shortest * longestToShortest) return [];
      const message = `Make the options of \`${item.id}\` alike in length: ${longest} and ${shortest} characters, ${Math.floor(shortest * longestToShortest)} are the most beside ${shortest}.`;
      return [at(doc, ['items', index, 'options'], message)];
    }),
  );

/**
 * Over a bank, the longest option is a best one (`likely`, `right`) no more often than chance would have it:
 * at most the expected count plus one standard deviation. Items without a best option, or with nothing else, do not count.
 */
export const bestIsNotLongest: Rule = (site) =>
  site.quizzes.flatMap((doc) => {
    let longestIsBest = 0;
    let expected = 0;
    let variance = 0;
    const found: string[] = [];
    for (const { item } of ownOptions(doc.data)) {
      const chance = item.options.filter((option) => best.has(option.verdict)).length / item.options.length;
      if (chance === 0 || chance === 1) continue;
      const longest = Math.max(...item.options.map((option) => option.text.length));
      const longestOnes = item.options.filter((option) => option.text.length === longest);
      const share = longestOnes.filter((option) => best.has(option.verdict)).length / longestOnes.length;
      if (share === 1) found.push(item.id);
      longestIsBest += share;
      expected += chance;
      variance += chance * (1 - chance);
    }
    const most = expected + Math.sqrt(variance);
    if (longestIsBest <= most) return [];
    const message = `Shorten some best options, or lengthen others: the best is the longest ${longestIsBest} times, ${most.toFixed(1)} are the most by chance (${found.join(', ')}).`;
    return [at(doc, ['items'], message)];
  });
