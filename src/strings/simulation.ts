/** Words of the toy year. */
export const simulation = {
  knows: 'It knows nothing about you two.',
  who: 'Whose year is it?',
  bet: 'Where will they be at the end of it? Place your bet.',
  begin: 'Begin the year',
  pickFirst: 'Pick two people and a bet first. A guess will do.',
  week: 'Next week',
  weeks: 'Four weeks on',
  toEnd: 'To the end of the year',
  others: 'Two other people',
  another: 'The same two, another year',
  changeFirst: (title: string) => `The same year, changed: ${small(title)}`,
  youBet: (bet: string) => `You bet: ${bet}`,
  weekIs: (week: number, word: string) =>
    `${week === 0 ? 'Before the first week' : `Week ${week} of 52`}: ${small(word)}.`,
  answered: (reached: number, met: number) =>
    `${reached === 1 ? '1 small reach' : `${reached} small reaches`}, ${met === 0 ? 'none' : met} answered.`,
  fromOutside: (what: readonly string[]) => (what.length === 0 ? '' : `From outside: ${what.join(' ')}`),
  changed: (week: number) => `From week ${week} on they answer a little more each week.`,
  came: (word: string) => `It came out: ${small(word)}.`,
  /** Where one word begins just where the two years end. */
  oneWordOver: (word: string) =>
    `The other year ended a hair’s breadth away, where the next word begins: ${small(word)}.`,
  solid: 'This year',
  dashed: 'The year before it',
  picture: (where: string) =>
    `Two ways through the year, closer to each other and further apart. ${where} The table has the same.`,
  table: 'The same as a table',
  yearOf: (title: string) => `A year of: ${title}`,
  columns: { week: 'Week', met: 'Answered', where: 'Where they are' },
  metOf: (met: number, reached: number) => `${met} of ${reached}`,
  leavesOut: 'What the toy leaves out',
};

/** The same words inside a sentence. */
function small(words: string): string {
  return `${words.charAt(0).toLowerCase()}${words.slice(1)}`;
}
