import type { State } from '../schemas/parts/rehearsal.ts';

/** Words of the rehearsal. */
export const rehearsal = {
  choose: 'How are you in this one?',
  states: { tired: 'Tired', busy: 'Busy', hurt: 'Hurt', glad: 'Glad' } satisfies Record<State, string>,
  /** Beside every talk: right words make nobody kind. */
  well: 'You can say it well and it can still land badly.',
  turn: (number: number) => `${number}. `,
  line: (says: string) => `“${says}”`,
  you: 'You',
  ownFirst: 'Say it in your own words first. Then look.',
  say: 'Say this one',
  pickFirst: 'Pick one first. If none is yours, take the one that comes nearest.',
  goOn: 'Go on',
  toEnd: 'See how it ends',
  another: 'Try another answer',
  back: 'Back',
  backTo: 'Back to here',
  others: 'Other talks',
  again: 'From the start',
  nextLike: 'Another one like it',
  nearly: 'Nearly',
  answers: 'How it lands',
  leadsTo: (number: number) => `Goes on at ${number}`,
  leadsToEnd: (letter: string) => `Ends at ${letter}`,
  endings: 'How it can end',
  ended: 'It ends here.',
  soFar: 'So far',
  landed: (lands: string, label: string, why: string) => `${lands} ${label} ${why}`,
};
