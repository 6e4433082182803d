/** Words of the calendar file. */
export const calendar = {
  title: 'Add it to a calendar',
  about:
    'A file for the calendar on this device. It comes again by itself, and your calendar reminds you. This site never does.',
  name: 'What it is called there',
  nameHelp: 'Anyone who sees your calendar can read this. It need not say what it is.',
  /** Says nothing about what it is for. */
  neutral: 'A few minutes',
  time: 'At what time',
  days: 'On which days',
  dayNames: {
    monday: 'Monday',
    tuesday: 'Tuesday',
    wednesday: 'Wednesday',
    thursday: 'Thursday',
    friday: 'Friday',
    saturday: 'Saturday',
    sunday: 'Sunday',
  },
  every: {
    day: 'Every day.',
    week: 'Once a week.',
    'twice-a-week': 'Twice a week.',
  },
  times: (count: number) => `It ends after ${count} times.`,
  get: 'Get the calendar file',
  needsTime: 'Choose a time first.',
  needsDay: 'Choose a day first.',
  done: 'The file is with your downloads. Open it, and your calendar asks whether to add it.',
  failed: 'The file could not be made just now. Try again when you are online.',
  fileName: 'reminder.ics',
};
