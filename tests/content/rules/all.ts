import type { Rule } from '../site.ts';
import { bannedWords } from './banned-words.ts';
import { notTooSure } from './claim-strength.ts';
import { cardsFit, cardsSuitUse } from './deck-cards.ts';
import { exerciseDepth, exerciseModes, exerciseParts, notTodayDemanded } from './exercise-anatomy.ts';
import { fitsSchema } from './fits-schema.ts';
import { guideParts, guideQuizLength, momentLength, supportAnatomy } from './guide-anatomy.ts';
import { guideLength, headingsOften } from './guide-length.ts';
import { helpLinesFresh, numbersAreVerified } from './help-lines.ts';
import { componentsResolve, fieldsResolve, innerIdsResolve } from './ids-resolve.ts';
import { linksResolve } from './inner-links.ts';
import { aloneAndSensitive, dialsBalanced, loopExamples, rhythmDays, ritualTime } from './kind-anatomy.ts';
import { blockYaml, knownComponents, noImports } from './mdx-form.ts';
import { numbersInProse } from './numbers-in-prose.ts';
import { plannedPages, slugsAsPlanned } from './planned-pages.ts';
import { bestIsNotLongest, optionLengths } from './option-lengths.ts';
import { namesListed, namesOnce, scenesDiffer } from './scenes.ts';
import { readingGrade, shortSentences } from './reading-grade.ts';
import { openingsDiffer, queriesUnseen, runsShared } from './repeated-runs.ts';
import { phrasesDiffer } from './said-as.ts';
import { fearLeadsToPeople, homePlaces, sayingParts } from './saying-anatomy.ts';
import { secureLinks } from './secure-links.ts';
import { averageSentence, sentenceLength } from './sentence-length.ts';
import { frozenIdsStay, idsOnce, newIdsFrozen } from './stored-ids.ts';
import { goodWordsLandBadly, talksDeep, talksEnd, talksEnough } from './talks.ts';
import { tallyOwnSide } from './tally-own-side.ts';
import { termBody, termPreview } from './term-size.ts';
import { bandsRise, noBreakUp, yearsEndWell } from './toy-years.ts';

/** Every rule, under the sentence that it holds the content to. */
export const rules: Readonly<Record<string, Rule>> = {
  'every file can be read and fits its schema': fitsSchema,
  'YAML is written in blocks': blockYaml,
  'no import lines': noImports,
  'components and attributes are those of the manual': knownComponents,

  'components name claims, works, terms, exercises and banks that exist': componentsResolve,
  'fields name guides, exercises, banks, claims and works that exist': fieldsResolve,
  'items name ideas of their bank, composed sentences fields of their worksheet': innerIdsResolve,
  'links lead to pages and headings that exist': linksResolve,
  'links go over https': secureLinks,
  'what is planned is on the list and not yet written': plannedPages,
  'guides and exercises stand under their planned slugs': slugsAsPlanned,
  'no id is given twice': idsOnce,
  'every frozen id still exists': frozenIdsStay,
  'every id is frozen': newIdsFrozen,

  'numbers from studies stand in claims alone': numbersInProse,
  'two trials or one team are fair at most': notTooSure,
  'no banned word or turn': bannedWords,
  'pages read at grade 8 or lower': readingGrade,
  'at most a fifth of the sentences are under six words': shortSentences,
  'no sentence has over thirty words': sentenceLength,
  'a guide has seventeen words a sentence or fewer': averageSentence,
  'no six words stand in more than two guides': runsShared,
  'no two guides open on the same three words': openingsDiffer,
  'no everyday phrasing stands on two pages': phrasesDiffer,
  'no question that search is judged by stands in the content': queriesUnseen,

  'a guide has all its parts in order': guideParts,
  'a scene has 60 to 120 words': momentLength,
  'a guide checks with three to five items': guideQuizLength,
  'a guide has 800 to 1,500 words': guideLength,
  'a heading stands at least every 300 words': headingsOften,
  'a support page has no scene, quiz or exercise': supportAnatomy,
  'an exercise has all its parts in order': exerciseParts,
  'an exercise can be done some way': exerciseModes,
  'an exercise has the depth decided for it': exerciseDepth,
  'an exercise says when not today, where that is demanded': notTodayDemanded,
  'a saying has all its parts in order': sayingParts,
  'a saying about fear leads to people': fearLeadsToPeople,
  'each place on the home page is taken once': homePlaces,
  'a term is explained in 30 to 80 words': termBody,
  'a preview has 25 words at most': termPreview,

  'options of an item are alike in length': optionLengths,
  'the best option is the longest no more often than by chance': bestIsNotLongest,
  'scenes of a bank differ in place or act': scenesDiffer,
  'everyone in a bank has a name of their own': namesOnce,
  'nobody unlisted has a name taken in the bank': namesListed,

  'every branch of a talk ends, and every turn can be reached': talksEnd,
  'a talk has a path of four turns': talksDeep,
  'in every talk good words can land badly': goodWordsLandBadly,
  'there are as many talks as were decided': talksEnough,
  'a tally counts one’s own side': tallyOwnSide,
  'bands of a toy rise from 0 to a good end': bandsRise,
  'a toy year can end well from every start, and steady ones are steady': yearsEndWell,
  'no toy year ends in a break-up': noBreakUp,
  'a card fits a phone, the lightest first': cardsFit,
  'a deck has the cards that its use needs': cardsSuitUse,
  'dials are balanced, mixed, and turned both ways': dialsBalanced,
  'dials are done alone; dials and loops are sensitive': aloneAndSensitive,
  'a loop shows one that goes round and one that does not': loopExamples,
  'a ritual takes no longer than it says': ritualTime,
  'a rhythm names the days it needs': rhythmDays,

  'help lines were looked up within a year': helpLinesFresh,
  'every phone number is that of a verified help line': numbersAreVerified,
};
