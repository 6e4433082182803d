import { excerpt, type Problem } from '../problem.ts';
import { everyDoc, onLine, type Rule } from '../site.ts';
import { sentencesOf } from '../texts.ts';

const small = 'one|two|three|four|five|six|seven|eight|nine';
const large =
  'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\\w+)?|hundreds?|thousands?|millions?';
const number = `(?:\\d[\\d,.]*|${small}|${large})`;
const time = '(?:seconds?|minutes?|hours?|days?|nights?|evenings?|weeks?|months?|years?)';
const research =
  '(?:research|stud(?:y|ies)|science|scientists|researchers|psychologists|experts|surveys?|(?:the )?(?:data|evidence))';
const verb =
  '(?:shows?|showed|shown|proves?|proved|proven|finds?|found|suggests?|suggested|says?|said|tells? us|told us|confirms?|confirmed)';

interface Pattern {
  readonly pattern: RegExp;
  readonly what: string;
}

const patterns: readonly Pattern[] = [
  { pattern: /\d\s?%/, what: 'a percentage' },
  { pattern: new RegExp(`\\b${number} (?:percent|per cent)\\b`, 'i'), what: 'a percentage' },
  { pattern: new RegExp(`\\b${number} out of (?:every )?${number}\\b`, 'i'), what: 'a share' },
  {
    pattern: new RegExp(
      `\\b${number} in (?:every )?${number}\\b(?!:| ${time}\\b| (?:a\\.m|p\\.m|o’clock))`,
      'i',
    ),
    what: 'a share',
  },
  {
    pattern: new RegExp(
      `\\b(?:\\d{2,}|\\d[\\d,]{2,}|${large})(?: of)?(?: [a-z-]+)? (?:people|persons|couples|pairs|adults|students|men|women|spouses|newly-?weds|marriages)\\b`,
      'i',
    ),
    what: 'a count of people',
  },
  {
    pattern: new RegExp(
      `\\b(?:\\d[\\d,]*|two|three|four|five|six|seven|eight|nine|${large})(?: of)?(?: [a-z-]+)? (?:studies|trials|experiments|participants|respondents|papers|surveys|meta-analyses)\\b`,
      'i',
    ),
    what: 'a count of studies',
  },
  {
    pattern: new RegExp(`\\b(?:${number}|decades|years) (?:years )?of (?:research|study|studies)\\b`, 'i'),
    what: 'years of research',
  },
  {
    pattern: new RegExp(
      `\\b(?:${number}|twice|many) ?(?:times)? (?:more|as|less|fewer|higher|lower|greater|likelier) (?:likely|often|happy|satisfied|close|prone|stressed)\\b`,
      'i',
    ),
    what: 'a ratio',
  },
  {
    pattern: new RegExp(
      `\\b(?:\\d[\\d,.]*|${small}|${large}|several|many) times (?:more|as(?! (?:long|far)\\b)|less|fewer|higher|lower|greater|likelier)\\b`,
      'i',
    ),
    what: 'a ratio',
  },
  {
    pattern: new RegExp(
      `(?<!\\b(?:no|not one|neither|nor|any|none of the|without) (?:\\w+ )?)\\b${research}(?: \\w+)? (?:(?:has|have|also|now|often|all) )*${verb}\\b`,
      'i',
    ),
    what: 'what research is said to show',
  },
];

// A mark on a scale is not a share: "a 4 out of 10".
const scale = new RegExp(`\\b(?:a|an|at|my|your|their|his|her|say) ${number} out of (?:10|ten)\\b`, 'gi');

/** The kind of number from research that stands in a sentence, or undefined. Clock times, durations, counts of steps, ages and scales pass. */
export function numberFromResearch(sentence: string): string | undefined {
  const text = sentence.replace(/\s+/g, ' ').replace(scale, 'a mark');
  return patterns.find(({ pattern }) => pattern.test(text))?.what;
}

/** Numbers from studies stand in claims alone. */
export const numbersInProse: Rule = (site) =>
  everyDoc(site)
    .filter(
      (doc) => doc.collection !== 'claims' && doc.collection !== 'helplines' && doc.collection !== 'synonyms',
    )
    .flatMap((doc) =>
      sentencesOf(doc).flatMap(({ text, line, voice }): Problem[] => {
        if (voice === 'say' || voice === 'reader') return [];
        const what = numberFromResearch(text);
        return what === undefined
          ? []
          : [onLine(doc, line, `Move ${what} into a claim, or say it without: “${excerpt(text, 90)}”`)];
      }),
    );
