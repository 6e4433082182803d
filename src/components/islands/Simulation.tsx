import { useRef } from 'preact/hooks';
import { bandOf, endOf } from '../../domain/simulation/bands.ts';
import { startOf, weeksOf } from '../../domain/simulation/run.ts';
import { weeksInYear } from '../../domain/simulation/year.ts';
import type { SimulationPart } from '../../schemas/parts/simulation.ts';
import { simulation as words } from '../../strings/simulation.ts';
import { Kept } from './Kept.tsx';
import { useLive } from './use-live.ts';
import { useYear } from './use-year.ts';
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
export default function Simulation(props: SimulationProps) {
  const { activity, part } = props;
  const live = useLive();
  const root = useRef<HTMLElement>(null);
  const { kept, run, beside, ...year } = useYear({ root, ...props });

  const start = run === undefined ? undefined : startOf(part, run);
  const all = run === undefined ? [] : weeksOf(part, run);
  const weeks = all.slice(0, run?.week ?? 0);
  const done = run?.week === weeksInYear;
  const well = bandOf(part.bands, endOf(all)).well;

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
            {year.told.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </div>
          {run.changeFrom !== undefined && <p>{words.changed(run.changeFrom)}</p>}
          {done && <YearEnd part={part} run={run} beside={beside} />}
          <YearTable bands={part.bands} weeks={weeks} summary={words.table} />
        </div>
      )}
      <div class="controls">
        {year.nudge && <p class="nudge">{words.pickFirst}</p>}
        {run === undefined && (
          <button type="button" class="go" onClick={year.begin}>
            {words.begin}
          </button>
        )}
        {run !== undefined && !done && (
          <>
            <button type="button" class="go" onClick={() => year.step(4)}>
              {words.weeks}
            </button>
            <button type="button" onClick={() => year.step(1)}>
              {words.week}
            </button>
            <button type="button" onClick={() => year.step(weeksInYear)}>
              {words.toEnd}
            </button>
            {run.changeFrom === undefined && (
              <button type="button" onClick={year.change}>
                {part.change.title}
              </button>
            )}
          </>
        )}
        {run !== undefined && done && (
          <>
            {!run.badWeek && (
              <button type="button" class="go" onClick={year.badWeek}>
                {part.badWeek.title}
              </button>
            )}
            {!well && run.changeFrom !== 1 && (
              <button type="button" onClick={year.changeFromTheFirst}>
                {words.changeFirst(part.change.title)}
              </button>
            )}
            <button type="button" onClick={year.another}>
              {words.another}
            </button>
            <button type="button" onClick={year.others}>
              {words.others}
            </button>
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
