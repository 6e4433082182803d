import { excerpt, type Problem } from '../problem.ts';
import { everyDoc, onLine, type Rule } from '../site.ts';
import { lineAt, sentencesOf, textsOf, type Voice } from '../texts.ts';

interface Ban {
  readonly pattern: RegExp;
  readonly advice: string;
  /** Voices that may use it, because it is plain speech there. */
  readonly fine?: readonly Voice[];
}

const brochure = 'say plainly what happens instead';
const mutual = 'it makes harm look mutual';

const bans: readonly Ban[] = [
  { pattern: /\bjourneys?\b/i, advice: brochure },
  { pattern: /\btapestr(?:y|ies)\b/i, advice: brochure },
  { pattern: /\bsuper-?powers?\b/i, advice: brochure },
  {
    pattern:
      /\bunlock(?:s|ed|ing)?\b(?! (?:(?:the|a|your|my|his|her|their|our) )?(?:\w+ )?(?:door|phone|car|gate|bike|screen|house|notebook|tablet|laptop|box)\b)/i,
    advice: brochure,
  },
  { pattern: /\btransform(?:s|ed|ing|ation|ations|ative)?\b/i, advice: brochure },
  { pattern: /\bdelv(?:e|es|ed|ing)\b/i, advice: brochure },
  { pattern: /\bpower-?houses?\b/i, advice: brochure },
  { pattern: /\bgame[- ]chang(?:er|ers|ing)\b/i, advice: brochure },
  { pattern: /\bsanctuar(?:y|ies)\b/i, advice: brochure },
  { pattern: /\bgently\b/i, advice: 'say what is done, and how softly shows' },
  { pattern: /\bh(?:o|e)ld(?:s|ing)? (?:the |a |some )?space\b/i, advice: brochure },
  {
    pattern: /\blean(?:s|ed|ing)? in(?:to)?\b(?! (?:the|a) (?:door|doorway|frame|window))/i,
    advice: brochure,
  },
  // "It shows up on the bill" and "they showed up at nine" are plain speech.
  {
    pattern: /\bshow(?:s|ed|n|ing)? up\b(?! (?:on|in|at|late|early|again)\b)/i,
    advice: 'say come, arrive or be there',
    fine: ['say'],
  },
  { pattern: /\bintentional(?:ly|ity)?\b/i, advice: brochure },
  { pattern: /\bsmall but (?:powerful|mighty)\b/i, advice: brochure },
  {
    pattern: /\bit(?:’|'| i)s (?:okay|ok) to\b/i,
    advice: 'say what one may do, without granting it',
    fine: ['say'],
  },
  { pattern: /\b(?:save|fix|rescue) your (?:marriage|relationship)\b/i, advice: 'promise nothing' },
  { pattern: /\bit takes two\b/i, advice: mutual },
  { pattern: /\bboth of you contribute\b/i, advice: mutual },
  { pattern: /\byour part in (?:this|it)\b/i, advice: mutual },
  { pattern: /\bwhat did you do to\b/i, advice: mutual },
  {
    pattern: /\b(?:avoidants|narcissists?)\b/i,
    advice: 'describe a pattern, never label a person',
    fine: ['say'],
  },
];

// "It's not the dishes, it's the quiet", in one sentence or two; "it was never about the shed".
const notButPatterns = [
  /\b(?:it|this|that)(?:’|'| i| wa)s (?:not|never) [^.?!;:]{1,60}(?:[,;:–—]|\.\.\.) ?(?:but )?(?:it|this|that)(?:’|'| i| wa)s\b/i,
  /\b(?:it|this|that) (?:isn|wasn)(?:’|')t [^.?!;:]{1,60}[,;:–—] ?(?:it|this|that)(?:’|'| i| wa)s\b/i,
  /\b(?:it|this|that)(?:’s| is|'s| was) (?:never|not (?:really |just |only )?) ?about\b[^.?!]{1,60}[.,;:–—] ?(?:it|this|that)(?:’|'| i| wa)s\b/i,
  /\bit was never about\b/i,
];

/** What is wrong with a sentence's words, in plain words, or undefined. */
export function bannedIn(sentence: string, voice: Voice = 'prose'): string | undefined {
  const text = sentence.replace(/\s+/g, ' ');
  for (const { pattern, advice, fine } of bans) {
    const match = fine?.includes(voice) ? null : pattern.exec(text);
    if (match) return `Take out “${match[0]}”: ${advice}.`;
  }
  if (notButPatterns.some((pattern) => pattern.test(text)))
    return 'Say what it is, without “it’s not X, it’s Y” first.';
  if (text.includes('!')) return 'Take out the exclamation mark.';
  if ((text.match(/—|\s–\s|\s--\s/g) ?? []).length >= 2) return 'Use at most one dash in a sentence.';
  return undefined;
}

/** Words and turns that this site does not use. What readers say themselves is theirs. */
export const bannedWords: Rule = (site) =>
  everyDoc(site)
    .filter((doc) => doc.collection !== 'synonyms')
    .flatMap((doc) => [
      ...sentencesOf(doc).flatMap(({ text, line, voice }): Problem[] => {
        if (voice === 'reader') return [];
        const advice = bannedIn(text, voice);
        return advice === undefined ? [] : [onLine(doc, line, `${advice} “${excerpt(text, 80)}”`)];
      }),
      ...textsOf(doc)
        .filter((text) => text.voice !== 'reader')
        .flatMap((text) => {
          const match = acrossSentences.exec(text.text);
          return match
            ? [
                onLine(
                  doc,
                  lineAt(text, match.index),
                  `Say what it is, without “it’s not about X. It’s about Y.” first.`,
                ),
              ]
            : [];
        }),
    ]);

const acrossSentences =
  /\b(?:it|this|that)(?:’s|'s| is| was|) ?(?:not|isn’t|wasn’t|never)(?: really| just| only)? about\b[^.?!]{1,60}[.] (?:it|this|that)(?:’|'| i| wa)s about\b/i;
