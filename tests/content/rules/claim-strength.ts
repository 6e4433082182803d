import { at, type Rule } from '../site.ts';

const oneTeam = new Set(['doss-2016-ourrelationship', 'doss-2020-online', 'cordova-2014-checkup']);

/** What rests on two trials, or on one team, is fair at most. */
export const notTooSure: Rule = (site) =>
  site.claims
    .filter(({ data }) => data.sure === 'solid' && data.sources.every((id) => oneTeam.has(id)))
    .map((doc) => at(doc, ['sure'], 'Say `fair` at most: two trials, or those of one team, are not solid.'));
