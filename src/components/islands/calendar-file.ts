import ical, {
  ICalAlarmType,
  ICalEventRepeatingFreq as Freq,
  ICalEventTransparency,
  ICalWeekday,
} from 'ical-generator';
import type { LocalMoment } from '../../domain/calendar/first.ts';
import { zoneText } from '../../domain/calendar/zone.ts';
import type { Weekday } from '../../schemas/exercise.ts';

/** What a reader wants to have in a calendar. */
export type CalendarPlan = Readonly<{
  title: string;
  /** The first time, on the reader's own clock. */
  first: LocalMoment;
  minutes: number;
  /** The days of each week; none for every day. */
  on: readonly Weekday[];
  /** How many times, where it has an end. */
  times?: number | undefined;
}>;

const days: Readonly<Record<Weekday, ICalWeekday>> = {
  monday: ICalWeekday.MO,
  tuesday: ICalWeekday.TU,
  wednesday: ICalWeekday.WE,
  thursday: ICalWeekday.TH,
  friday: ICalWeekday.FR,
  saturday: ICalWeekday.SA,
  sunday: ICalWeekday.SU,
};
/** How many years of clock changes a file spells out. */
const yearsAhead = 10;

/**
 * A calendar file (RFC 5545) with one event that comes again, in the zone of the device. Nothing in it says where it is from or
 * what it is for, but the title that the reader gave it.
 */
export function calendarFile({ title, first, minutes, on, times }: CalendarPlan): string {
  const start = new Date(first.year, first.month - 1, first.day, first.hour, first.minute);
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const newYear = new Date(first.year, 0, 1).getTime();
  const offsetAt = (moment: number) => -new Date(moment).getTimezoneOffset();
  const calendar = ical({
    prodId: { company: 'calendar', product: 'event', language: 'EN' },
    // The event alone names the zone: a file that names one writes its stamp by it, and the stamp has to be in UTC.
    timezone: { name: null, generator: (name) => zoneText(name, offsetAt, newYear, yearsAhead) },
  });
  calendar.createEvent({
    id: crypto.randomUUID(),
    summary: title,
    start,
    end: new Date(start.getTime() + minutes * 60_000),
    ...(zone === 'UTC' ? {} : { timezone: zone }),
    transparency: ICalEventTransparency.TRANSPARENT,
    repeating: {
      ...(on.length === 0
        ? { freq: Freq.DAILY }
        : { freq: Freq.WEEKLY, byDay: on.map((each) => days[each]) }),
      ...(times === undefined ? {} : { count: times }),
    },
    alarms: [{ type: ICalAlarmType.display, trigger: 0, description: title }],
  });
  return calendar.toString();
}
