/** Words of the tally. */
export const tally = {
  where: 'Where? Only if you like.',
  when: 'When in the day? Only if you like.',
  leaveOut: 'Leave it out',
  put: 'Put it down',
  pickFirst: 'Pick what it was first. Where and when can stay empty.',
  undo: 'Undo',
  putDown: (what: string) => `Put down for today: ${what}.`,
  takenBack: 'Taken back.',
  week: 'Your last seven days',
  weekBefore: 'Seven days earlier',
  weekAfter: 'Seven days later',
  weekOf: (from: string, to: string) => `${from} to ${to}`,
  day: 'Day',
  own: 'What you put down',
  daysAgo: ['Today', 'Yesterday', '2 days ago', '3 days ago', '4 days ago', '5 days ago', '6 days ago'],
  times: (what: string, count: number) =>
    count === 1 ? what : count === 2 ? `${what} twice` : `${what} ${count} times`,
  /** Nothing put down is nothing missed. */
  nothing: '–',
  nothingSaid: 'nothing put down',
  noPattern: 'After a few more, one sentence about where and when will stand here.',
  pattern: (place: string | undefined, hour: string | undefined) =>
    `In these seven days yours come most often ${[hour, place].filter(Boolean).join(', ')}.`,
  paper: 'On paper.',
};

/** "Tuesday" and "November 24" from a calendar day. */
export function weekdayOf(day: string): string {
  return formatted(day, { weekday: 'long' });
}

/** "November 24" from a calendar day. */
export function dateOf(day: string): string {
  return formatted(day, { month: 'long', day: 'numeric' });
}

function formatted(day: string, format: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat('en-US', { ...format, timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}
