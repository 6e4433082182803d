/** Words of the notebook page. */
export const notebook = {
  title: 'Notebook',
  promise: 'What you have kept on this device: to read, change, take away or erase.',
  what: 'Nothing is kept here unless you said so beside an exercise. What you keep stays in this browser, on this device. It goes to nobody, us included.',
  withoutScript:
    'Your notebook opens with JavaScript, which is off in this browser. What was kept earlier is still there. You can erase it without JavaScript: opening the next link does that at once, and there is no way back.',
  eraseLink: 'Erase everything that this site has kept here',
  loading: 'Opening your notebook.',
  locked: 'Your notebook is locked.',
  unlock: 'Unlock',
  lock: 'Lock now',
  failed: 'Your notebook could not be opened. Your entries are still on the device.',
  again: 'Try again',
  memory: 'Nothing is kept on this device at the moment. What you write in an exercise stays in its page.',
  safety: 'Nothing is kept on this page.',
  unavailable:
    'This browser lets us keep nothing, as some do in a private window. Exercises work all the same.',
  newer:
    'Your notebook was written by a newer version of this site. Load the page again to open it. Until then nothing in it is touched.',
  cleared:
    'This browser has cleared what was kept here. If you took a file away, you can bring it back below.',
  empty: 'No entries yet. Finish an exercise, and it will be here.',
  expected:
    'Did you expect some? Browsers clear what sites keep after a while, and a private window forgets when it is closed. If you took a file away, bring it back below.',
  exercises: 'See the exercises',
  setAside: (count: number) =>
    count === 1
      ? 'One entry could not be read. It is set aside as it was found, and goes into the file when you take your notebook away.'
      : `${count} entries could not be read. They are set aside as they were found, and go into the file when you take your notebook away.`,

  entries: 'Entries',
  count: (shown: number, all: number) =>
    shown === all ? (all === 1 ? '1 entry' : `${all} entries`) : `${shown} of ${all} entries`,
  filter: 'Show',
  all: 'All exercises',
  allDays: 'All days',
  onDay: (day: string) => `Only ${day}`,
  none: 'No entry fits. Choose another exercise or day.',
  draft: 'draft',
  gone: 'An exercise that is no longer here',
  madeOn: (day: string) => `Begun ${day}`,
  changedOn: (day: string) => `Changed ${day}`,
  nothingSaid: 'No words were written in this one.',
  close: 'Close',
  edit: 'Change',
  save: 'Save the change',
  saved: 'Saved.',
  savedBoth: 'Another tab had changed this entry. Both are kept.',
  notSaved: 'Not saved. Your words are still here.',
  cancel: 'Leave it as it was',
  exercise: 'Open the exercise',
  remove: 'Delete this entry',
  removed: (count: number) => (count === 1 ? 'One entry was deleted.' : `${count} entries were deleted.`),
  stayed: 'It was changed in another tab and is still here.',
  undo: 'Undo',
  back: 'It is back.',
  removeShown: (count: number) => (count === 1 ? 'Delete the one shown' : `Delete the ${count} shown`),
  removeSure: (count: number, of: string) =>
    count === 1
      ? `This deletes one entry: ${of}. You can undo it until you leave the page.`
      : `This deletes ${count} entries: ${of}. You can undo it until you leave the page.`,
  removeYes: 'Delete',

  calendar: 'Calendar',
  earlier: 'Earlier month',
  later: 'Later month',
  weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  onDate: (day: string, count: number) => (count === 1 ? `${day}: 1 entry` : `${day}: ${count} entries`),

  rated: 'What you rated',
  ratedNote: 'Your own numbers, side by side with your own. They are no measure of anybody.',
  ratedFew: (count: number) =>
    count === 1
      ? 'One number so far. A line begins at four.'
      : `${count} numbers so far. A line begins at four.`,
  ratedLine: (label: string, count: number, first: string, last: string) =>
    `${label} ${count} numbers, from ${first} to ${last}. The table below has each.`,
  table: 'As a table',
  day: 'Day',
  number: 'Number',
  ends: (low: string, high: string) => `0 is “${low}”, 10 is “${high}”.`,
};
