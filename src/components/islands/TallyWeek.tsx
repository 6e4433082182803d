import { countsOf, patternOf, type WeekView } from '../../domain/tally/tally.ts';
import type { TallyPart } from '../../schemas/parts/tally.ts';
import { dateOf, tally as words, weekdayOf } from '../../strings/tally.ts';

type TallyWeekProps = Readonly<{
  part: TallyPart;
  /** Seven days, the earliest first; nothing before the script knows which they are. */
  week: WeekView | undefined;
  /** How many weeks before this one. */
  weeksAgo: number;
}>;

/** Seven days in words, the newest first, and one sentence about where and when. On paper it is an empty sheet: the log is not printed. */
export function TallyWeek({ part, week, weeksAgo }: TallyWeekProps) {
  const days = week?.toReversed();
  const kinds = part.moments.map(({ id }) => id);
  const shortOf = (id: string) => part.moments.find((moment) => moment.id === id)?.short ?? id;
  const { place, hour } = week === undefined ? { place: undefined, hour: undefined } : patternOf(week);
  const placeSaid = part.places.find(({ id }) => id === place)?.said;
  const hourSaid = part.hours.find(({ id }) => id === hour)?.said;
  return (
    <>
      <table class="figures tally-week">
        <caption>
          {weeksAgo === 0 || week === undefined
            ? words.week
            : words.weekOf(dateOf(week[0]?.day ?? ''), dateOf(week.at(-1)?.day ?? ''))}
        </caption>
        <thead class="away">
          <tr>
            <th scope="col">{words.day}</th>
            <th scope="col">{words.own}</th>
          </tr>
        </thead>
        <tbody>
          {words.daysAgo.map((ago, index) => {
            const day = days?.[index];
            const counts = countsOf(day?.moments ?? [], kinds);
            return (
              <tr key={ago} data-day={day?.day}>
                <th scope="row">
                  {day === undefined || (weeksAgo === 0 && index < 2) ? ago : weekdayOf(day.day)}
                </th>
                <td>
                  {counts.length > 0 ? (
                    <span class="log">
                      {counts.map(({ moment, count }) => words.times(shortOf(moment), count)).join(', ')}
                    </span>
                  ) : (
                    <span class="log">
                      <span aria-hidden="true">{words.nothing}</span>
                      <span class="away">{words.nothingSaid}</span>
                    </span>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p class="pattern log">
        {placeSaid === undefined && hourSaid === undefined
          ? words.noPattern
          : words.pattern(placeSaid, hourSaid)}
      </p>
    </>
  );
}
