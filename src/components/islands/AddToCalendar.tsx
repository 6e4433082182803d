import { useRef, useState } from 'preact/hooks';
import { firstOn, timeOf } from '../../domain/calendar/first.ts';
import type { Recurs, Weekday } from '../../schemas/exercise.ts';
import { calendar as words } from '../../strings/calendar.ts';
import { announce } from './announce.ts';
import { download } from './download.ts';
import { privateChoice, privateField } from './private-field.ts';
import { useLive } from './use-live.ts';

type CalendarProps = Readonly<{
  /** Keeps ids unique. */
  activity: string;
  recurs: Recurs;
  minutes: number;
}>;

const weekdays = Object.keys(words.dayNames) as Weekday[];

/** A calendar file of one's own: a title that says nothing, a time, and days. Made on the device when it is asked for. */
export default function AddToCalendar({ activity, recurs, minutes }: CalendarProps) {
  const live = useLive();
  const root = useRef<HTMLElement>(null);
  const [said, setSaid] = useState('');
  const name = `${activity}-calendar`;

  const say = (message: string) => {
    setSaid(message);
    announce(message);
  };
  const value = (field: string) =>
    root.current?.querySelector<HTMLInputElement>(`#${CSS.escape(`${name}-${field}`)}`)?.value.trim() ?? '';
  const get = async () => {
    const time = timeOf(value('time'));
    const chosen = [...(root.current?.querySelectorAll<HTMLInputElement>('[data-day]:checked') ?? [])].map(
      (input) => input.value as Weekday,
    );
    if (time === undefined) return say(words.needsTime);
    if (recurs.every !== 'day' && chosen.length === 0) return say(words.needsDay);
    const now = new Date();
    const today = {
      year: now.getFullYear(),
      month: now.getMonth() + 1,
      day: now.getDate(),
      hour: now.getHours(),
      minute: now.getMinutes(),
    };
    try {
      const { calendarFile } = await import('./calendar-file.ts');
      const text = calendarFile({
        title: value('title') || words.neutral,
        first: firstOn(today, chosen, time),
        minutes,
        on: chosen,
        times: recurs.times,
      });
      download(new Blob([text], { type: 'text/calendar;charset=utf-8' }), words.fileName);
      say(words.done);
    } catch {
      say(words.failed);
    }
  };

  return (
    <section ref={root} class="calendar" data-calendar={activity} data-state={live ? 'ready' : undefined}>
      <p>{words.about}</p>
      <div class="field">
        <label for={`${name}-title`}>{words.name}</label>
        <p class="help" id={`${name}-help`}>
          {words.nameHelp}
        </p>
        <input
          type="text"
          id={`${name}-title`}
          defaultValue={words.neutral}
          aria-describedby={`${name}-help`}
          {...privateField}
        />
      </div>
      <div class="field">
        <label for={`${name}-time`}>{words.time}</label>
        <input type="time" id={`${name}-time`} defaultValue={recurs.at} {...privateChoice} />
      </div>
      {recurs.every !== 'day' && (
        <fieldset class="chips">
          <legend>{words.days}</legend>
          {weekdays.map((each) => (
            <label key={each}>
              <input
                type={recurs.every === 'week' ? 'radio' : 'checkbox'}
                name={`${name}-day`}
                value={each}
                defaultChecked={recurs.on.includes(each)}
                data-day
                {...privateChoice}
              />
              {words.dayNames[each]}
            </label>
          ))}
        </fieldset>
      )}
      <p>
        {words.every[recurs.every]} {recurs.times !== undefined && words.times(recurs.times)}
      </p>
      <div class="controls">
        <button type="button" onClick={() => void get()}>
          {words.get}
        </button>
        <span class="said">{said}</span>
      </div>
    </section>
  );
}
