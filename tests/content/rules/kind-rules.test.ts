import { describe, expect, it } from 'vitest';
import { exerciseBody, exerciseFields } from '../fixtures.ts';
import {
  cardFields,
  deckFields,
  deckPartFields,
  dialItem,
  dialsPartFields,
  loopPartFields,
  ritualPartFields,
} from '../kind-fixtures.ts';
import { complaints, siteWith } from '../site-with.ts';
import { storedIds } from '../stored-ids.ts';
import { bannedWords } from './banned-words.ts';
import { cardsFit, cardsSuitUse } from './deck-cards.ts';
import { fitsSchema } from './fits-schema.ts';
import { fieldsResolve } from './ids-resolve.ts';
import { aloneAndSensitive, dialsBalanced, loopExamples, rhythmDays, ritualTime } from './kind-anatomy.ts';
import { idsOnce } from './stored-ids.ts';

type Fields = Record<string, unknown>;

const exercise = (fields: Fields) => ({
  'exercises/spot-the-bid': { fields: { ...exerciseFields, ...fields }, body: exerciseBody },
});
const withPart = (part: Fields, change: Fields = {}) => exercise({ parts: [{ ...part, ...change }] });
const alone = { together: { no: 'Alone only.' }, apart: { no: 'Alone only.' } };
const aloneOnly = (part: Fields, change: Fields = {}, around: Fields = {}) =>
  exercise({
    sensitive: true,
    modes: { ...(exerciseFields['modes'] as Fields), ...alone },
    parts: [{ ...part, ...change }],
    ...around,
  });
const withDeck = (deck: Fields, part: Fields = {}) => ({
  ...withPart(deckPartFields, part),
  'decks/a-deck': { fields: { ...deckFields, ...deck } },
});
const cards = deckFields['cards'] as Fields[];
const changed = (index: number, change: Fields) =>
  cards.map((card, place) => (place === index ? { ...card, ...change } : card));
const items = dialsPartFields['items'] as Fields[];
const examples = loopPartFields['examples'] as Fields[];
const long = 'word '.repeat(51);

