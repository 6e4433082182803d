import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { calendarFile, type CalendarPlan } from '../../src/components/islands/calendar-file.ts';

/** Zones with their changes of clocks in 2027: north, south, none, half an hour, and half an hour's change. */
const zones = [
  'Europe/Berlin',
  'America/New_York',
  'Australia/Sydney',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'America/St_Johns',
  'Pacific/Auckland',
];
const plan: CalendarPlan = {
  title: 'A few minutes',
  first: { year: 2027, month: 1, day: 5, hour: 20, minute: 30 },
  minutes: 15,
  on: ['tuesday', 'friday'],
};
const own = process.env['TZ'];
const inZone = (zone: string) => {
  process.env['TZ'] = zone;
};
beforeEach(() => inZone('Europe/Berlin'));
afterEach(() => {
  if (own === undefined) delete process.env['TZ'];
  else process.env['TZ'] = own;
});

/** What the clocks of a zone show at a moment. */
function shown(moment: number | Date, zone: string): string {
  return new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
  }).format(moment);
}

/** The first `count` moments, as ical.js reads the file, by the zone that is written in it. */
function byIcalJs(file: string, count: number): number[] {
  const calendar = new ICAL.Component(ICAL.parse(file));
  const zone = calendar.getFirstSubcomponent('vtimezone');
  if (zone !== null) ICAL.TimezoneService.register(zone);
  const event = calendar.getFirstSubcomponent('vevent');
  if (event === null) throw new Error('There is no event.');
  const times = new ICAL.Event(event).iterator();
  const moments: number[] = [];
  for (let next = times.next(); next && moments.length < count; next = times.next()) {
    moments.push(next.toUnixTime() * 1000);
  }
  ICAL.TimezoneService.reset();
  return moments;
}

/** The same as node-ical reads it, by its own knowledge of the zone. */
function byNodeIcal(file: string, count: number) {
  const events = Object.values(nodeIcal.sync.parseICS(file)).filter((each) => each?.type === 'VEVENT');
  const [event] = events;
  if (event?.type !== 'VEVENT') throw new Error('There is no event.');
  const moments = event.rrule?.all((_, index) => index < count).map((date) => date.getTime()) ?? [];
  return { event, events, moments };
}

describe.each(zones)('on a device in %s', (zone) => {
  beforeEach(() => inZone(zone));

  test('two readers of such files find a year of evenings at half past eight, whatever the clocks do', () => {
    const file = calendarFile(plan);
    for (const moments of [byIcalJs(file, 104), byNodeIcal(file, 104).moments]) {
      expect(moments).toHaveLength(104);
      expect(new Set(moments.map((moment) => shown(moment, zone)))).toEqual(
        new Set(['Tue 20:30', 'Fri 20:30']),
      );
    }
  });

  test('both find the same moments', () => {
    const file = calendarFile({ ...plan, on: [], times: 400 });
    expect(byNodeIcal(file, 999).moments).toEqual(byIcalJs(file, 999));
    expect(byIcalJs(file, 999)).toHaveLength(400);
  });
});

test('read on a device elsewhere, it is still half past eight where it was made', () => {
  const file = calendarFile(plan);
  inZone('America/Los_Angeles');
  for (const moments of [byIcalJs(file, 104), byNodeIcal(file, 104).moments]) {
    expect(new Set(moments.map((moment) => shown(moment, 'Europe/Berlin')))).toEqual(
      new Set(['Tue 20:30', 'Fri 20:30']),
    );
  }
});

test('a device on UTC writes plain moments', () => {
  inZone('UTC');
  const file = calendarFile(plan);
  expect(file).not.toContain('VTIMEZONE');
  expect(byIcalJs(file, 1)).toEqual([Date.UTC(2027, 0, 5, 20, 30)]);
  expect(byNodeIcal(file, 1).moments).toEqual([Date.UTC(2027, 0, 5, 20, 30)]);
});

test('it lasts as long as the exercise, and tells its calendar to say so', () => {
  const file = calendarFile(plan);
  const { event, events } = byNodeIcal(file, 1);
  expect(events).toHaveLength(1);
  expect(event.end?.getTime()).toBe(event.start.getTime() + 15 * 60_000);
  const alarm = new ICAL.Component(ICAL.parse(file))
    .getFirstSubcomponent('vevent')
    ?.getFirstSubcomponent('valarm');
  expect(String(alarm?.getFirstPropertyValue('trigger'))).toBe('PT0S');
  expect(alarm?.getFirstPropertyValue('description')).toBe(plan.title);
});

test.each([
  ['once a week', { on: ['sunday'] as const }, 'RRULE:FREQ=WEEKLY;BYDAY=SU'],
  ['seven days', { on: [], times: 7 }, 'RRULE:FREQ=DAILY;COUNT=7'],
])('%s', (_, change, rule) => {
  expect(calendarFile({ ...plan, ...change }).split('\r\n')).toContain(rule);
});

test('a title in any words comes through whole, and breaks nothing', () => {
  const title = 'Tea, at 8; “you\\me”\nEND:VEVENT 👩🏽‍🌾 שקט '.repeat(4).trim();
  const file = calendarFile({ ...plan, title });
  expect(byNodeIcal(file, 1).event.summary).toBe(title);
  expect(byNodeIcal(file, 1).events).toHaveLength(1);
  const event = new ICAL.Component(ICAL.parse(file)).getFirstSubcomponent('vevent');
  expect(event?.getFirstPropertyValue('summary')).toBe(title);
  // Lines end on CRLF and have at most 75 bytes.
  const lines = file.split('\r\n');
  expect(lines.filter((line) => line.includes('\n'))).toEqual([]);
  expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
});

test('nothing in it says where it is from', () => {
  const file = calendarFile(plan);
  expect(file).not.toMatch(/toward|closeness|https?:/iu);
  expect(calendarFile({ ...plan, title: 'toward' })).toMatch(/toward/iu);
});
