import type { Ending, Reply, Talk, Turn } from '../../schemas/parts/rehearsal.ts';

/** A reply that leads somewhere. */
export const reply = (id: string, to: string, more: Partial<Reply> = {}): Reply => ({
  id,
  text: `“Say ${id}.”`,
  meets: 'no',
  lands: 'A nod.',
  landsBadly: false,
  why: 'It is a beginning.',
  to,
  ...more,
});

/** A turn with replies that lead to these places. */
export const turn = (id: string, ...replies: Reply[]): Turn => ({ id, says: `I say ${id}.`, replies });

/** A talk of these turns and endings. */
export const talk = (turns: Turn[], endings: [string, Ending['kind']][]): Talk => ({
  id: 'ab-one',
  state: 'tired',
  title: 'One',
  setting: 'You come in.',
  with: 'Ravi',
  place: 'door',
  act: 'a word',
  names: [],
  aloneOnly: false,
  turns,
  endings: endings.map(([id, kind]) => ({ id, kind, text: 'So it ends.' })),
});

/** Four turns in a row, with good words that land badly in the third. */
export const fourTurns = talk(
  [
    turn('one', reply('a', 'two'), reply('b', 'bed')),
    turn('two', reply('a', 'three'), reply('b', 'one')),
    turn('three', reply('a', 'four'), reply('good', 'stop', { meets: 'yes', landsBadly: true })),
    turn('four', reply('a', 'bed')),
  ],
  [
    ['bed', 'later'],
    ['stop', 'stop'],
  ],
);
