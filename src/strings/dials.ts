/** Words of the dials. */
export const dials = {
  person: 'An initial or a nickname',
  personHelp: 'For one person at a time. It may stay empty.',
  /** The five steps, from 0 to 4. */
  often: ['hardly ever', 'now and then', 'about half the time', 'often', 'nearly always'] as const,
  noFit: 'Doesn’t fit',
  movedBy: 'What else can move this',
  page: (from: number, to: number, of: number) =>
    from === to ? `Sentence ${to} of ${of}` : `Sentences ${from} to ${to} of ${of}`,
  left: (count: number) =>
    count === 1
      ? 'One sentence here has no answer. You can go on without it; the band gets wider.'
      : `${count} sentences here have no answer. You can go on without them; the band gets wider.`,
  next: 'Next',
  goOn: 'Go on anyway',
  back: 'Back',
  see: 'See it',
  hardDay: 'On a hard day',
  hardDayHelp: 'One drag a dial. Leave it where it is if you don’t know.',
  moves: (name: string) => `${name}, compared with most days`,
  down: 'much lower',
  up: 'much higher',
  same: 'about the same',
  movedTo: (moved: number) =>
    moved === 0
      ? 'about the same'
      : `${Math.abs(moved) > 3 ? 'much ' : Math.abs(moved) < 2 ? 'a little ' : ''}${moved > 0 ? 'higher' : 'lower'}`,
  result: 'What the dials say',
  /** The sentence: two clauses of the author’s, or that one dial cannot be placed. */
  lately: (answers: number, person: string, clauses: readonly string[]) =>
    `From ${answers === 1 ? 'one answer' : `${answers} answers`}, about ${person === '' ? 'this person' : person}, lately: ${clauses.join(', and ')}.`,
  unsure: (name: string) => `where your ${name.toLocaleLowerCase('en')} stands can’t be said`,
  onHardDay: (clauses: readonly string[]) => `On a hard day ${clauses.join(' and ')}.`,
  nothing: 'There are no answers yet, so there is nothing to say. Go back whenever you like.',
  /** The picture of a dial, in words. */
  twin: (name: string, low: string, high: string, at: string, from: string, to: string) =>
    `${name}: from ${low} to ${high}, it stands ${at}. It may as well be anywhere from ${from} to ${to}.`,
  twinUnsure: (name: string, from: string, to: string) =>
    `${name}: too few answers to place it. It may be anywhere from ${from} to ${to}.`,
  twinHard: (at: string) => `On a hard day: ${at}.`,
  places: ['at the low end', 'low', 'in the middle', 'high', 'at the high end'] as const,
  ends: ['the low end', 'low', 'the middle', 'high', 'the high end'] as const,
  print: 'Print',
  anew: 'About somebody else',
  cleared: 'The answers were taken off the screen.',
  undo: 'Undo',
  restored: 'Your answers are back.',
};
