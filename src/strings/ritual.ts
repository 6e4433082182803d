/** Words of a ritual. */
export const ritual = {
  version: 'Which way',
  signal: {
    legend: 'At the end of a step',
    none: 'No signal',
    buzz: 'A short buzz',
    tone: 'A soft tone',
    note: 'Some phones can’t buzz, and a silenced phone plays no tone.',
  },
  begin: 'Begin',
  facts: (steps: number, minutes: number | undefined) =>
    minutes === undefined
      ? `${steps} steps, turned by hand.`
      : `${steps} steps, about ${minutes === 1 ? 'a minute' : `${minutes} minutes`}.`,
  timed: (seconds: number) =>
    seconds < 90
      ? `${seconds} seconds`
      : seconds % 60 === 0
        ? `${seconds / 60} minutes`
        : `${Math.floor(seconds / 60)} minutes and ${seconds % 60} seconds`,
  say: 'For example:',
  step: (number: number, of: number) => `Step ${number} of ${of}`,
  next: 'Next step',
  finish: 'Finish',
  pause: 'Pause',
  goOn: 'Go on',
  paused: 'Paused. It waits for you.',
  back: 'Back',
  stop: 'Stop here',
  showClock: 'Show the clock',
  hideClock: 'Hide the clock',
  left: (time: string) => `${time} left in this step`,
  byHand: 'This step has no time. Turn it when you like.',
  announced: (title: string, text: string, say: readonly string[]) => [title, text, ...say].join('. '),
  stopped: 'Stopped. Half of it counts, too.',
  again: 'Once more',
  printCard: 'Print this card',
};
