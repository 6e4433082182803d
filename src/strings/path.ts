/** Words of a path over several days. */
export const path = {
  days: 'The days',
  anyOrder: 'Any order, any pace. Leave one out, or stop. Nothing counts the days in between.',
  done: 'Done',
  doneIs: (line: string) => `Done: ${line}`,
  openIs: (line: string) => `Open again: ${line}`,
  allDone: 'These are all the days there are. You can leave it here, or open one again.',
};
