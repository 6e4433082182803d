import {
  endless,
  goodWordsCanFail,
  isDeep,
  strayReplies,
  unreached,
} from '../../../src/domain/rehearsal/graph.ts';
import { states, type Talk } from '../../../src/schemas/parts/rehearsal.ts';
import type { Problem } from '../problem.ts';
import { at, type Doc, type Rule, type Site } from '../site.ts';

/** How many turns one path of a talk takes at least. */
const fewestTurns = 4;
/** Exercises of which more was decided: how many talks there are at least, over all four states. */
const fewestTalks: ReadonlyMap<string, number> = new Map([['answer-the-bid', 8]]);

interface Placed {
  readonly doc: Doc;
  readonly talk: Talk;
  readonly path: readonly PropertyKey[];
}

function talksOf(site: Site): Placed[] {
  return site.exercises.flatMap((doc) => {
    const parts = doc.data.kind === 'practice' ? doc.data.parts : [];
    return parts.flatMap((part, index) =>
      part.kind === 'rehearsal'
        ? part.talks.map((talk, place) => ({ doc, talk, path: ['parts', index, 'talks', place] }))
        : [],
    );
  });
}

/** Every reply leads on, every turn can be reached, and from every turn an ending can. */
export const talksEnd: Rule = (site) =>
  talksOf(site).flatMap(({ doc, talk, path }): Problem[] => {
    const placeOf = (id: string) => {
      const turn = talk.turns.findIndex((each) => each.id === id);
      if (turn >= 0) return [...path, 'turns', turn];
      return [...path, 'endings', talk.endings.findIndex((each) => each.id === id)];
    };
    const strays = strayReplies(talk).map(({ turn, reply }) => {
      const replies = [...placeOf(turn.id), 'replies', turn.replies.indexOf(reply), 'to'];
      return at(doc, replies, `Lead to a turn or an ending of \`${talk.id}\`: \`${reply.to}\` is neither.`);
    });
    const lost = unreached(talk).map((id) =>
      at(doc, placeOf(id), `Let a reply lead to \`${id}\`, or take it out: no path comes there.`),
    );
    // What leads nowhere has been named already.
    const rounds = strays.length > 0 ? [] : endless(talk);
    const endlessTurns = rounds.map((id) =>
      at(doc, placeOf(id), `Let a path lead from \`${id}\` to an ending: now it goes round for good.`),
    );
    return [...strays, ...lost, ...endlessTurns];
  });

/** Some path of every talk is four turns long. */
export const talksDeep: Rule = (site) =>
  talksOf(site)
    .filter(({ talk }) => !isDeep(talk, fewestTurns))
    .map(({ doc, talk, path }) =>
      at(doc, path, `Make one path of \`${talk.id}\` ${fewestTurns} turns long: none is.`),
    );

/** In every talk good words can land badly, and stopping is then the good end. */
export const goodWordsLandBadly: Rule = (site) =>
  talksOf(site).flatMap(({ doc, talk, path }): Problem[] => {
    const ill = talk.turns.flatMap((turn, place) =>
      turn.replies.flatMap((reply, index) =>
        reply.landsBadly && reply.meets !== 'yes'
          ? [
              at(
                doc,
                [...path, 'turns', place, 'replies', index, 'landsBadly'],
                `Only good words can land badly all the same: \`${reply.id}\` has \`meets: ${reply.meets}\`.`,
              ),
            ]
          : [],
      ),
    );
    if (goodWordsCanFail(talk)) return ill;
    const message = `Let good words land badly once in \`${talk.id}\` (\`meets: yes\`, \`landsBadly: true\`), with an ending of kind \`stop\` after it.`;
    return [...ill, at(doc, path, message)];
  });

/** Where more talks were decided, there are that many, and one at least for each state. */
export const talksEnough: Rule = (site) =>
  site.exercises.flatMap((doc) => {
    const fewest = fewestTalks.get(doc.id);
    if (fewest === undefined) return [];
    const talks = talksOf(site).filter((placed) => placed.doc === doc);
    const missing = states.filter((state) => !talks.some(({ talk }) => talk.state === state));
    return [
      ...(talks.length < fewest
        ? [at(doc, ['parts'], `Write ${fewest} talks at least: there are ${talks.length}.`)]
        : []),
      ...missing.map((state) => at(doc, ['parts'], `Write a talk for somebody who is ${state}.`)),
    ];
  });