const cases: [string, Parameters<typeof complaints>[0], Parameters<typeof complaints>[1], number][] = [
  ['a deck with nothing wrong', cardsSuitUse, withDeck({}), 0],
  ['cards with nothing wrong', cardsFit, withDeck({}), 0],
  ['a card of 51 words', cardsFit, withDeck({ cards: changed(0, { speaker: long }) }), 1],
  ['a light card after a deeper one', cardsFit, withDeck({ cards: [...cards, cardFields('mat', 1)] }), 1],
  ['a part that names no deck', fieldsResolve, withDeck({}, { deck: 'nowhere' }), 1],
  ['a card without a listener', cardsSuitUse, withDeck({ cards: changed(0, { listener: undefined }) }), 1],
  ['a depth with too few cards', cardsSuitUse, withDeck({ cards: cards.slice(0, -1) }), 1],
  [
    'a depth left out',
    cardsSuitUse,
    withDeck({ cards: [...cards, ...['a', 'b', 'c', 'd', 'e', 'f'].map((id) => cardFields(id, 4))] }),
    1,
  ],
  ['things to do, with listeners and depths', cardsSuitUse, withDeck({}, { use: 'doing' }), 18],
  ['a card twice', idsOnce, withDeck({ cards: [...cards, cards.at(-1)] }), 1],
  ['a deck of nine', fitsSchema, withDeck({ cards: cards.slice(0, 9) }), 1],
  [
    'a banned word on a card',
    bannedWords,
    withDeck({ cards: changed(0, { listener: 'Listen gently.' }) }),
    1,
  ],

  ['a ritual with nothing wrong', ritualTime, withPart(ritualPartFields), 0],
  [
    'a ritual longer than it says',
    ritualTime,
    exercise({
      minutes: 1,
      parts: [
        {
          ...ritualPartFields,
          versions: [
            {
              id: 'whole',
              title: 'Whole',
              steps: [
                { id: 'a', title: 'A', text: 'Sit.', seconds: 40 },
                { id: 'b', title: 'B', text: 'Talk.', seconds: 21 },
              ],
            },
          ],
        },
      ],
    }),
    1,
  ],
  [
    'a step twice in one version',
    idsOnce,
    withPart(ritualPartFields, {
      versions: [
        {
          id: 'whole',
          title: 'Whole',
          steps: [
            { id: 'a', title: 'A', text: 'Sit.' },
            { id: 'a', title: 'B', text: 'Talk.' },
          ],
        },
      ],
    }),
    1,
  ],
  [
    'one step id in two versions',
    idsOnce,
    withPart(ritualPartFields, {
      versions: ['whole', 'door'].map((id) => ({
        id,
        title: id,
        steps: [
          { id: 'a', title: 'A', text: 'Sit.' },
          { id: 'b', title: 'B', text: 'Talk.' },
        ],
      })),
    }),
    0,
  ],
  ['a banned word in a step', bannedWords, withPart(ritualPartFields, { end: 'Your journey ends.' }), 1],

  ['dials with nothing wrong', dialsBalanced, aloneOnly(dialsPartFields), 0],
  [
    'more items for one dial',
    dialsBalanced,
    aloneOnly(dialsPartFields, { items: [...items, dialItem('mat', 'alarm')] }),
    1,
  ],
  [
    'no item of a dial turned down',
    dialsBalanced,
    aloneOnly(dialsPartFields, {
      items: items.map((item) => ({ ...item, reversed: item['dial'] === 'armor' && item['reversed'] })),
    }),
    1,
  ],
  [
    'every item of a dial turned down',
    dialsBalanced,
    aloneOnly(dialsPartFields, {
      items: items.map((item) => ({ ...item, reversed: item['dial'] === 'alarm' || item['reversed'] })),
    }),
    1,
  ],
  [
    'three items for one dial in a row',
    dialsBalanced,
    aloneOnly(dialsPartFields, {
      items: [...items].sort((a, b) => String(a['dial']).localeCompare(String(b['dial']))),
    }),
    2,
  ],
  [
    'an item of no dial',
    dialsBalanced,
    aloneOnly(dialsPartFields, { items: [...items, dialItem('a', 'fear'), dialItem('b', 'fear')] }),
    2,
  ],
  [
    'an item of 23 words',
    dialsBalanced,
    aloneOnly(dialsPartFields, {
      items: items.map((item, index) => (index === 0 ? { ...item, text: 'word '.repeat(23) } : item)),
    }),
    1,
  ],
  ['an item twice', idsOnce, aloneOnly(dialsPartFields, { items: [...items, items[0]] }), 1],
  [
    'three dials',
    fitsSchema,
    aloneOnly(dialsPartFields, {
      dials: [...(dialsPartFields['dials'] as Fields[]), (dialsPartFields['dials'] as Fields[])[0]],
    }),
    1,
  ],
  ['dials alone', aloneAndSensitive, aloneOnly(dialsPartFields), 0],
  ['dials for two', aloneAndSensitive, withPart(dialsPartFields), 2],

  ['a loop with nothing wrong', loopExamples, aloneOnly(loopPartFields), 0],
  ['a loop that keeps drafts in clear', aloneAndSensitive, withPart(loopPartFields), 1],
  [
    'a loop that always goes round',
    loopExamples,
    aloneOnly(loopPartFields, { examples: [examples[0], { ...examples[0], id: 'b' }] }),
    1,
  ],
  [
    'an example one way with a second half',
    fitsSchema,
    aloneOnly(loopPartFields, {
      examples: [examples[0], { ...examples[1], theirs: examples[0]?.['theirs'] }],
    }),
    1,
  ],

  ['no rhythm', rhythmDays, {}, 0],
  ['every day, with no day named', rhythmDays, exercise({ recurs: { every: 'day', at: '07:40' } }), 0],
  [
    'twice a week, on two days',
    rhythmDays,
    exercise({ recurs: { every: 'twice-a-week', on: ['tuesday', 'friday'], at: '20:30' } }),
    0,
  ],
  [
    'twice a week, on one day twice',
    rhythmDays,
    exercise({ recurs: { every: 'twice-a-week', on: ['friday', 'friday'], at: '20:30' } }),
    1,
  ],
  ['every week, on no day', rhythmDays, exercise({ recurs: { every: 'week', at: '20:30' } }), 1],
  ['a time that YAML reads as a number', fitsSchema, exercise({ recurs: { every: 'day', at: 1230 } }), 1],
  ['a time that no clock shows', fitsSchema, exercise({ recurs: { every: 'day', at: '24:00' } }), 1],
];

describe('decks, rituals, dials, loops and rhythms:', () => {
  it.each(cases)('%s', (_, rule, changes, count) => {
    expect(complaints(rule, changes)).toHaveLength(count);
  });

  it('ids of versions, steps, dials and items are frozen, those of examples are not', () => {
    const ids = [withPart(ritualPartFields), aloneOnly(dialsPartFields), aloneOnly(loopPartFields)].flatMap(
      (files) => storedIds(siteWith(files)).filter((id) => /^exercise\/spot-the-bid\/\w+\//.test(id)),
    );
    expect(ids).toEqual([
      ...['whole', 'whole/arrive', 'whole/say', 'door', 'door/stop', 'door/look'].map(
        (id) => `exercise/spot-the-bid/visit/${id}`,
      ),
      ...['alarm', 'armor', 'door', 'coat', 'step', 'shelf', 'stove', 'lamp'].map(
        (id) => `exercise/spot-the-bid/map/${id}`,
      ),
    ]);
  });
});
