import { useRef, useState } from 'preact/hooks';
import {
  anotherYear,
  changedFromHere,
  changedFromTheFirst,
  later,
  type Run,
  startOf,
  struckBetween,
  weeksOf,
  withBadWeek,
} from '../../domain/simulation/run.ts';
import { bandOf, endOf } from '../../domain/simulation/bands.ts';
import { weeksInYear } from '../../domain/simulation/year.ts';
import type { SimulationPart } from '../../schemas/parts/simulation.ts';
import { simulation as words } from '../../strings/simulation.ts';
import { announce } from './announce.ts';
import { Kept } from './Kept.tsx';
import { useKeeping } from './use-keeping.ts';
import { useLive } from './use-live.ts';
import { YearBet } from './YearBet.tsx';
import { YearEnd } from './YearEnd.tsx';
import { YearPicture } from './YearPicture.tsx';
import { YearTable } from './YearTable.tsx';

type SimulationProps = Readonly<{
  activity: string;
  version: number;
  /** Whether its drafts are kept only behind a passphrase, or when chosen. */
  sensitive: boolean;
  part: SimulationPart;
}>;

/** A toy year: bet, step week by week, see, and run it again with a bad week or with a change of habit. */
export default function Simulation({ activity, version, sensitive, part }: SimulationProps) {
  const live = useLive();
  const root = useRef<HTMLElement>(null);
  const [run, setRun] = useState<Run>();
  /** The year before this one, where the same two ran it with one thing changed. */
  const [beside, setBeside] = useState<Run>();
  /** What happened in the weeks just passed. */
  const [told, setTold] = useState<readonly string[]>([]);
  const [nudge, setNudge] = useState(false);
  /** How many years have been begun: the first runs with the chance that the tables show. */
  const begun = useRef(0);

  const inputs = () => [...(root.current?.querySelectorAll<HTMLInputElement>('.bet input') ?? [])];
  const kept = useKeeping({
    activity,
    part: part.id,
    kind: 'simulation',
    version,
    sensitive,
    begun: () => inputs().some(({ checked }) => checked),
    onRestore: (earlier) => {
      if (startOf(part, earlier) === undefined) return false;
      for (const input of inputs()) input.checked = [earlier.start, earlier.bet].includes(input.value);
      setRun(earlier);
      return true;
    },
  });

  const start = run === undefined ? undefined : startOf(part, run);
  const all = run === undefined ? [] : weeksOf(part, run);
  const weeks = all.slice(0, run?.week ?? 0);
  const done = run?.week === weeksInYear;

  const show = (next: Run, before?: Run) => {
    const after = before === undefined ? (run?.week ?? 0) : 0;
    const now = weeksOf(part, next);
    const week = now[next.week - 1];
    const lines = [
      words.weekIs(next.week, bandOf(part.bands, week?.near ?? startOf(part, next)?.near ?? 0).word),
      week === undefined ? '' : words.answered(week.reached, week.met),
      words.fromOutside(struckBetween(now, after, next.week)),
    ].filter((line) => line !== '');
    setRun(next);
    setBeside(before);
    setTold(lines);
    kept[next.week === weeksInYear ? 'entry' : 'draft'](next);
    announce(lines.join(' '));
    if (next.week === weeksInYear) focusOn('.year-end');
  };
  const focusOn = (selector: string) =>
    requestAnimationFrame(() => root.current?.querySelector<HTMLElement>(selector)?.focus());

  const begin = () => {
    const picked = (of: string) =>
      inputs().find(({ name, checked }) => name === `${activity}-${of}` && checked)?.value;
    const [who, bet] = [picked('start'), picked('bet')];
    setNudge(who === undefined || bet === undefined);
    if (who === undefined || bet === undefined) return announce(words.pickFirst);
    begun.current += 1;
    const seed = begun.current === 1 ? part.seed : chance();
    show({ start: who, bet, seed, week: 0, badWeek: false });
    focusOn('.year h4');
  };

  const again = (next: Run) => {
    kept.startAnew();
    show(next, run);
  };

  const another = () => {
    if (run === undefined) return;
    kept.startAnew();
    setBeside(undefined);
    show(anotherYear(run, chance()));
    focusOn('.year h4');
  };

  const others = () => {
    kept.startAnew();
    setRun(undefined);
    setBeside(undefined);
    for (const input of inputs()) input.checked = false;
    focusOn('.bet legend');
  };

  return (
    <section
      ref={root}
      class="activity simulation"
      data-activity={activity}
      data-part={part.id}
      data-state={live ? 'ready' : undefined}
      {...kept.root}
    >
      <p>
        <strong>{words.knows}</strong>
      </p>
      <YearBet prefix={activity} part={part} hidden={live && run !== undefined} />
      {run !== undefined && start !== undefined && (
        <div class="year">
          <h4 tabIndex={-1}>{start.title}</h4>
          <p class="your-bet">{words.youBet(part.bands.find(({ id }) => id === run.bet)?.bet ?? '')}</p>
          <YearPicture
            bands={part.bands}
            begin={start.near}
            weeks={weeks}
            beside={beside === undefined ? undefined : weeksOf(part, beside)}
          />
          <div class="told">
            {told.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </div>
          {run.changeFrom !== undefined && <p>{words.changed(run.changeFrom)}</p>}
          {done && <YearEnd part={part} run={run} beside={beside} />}
          <YearTable bands={part.bands} weeks={weeks} summary={words.table} />
        </div>
      )}
      <div class="controls">
        {nudge && run === undefined && <p class="nudge">{words.pickFirst}</p>}
        {run === undefined ? (
          <button type="button" class="go" onClick={begin}>
            {words.begin}
          </button>
        ) : done ? (
          <>
            {!run.badWeek && (
              <button type="button" class="go" onClick={() => again(withBadWeek(run))}>
                {part.badWeek.title}
              </button>
            )}
            {!bandOf(part.bands, endOf(all)).well && run.changeFrom !== 1 && (
              <button type="button" onClick={() => again(changedFromTheFirst(run))}>
                {words.changeFirst(part.change.title)}
              </button>
            )}
            <button type="button" onClick={another}>
              {words.another}
            </button>
            <button type="button" onClick={others}>
              {words.others}
            </button>
          </>
        ) : (
          <>
            <button type="button" class="go" onClick={() => show(later(run, 4))}>
              {words.weeks}
            </button>
            <button type="button" onClick={() => show(later(run, 1))}>
              {words.week}
            </button>
            <button type="button" onClick={() => show(later(run, weeksInYear))}>
              {words.toEnd}
            </button>
            {run.changeFrom === undefined && (
              <button type="button" onClick={() => show(changedFromHere(run))}>
                {part.change.title}
              </button>
            )}
          </>
        )}
      </div>
      <div class="leaves-out">
        <h4>{words.leavesOut}</h4>
        <ul>
          {part.leavesOut.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
      </div>
      <Kept of={kept} />
    </section>
  );
}

function chance(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}
