import { expect, test } from 'vitest';
import { zoneText } from './zone.ts';

const from = Date.UTC(2026, 11, 31, 23);
/** Berlin in 2027, by its rule. */
const berlin = (moment: number) =>
  moment >= Date.UTC(2027, 2, 28, 1) && moment < Date.UTC(2027, 9, 31, 1) ? 120 : 60;

test('each change of the clocks is said to the second, by the clock that was valid before', () => {
  expect(zoneText('Europe/Berlin', berlin, from, 1).split('\r\n')).toEqual([
    'BEGIN:VTIMEZONE',
    'TZID:Europe/Berlin',
    'BEGIN:STANDARD',
    'DTSTART:20270101T000000',
    'TZOFFSETFROM:+0100',
    'TZOFFSETTO:+0100',
    'END:STANDARD',
    'BEGIN:DAYLIGHT',
    'DTSTART:20270328T020000',
    'TZOFFSETFROM:+0100',
    'TZOFFSETTO:+0200',
    'END:DAYLIGHT',
    'BEGIN:STANDARD',
    'DTSTART:20271031T030000',
    'TZOFFSETFROM:+0200',
    'TZOFFSETTO:+0100',
    'END:STANDARD',
    'END:VTIMEZONE',
  ]);
});

test.each([
  [330, '+0530'],
  [-210, '-0330'],
  [0, '+0000'],
])('a zone that stands still at %i minutes has one line for it', (minutes, shown) => {
  const lines = zoneText('X', () => minutes, from, 10).split('\r\n');
  expect(lines.filter((line) => line.startsWith('BEGIN:'))).toEqual(['BEGIN:VTIMEZONE', 'BEGIN:STANDARD']);
  expect(lines).toContain(`TZOFFSETTO:${shown}`);
});
