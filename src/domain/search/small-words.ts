import { stopWords } from './stop-words.ts';

const howMuch = `
  absolutely actually already badly barely basically bit bloody completely constantly damn damned deeply exactly extremely
  freaking fuckin fucking fully half hard honestly incredibly least literally little lot nearly often physically pretty
  regularly repeatedly right seriously simply single slightly straight stupid suddenly super terribly totally truly usually whole`;
const when = `
  ago back daily day days earlier early every last late lately month months morning night nights recently soon today tomorrow
  tonight week weekend weeks when while year years yesterday`;
const howMany = `
  couple first two twice three times four five six seven ten hundred second third
  2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 20 25 30 40 50`;
const whichOne = `
  baby bedroom beloved big car current daughters dear elder eldest ex former front house future kids large new old older oldest poor
  small sons step sweet unborn young younger youngest`;
const inWhatState = `
  abusive alcoholic angry awful crazy drinks drunk furious high horrible jealous mad mean nasty rich strict terrible ugly
  upset violent`;
const onTheWay = `begins began came come comes gotten started starts tried tries trying`;

/**
 * Words that may stand between two words of a phrase of fear without parting them: *scared of my drunk husband*,
 * *want to fucking die*. Any other word there makes it another sentence: *scared of losing him*.
 */
export const smallWords: ReadonlySet<string> = new Set([
  ...stopWords,
  ...[howMuch, when, howMany, whichOne, inWhatState, onTheWay].flatMap((words) =>
    words.split(/\s+/u).filter(Boolean),
  ),
]);
