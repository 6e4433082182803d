import { describe, expect, it } from 'vitest';
import type { RehearsalPart } from '../../../src/schemas/parts/rehearsal.ts';
import type { SimulationPart } from '../../../src/schemas/parts/simulation.ts';
import type { TallyPart } from '../../../src/schemas/parts/tally.ts';
import { exerciseBody } from '../fixtures.ts';
import { sampleWith } from '../samples.ts';
import { complaints } from '../site-with.ts';
import { idsToFreeze, storedIds } from '../stored-ids.ts';
import { siteWith } from '../site-with.ts';
import { bestIsNotLongest, optionLengths } from './option-lengths.ts';
import { namesListed, namesOnce, scenesDiffer } from './scenes.ts';
import { idsOnce } from './stored-ids.ts';
import { tallyOwnSide } from './tally-own-side.ts';
import { goodWordsLandBadly, talksDeep, talksEnd, talksEnough } from './talks.ts';
import { bandsRise, noBreakUp, yearsEndWell } from './toy-years.ts';

/** The tiny site with a sample in it, whose first part was changed. Without a change the sample is fine. */
const changed =
  <P>(sample: string) =>
  (change: (part: P) => void = () => undefined, as = sample) => ({
    [`exercises/${as}`]: {
      fields: { ...sampleWith(sample, (part) => change(part as P)), claims: [] },
      body: exerciseBody,
    },
  });
const talks = changed<RehearsalPart>('sample-rehearsal');
const tally = changed<TallyPart>('sample-tally');
const toy = changed<SimulationPart>('sample-simulation');

/** The first talk, turn and reply of a rehearsal, to be changed. */
const first = (part: RehearsalPart) => {
  const [talk] = part.talks;
  const [turn] = talk?.turns ?? [];
  const [reply] = turn?.replies ?? [];
  if (talk === undefined || turn === undefined || reply === undefined)
    throw new Error('The sample is empty.');
  return { talk, turn, reply };
};

describe('a rehearsal', () => {
  it.each([
    ['a reply that leads nowhere', talksEnd, talks((part) => void (first(part).reply.to = 'nowhere')), 1],
    [
      'an ending nobody comes to',
      talksEnd,
      talks((p) => void first(p).talk.endings.push({ id: 'x', kind: 'open', text: 'So.' })),
      1,
    ],
    [
      'a turn that goes round for good',
      talksEnd,
      talks((part) => void first(part).turn.replies.forEach((each) => (each.to = 'cat'))),
      // Nothing behind it is reached any more, and nobody comes out.
      9,
    ],
    ['nothing', talksEnd, talks(), 0],
    [
      'a talk of one turn',
      talksDeep,
      talks((part) => void first(part).turn.replies.forEach((each) => (each.to = 'met'))),
      1,
    ],
    ['nothing', talksDeep, talks(), 0],
    [
      'a talk in which good words never fail',
      goodWordsLandBadly,
      talks(
        (part) =>
          void first(part).talk.turns.forEach((turn) =>
            turn.replies.forEach((each) => (each.landsBadly = false)),
          ),
      ),
      1,
    ],
    [
      'bad words that land badly',
      goodWordsLandBadly,
      talks((part) => void (first(part).reply.landsBadly = true)),
      1,
    ],
    [
      'no ending in stopping',
      goodWordsLandBadly,
      talks((part) => void first(part).talk.endings.forEach((each) => (each.kind = 'open'))),
      1,
    ],
    ['nothing', goodWordsLandBadly, talks(), 0],
    ['too few talks, and none for two states', talksEnough, talks(undefined, 'answer-the-bid'), 3],
    ['nothing, where no number was decided', talksEnough, talks(), 0],
  ])('is told of %s: %#', (_, rule, changes, count) => {
    expect(complaints(rule, changes)).toHaveLength(count);
  });

  it.each([
    [
      'a reply far longer than another',
      optionLengths,
      talks((part) => void (first(part).reply.text += ' and so on'.repeat(4))),
      1,
    ],
    [
      'place and act twice',
      scenesDiffer,
      talks((part) => part.talks.forEach((talk) => Object.assign(talk, { place: 'sink', act: 'news' }))),
      1,
    ],
    [
      'a name in two talks',
      namesOnce,
      talks((part) => part.talks.forEach((talk) => Object.assign(talk, { names: ['Omar'] }))),
      1,
    ],
    ['a name nobody has', namesOnce, talks((part) => void first(part).talk.names.push('Zoe')), 1],
    [
      'a name from another talk',
      namesListed,
      talks((part) => void (first(part).reply.why = 'Inez would know.')),
      1,
    ],
    [
      'an id twice among turns and endings',
      idsOnce,
      talks((part) => void (first(part).talk.endings[0] = { id: 'cat', kind: 'met', text: 'So.' })),
      1,
    ],
    ['an id twice among replies', idsOnce, talks((part) => void (first(part).reply.id = 'four')), 1],
    [
      'an id twice among talks',
      idsOnce,
      talks((part) => part.talks.forEach((talk) => (talk.id = 'sr-one'))),
      1,
    ],
  ])('is held to what banks are: %s', (_, rule, changes, count) => {
    expect(complaints(rule, talks())).toEqual([]);
    expect(complaints(rule, changes)).toHaveLength(count);
  });

  it('may not let its best reply be the longest each time', () => {
    const longest = (part: RehearsalPart) =>
      part.talks
        .flatMap((talk) => talk.turns)
        .forEach(({ replies }) =>
          replies.forEach((each, index) =>
            Object.assign(each, {
              text: `${index === 0 ? 'Quite the longer' : 'Some short'} words.`,
              meets: index === 0 ? 'yes' : 'no',
            }),
          ),
        );
    // Not one fixed set that comes back: each turn has its own words.
    const own = (part: RehearsalPart) => {
      longest(part);
      part.talks
        .flatMap((talk) => talk.turns)
        .forEach(({ id, replies }, turn) => replies.forEach((each) => (each.text += ` ${id}${turn}`)));
    };
    expect(complaints(bestIsNotLongest, talks())).toEqual([]);
    expect(complaints(bestIsNotLongest, talks(own))).toEqual([
      expect.stringContaining('the best is the longest 9 times'),
    ]);
  });
});

