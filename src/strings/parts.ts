/** Headings of the parts that every exercise and every saying has. A part that is not here has none. */
export const partHeadings: Readonly<Record<string, string>> = {
  quick: 'The quiet version',
  how: 'How to do it',
  afterwards: 'Afterwards',
  why: 'Why try it',
  'two-minutes': 'Two minutes, now',
  later: 'For later',
};
