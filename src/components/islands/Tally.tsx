import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { dayAt } from '../../domain/calendar/day.ts';
import {
  type Moment,
  momentOf,
  momentsOf,
  put,
  takeBack,
  type TallyDay,
  weekView,
} from '../../domain/tally/tally.ts';
import type { TallyPart } from '../../schemas/parts/tally.ts';
import { tally as words } from '../../strings/tally.ts';
import { announce } from './announce.ts';
import { Kept } from './Kept.tsx';
import { TallyChoices } from './TallyChoices.tsx';
import { TallyWeek } from './TallyWeek.tsx';
import { useEarlierDays } from './use-earlier-days.ts';
import { useKeeping } from './use-keeping.ts';
import { useLive } from './use-live.ts';

type TallyProps = Readonly<{
  activity: string;
  version: number;
  /** Whether its drafts are kept only behind a passphrase, or when chosen. */
  sensitive: boolean;
  part: TallyPart;
}>;

/** One's own moments, put down once a day from memory: three taps, of which two may be left out. */
export default function Tally({ activity, version, sensitive, part }: TallyProps) {
  const live = useLive();
  const root = useRef<HTMLElement>(null);
  /** What was put down on this page. */
  const [own, setOwn] = useState<readonly TallyDay[]>([]);
  const begun = useRef(false);
  const earlier = useEarlierDays({ activity, part: part.id }, () => begun.current);
  const [today, setToday] = useState<string>();
  const [weeksAgo, setWeeksAgo] = useState(0);
  const [said, setSaid] = useState('');
  const [nudge, setNudge] = useState(false);
  const kept = useKeeping({
    activity,
    part: part.id,
    kind: 'tally',
    version,
    sensitive,
    // What was put down is an entry at once: there are no drafts to put back.
    onRestore: () => false,
  });

  const dayNow = () =>
    dayAt(Date.now(), new Intl.DateTimeFormat().resolvedOptions().timeZone, part.dayBegins);
  useLayoutEffect(() => setToday(dayNow()), []);

  const inputs = () => [...(root.current?.querySelectorAll<HTMLInputElement>('input:checked') ?? [])];
  const picked = (of: string) =>
    inputs().find(({ name, value }) => name === `${activity}-${of}` && value !== '')?.value;
  const inWords = ({ moment, place, hour }: Moment) =>
    [
      part.moments.find(({ id }) => id === moment)?.short,
      part.places.find(({ id }) => id === place)?.said,
      part.hours.find(({ id }) => id === hour)?.said,
    ]
      .filter((each) => each !== undefined)
      .join(', ');

  const show = (days: readonly TallyDay[], day: string, message: string) => {
    begun.current = true;
    setOwn(days);
    kept.entry({ day, moments: momentsOf(days, day) });
    setToday(day);
    setWeeksAgo(0);
    setSaid(message);
    announce(message);
  };

  const putDown = () => {
    const kind = picked('moment');
    setNudge(kind === undefined);
    if (kind === undefined) {
      setSaid('');
      return announce(words.pickFirst);
    }
    const day = dayNow();
    // The day has turned while the page stayed open: what comes now is another record.
    if (day !== today) kept.startAnew();
    const moment = momentOf(kind, picked('place'), picked('hour'));
    for (const input of inputs()) input.checked = false;
    show(put(own, day, moment), day, words.putDown(inWords(moment)));
  };

  const undo = () => {
    if (today !== undefined) show(takeBack(own, today), today, words.takenBack);
  };

  const page = (to: number) => {
    setWeeksAgo(to);
    setSaid('');
  };
  const canUndo = today !== undefined && momentsOf(own, today).length > 0;

  return (
    <section
      ref={root}
      class="activity tally"
      data-activity={activity}
      data-part={part.id}
      data-state={live ? 'ready' : undefined}
      {...kept.root}
    >
      <TallyChoices prefix={activity} part={part} />
      <div class="controls">
        {nudge && <p class="nudge">{words.pickFirst}</p>}
        <button type="button" class="go" onClick={putDown}>
          {words.put}
        </button>
        {canUndo && (
          <button type="button" onClick={undo}>
            {words.undo}
          </button>
        )}
        <span class="said log">{said}</span>
      </div>
      <TallyWeek
        part={part}
        week={today === undefined ? undefined : weekView([...earlier, ...own], today, weeksAgo)}
        weeksAgo={weeksAgo}
      />
      <div class="controls">
        <button type="button" class="quiet" onClick={() => page(weeksAgo + 1)}>
          {words.weekBefore}
        </button>
        {weeksAgo > 0 && (
          <button type="button" class="quiet" onClick={() => page(weeksAgo - 1)}>
            {words.weekAfter}
          </button>
        )}
      </div>
      <p class="paper">
        <strong>{words.paper}</strong> {part.paper}
      </p>
      <p>{part.closing}</p>
      <Kept of={kept} />
    </section>
  );
}
