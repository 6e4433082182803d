import { areLabels, banksOf, ownChoices } from '../banks.ts';
import { at, type Rule } from '../site.ts';

const longestToShortest = 1.5;

/** Where an option has over three words, the longest of its item has at most 1.5 times the characters of the shortest. */
export const optionLengths: Rule = (site) =>
  banksOf(site).flatMap((bank) =>
    ownChoices(bank).flatMap((choices) => {
      if (areLabels(choices)) return [];
      const lengths = choices.options.map((option) => option.text.length);
      const longest = Math.max(...lengths);
      const shortest = Math.min(...lengths);
      if (longest <= shortest * longestToShortest) return [];
      const message = `Make the options of \`${choices.id}\` alike in length: ${longest} and ${shortest} characters, ${Math.floor(shortest * longestToShortest)} are the most beside ${shortest}.`;
      return [at(bank.doc, choices.path, message)];
    }),
  );

/**
 * Over a bank, the longest option is a best one (`likely`, `right`, a reply that `meets: yes`) no more often than chance
 * would have it: at most the expected count plus one standard deviation. Items without a best option, or with nothing else, do not count.
 */
export const bestIsNotLongest: Rule = (site) =>
  banksOf(site).flatMap((bank) => {
    let longestIsBest = 0;
    let expected = 0;
    let variance = 0;
    const found: string[] = [];
    for (const { id, options } of ownChoices(bank)) {
      const chance = options.filter(({ best }) => best).length / options.length;
      if (chance === 0 || chance === 1) continue;
      const longest = Math.max(...options.map((option) => option.text.length));
      const longestOnes = options.filter((option) => option.text.length === longest);
      const share = longestOnes.filter(({ best }) => best).length / longestOnes.length;
      if (share === 1) found.push(id);
      longestIsBest += share;
      expected += chance;
      variance += chance * (1 - chance);
    }
    const most = expected + Math.sqrt(variance);
    if (longestIsBest <= most) return [];
    const message = `Shorten some best options, or lengthen others: the best is the longest ${longestIsBest} times, ${most.toFixed(1)} are the most by chance (${found.join(', ')}).`;
    return [at(bank.doc, bank.scenes[0]?.path.slice(0, -1) ?? [], message)];
  });
