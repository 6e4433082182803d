/** Minutes that a zone's clocks are ahead of UTC at a moment, in milliseconds since 1970. */
export type OffsetAt = (moment: number) => number;

const day = 86_400_000;
const second = 1000;

/**
 * A time zone as calendar files have it (RFC 5545, VTIMEZONE), with every change of the clocks spelled out: rules of
 * zones are changed by decree, and a device knows them as they stand today.
 *
 * @param name the zone's name, such as `Europe/Berlin`
 * @param from the moment it has to begin with
 * @param years how far ahead; afterwards the last change stays
 */
export function zoneText(name: string, offsetAt: OffsetAt, from: number, years: number): string {
  const end = from + years * 366 * day;
  const lines = observance('STANDARD', from, offsetAt(from), offsetAt(from));
  for (let moment = from; moment < end; moment += day) {
    const [before, after] = [offsetAt(moment), offsetAt(moment + day)];
    if (before === after) continue;
    const change = changeBetween(offsetAt, moment, moment + day);
    lines.push(...observance(after > before ? 'DAYLIGHT' : 'STANDARD', change, before, after));
  }
  return ['BEGIN:VTIMEZONE', `TZID:${name}`, ...lines, 'END:VTIMEZONE'].join('\r\n');
}

/** The second at which the offset changes, found by halving. */
function changeBetween(offsetAt: OffsetAt, from: number, to: number): number {
  let [low, high] = [from, to];
  while (high - low > second) {
    const middle = low + Math.floor((high - low) / 2 / second) * second;
    if (offsetAt(middle) === offsetAt(from)) low = middle;
    else high = middle;
  }
  return high;
}

/** A change of the clocks. Its moment is said as the clocks showed it before. */
function observance(kind: 'STANDARD' | 'DAYLIGHT', change: number, before: number, after: number): string[] {
  return [
    `BEGIN:${kind}`,
    `DTSTART:${new Date(change + before * 60_000).toISOString().replace(/[-:]|\.\d+Z$/gu, '')}`,
    `TZOFFSETFROM:${offsetText(before)}`,
    `TZOFFSETTO:${offsetText(after)}`,
    `END:${kind}`,
  ];
}

function offsetText(minutes: number): string {
  const ahead = Math.abs(minutes);
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(ahead / 60))}${pad(Math.floor(ahead % 60))}`;
}