describe('a tally', () => {
  it.each([
    ['nothing', tally(), 0],
    [
      'another’s misses',
      tally((part) => void Object.assign(part.moments[0] ?? {}, { text: 'They missed one.' })),
      2,
    ],
    [
      'another beside oneself',
      tally((part) => void Object.assign(part.moments[0] ?? {}, { text: 'I saw that he missed one.' })),
      1,
    ],
    [
      'another in the week',
      tally((part) => void Object.assign(part.moments[0] ?? {}, { short: 'she missed' })),
      1,
    ],
  ])('is told of %s', (_, changes, count) => {
    expect(complaints(tallyOwnSide, changes)).toHaveLength(count);
  });
});

describe('a toy year', () => {
  it.each([
    ['nothing', bandsRise, toy(), 0],
    ['bands that do not begin at 0', bandsRise, toy((part) => void (part.bands[0].from = 0.1)), 1],
    ['bands that fall', bandsRise, toy((part) => void (part.bands[1].from = 0.7)), 1],
    ['a good end at the far side', bandsRise, toy((part) => void (part.bands[0].well = true)), 1],
    ['no good end at the near side', bandsRise, toy((part) => void (part.bands[2].well = false)), 1],
    ['nothing', yearsEndWell, toy(), 0],
    [
      'a good end that is out of reach from every start',
      yearsEndWell,
      toy((part) => void (part.bands[2].from = 0.95)),
      3,
    ],
    ['nobody steady', yearsEndWell, toy((part) => part.starts.forEach((start) => (start.steady = false))), 1],
    [
      'somebody steady who is not',
      yearsEndWell,
      toy((part) => void (part.starts[1] = { ...(part.starts[1] ?? fail()), steady: true })),
      1,
    ],
    ['nothing', noBreakUp, toy(), 0],
    ['a break-up', noBreakUp, toy((part) => void (part.bands[0].end = 'They split up in May.')), 1],
    ['a break-up in a bet', noBreakUp, toy((part) => void (part.bands[0].bet = 'They break up.')), 1],
    [
      'a break-up among what is left out, which may stand',
      noBreakUp,
      toy((part) => void part.leavesOut.push('Couples who break up.')),
      0,
    ],
  ])('is told of %s: %#', (_, rule, changes, count) => {
    expect(complaints(rule, changes)).toHaveLength(count);
  });

  function fail(): never {
    throw new Error('The sample has too few starts.');
  }
});

it('ids that records carry are frozen, whatever the kind', () => {
  const ids = idsToFreeze(storedIds(siteWith({ ...talks(), ...tally(), ...toy() })), storedIds(siteWith()));
  expect(ids).toContain('exercise/sample-rehearsal/talks/sr-kettle/cat/bill');
  expect(ids).toContain('exercise/sample-rehearsal/talks/sr-kettle/enough');
  expect(ids).toContain('exercise/sample-tally/week/moments/reached');
  expect(ids).toContain('exercise/sample-tally/week/places/kitchen');
  expect(ids).toContain('exercise/sample-tally/week/hours/evening');
  expect(ids).toContain('exercise/sample-simulation/year/starts/steady');
  expect(ids).toContain('exercise/sample-simulation/year/bands/call');
  expect(ids.filter((id) => id.includes('flu'))).toEqual([]);
});
