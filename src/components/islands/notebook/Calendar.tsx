import { useMemo, useState } from 'preact/hooks';
import type { ActivityRecord } from '../../../domain/archive/record.ts';
import { compareMonths, type Day, monthOf, monthsLater, weeksOf } from '../../../domain/calendar/month.ts';
import { notebook as words } from '../../../strings/notebook.ts';
import { dayOf, longDayOf, monthName } from './days.ts';

type CalendarProps = Readonly<{
  records: readonly ActivityRecord[];
  /** The day that the list is narrowed to. */
  day: Day | undefined;
  onDay: (day: Day | undefined) => void;
}>;

/** A month, with the days on which something was kept as buttons that narrow the list to them. */
export function Calendar({ records, day, onDay }: CalendarProps) {
  const counts = useMemo(() => {
    const found = new Map<Day, number>();
    for (const { createdAt } of records) {
      const on = dayOf(createdAt);
      found.set(on, (found.get(on) ?? 0) + 1);
    }
    return found;
  }, [records]);
  const days = [...counts.keys()].sort();
  const first = monthOf(days[0] ?? dayOf(0));
  const last = monthOf(days.at(-1) ?? dayOf(0));
  const [asked, setAsked] = useState<ReturnType<typeof monthOf>>();
  const month = asked ?? (day === undefined ? last : monthOf(day));
  const name = monthName(month.year, month.month);

  return (
    <div class="calendar">
      <table>
        <caption>{name}</caption>
        <thead>
          <tr>
            {words.weekdays.map((weekday) => (
              <th scope="col" key={weekday} abbr={weekday}>
                {weekday.slice(0, 2)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(month).map((week) => (
            <tr key={week.find((each) => each !== undefined)}>
              {week.map((each, place) => (
                <td key={each ?? place}>
                  {each !== undefined && (
                    <DayCell day={each} count={counts.get(each) ?? 0} picked={each === day} onDay={onDay} />
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <div class="controls">
        {compareMonths(month, first) > 0 && (
          <button type="button" onClick={() => setAsked(monthsLater(month, -1))}>
            {words.earlier}
          </button>
        )}
        {compareMonths(month, last) < 0 && (
          <button type="button" onClick={() => setAsked(monthsLater(month, 1))}>
            {words.later}
          </button>
        )}
      </div>
    </div>
  );
}

type CellProps = Readonly<{ day: Day; count: number; picked: boolean; onDay: CalendarProps['onDay'] }>;

function DayCell({ day, count, picked, onDay }: CellProps) {
  const number = Number(day.slice(8));
  if (count === 0) return <span>{number}</span>;
  return (
    <button
      type="button"
      aria-pressed={picked}
      aria-label={words.onDate(longDayOf(day), count)}
      data-day={day}
      onClick={() => onDay(picked ? undefined : day)}
    >
      {number}
    </button>
  );
}
