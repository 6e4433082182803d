import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { bandOf } from '../../domain/simulation/bands.ts';
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
import { weeksInYear } from '../../domain/simulation/year.ts';
import type { SimulationPart } from '../../schemas/parts/simulation.ts';
import { simulation as words } from '../../strings/simulation.ts';
import { announce } from './announce.ts';
import { useKeeping } from './use-keeping.ts';

type YearOptions = Readonly<{
  root: RefObject<HTMLElement>;
  activity: string;
  version: number;
  sensitive: boolean;
  part: SimulationPart;
}>;

/** Which toy year is looked at, how far it has come, and what can be done next. */
export function useYear({ root, activity, version, sensitive, part }: YearOptions) {
  const [run, setRun] = useState<Run>();
  /** The year before this one, where the same two ran it with one thing changed. */
  const [beside, setBeside] = useState<Run>();
  /** What happened in the weeks just passed. */
  const [told, setTold] = useState<readonly string[]>([]);
  const [nudge, setNudge] = useState(false);
  /** Whether a year was begun on this page: the first has the chance that the tables show. */
  const begun = useRef(false);

  const inputs = () => [...(root.current?.querySelectorAll<HTMLInputElement>('.bet input') ?? [])];
  /** Focus follows the eye once the page has changed. */
  const focusOn = (selector: string) =>
    requestAnimationFrame(() => root.current?.querySelector<HTMLElement>(selector)?.focus());

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
      setTold(linesOf(part, earlier, earlier.week));
      return true;
    },
  });

  const show = (next: Run, before: Run | undefined, after: number) => {
    const lines = linesOf(part, next, after);
    setRun(next);
    setBeside(before);
    setTold(lines);
    kept[next.week === weeksInYear ? 'entry' : 'draft'](next);
    announce(lines.join(' '));
    if (next.week === weeksInYear) focusOn('.year-end');
  };
  /** What has been stays as it was. */
  const goOn = (change: (run: Run) => Run) => {
    if (run !== undefined) show(change(run), beside, run.week);
  };
  /** The same year over again, beside the one that was. */
  const again = (change: (run: Run) => Run) => {
    if (run === undefined) return;
    kept.startAnew();
    show(change(run), run, 0);
  };

  const begin = () => {
    const picked = (of: string) =>
      inputs().find(({ name, checked }) => name === `${activity}-${of}` && checked)?.value;
    const [start, bet] = [picked('start'), picked('bet')];
    setNudge(start === undefined || bet === undefined);
    if (start === undefined || bet === undefined) return announce(words.pickFirst);
    const seed = begun.current ? chance() : part.seed;
    begun.current = true;
    show({ start, bet, seed, week: 0, badWeek: false }, undefined, 0);
    focusOn('.year h4');
  };

  const another = () => {
    if (run === undefined) return;
    kept.startAnew();
    show(anotherYear(run, chance()), undefined, 0);
    focusOn('.year h4');
  };

  const others = () => {
    kept.startAnew();
    setRun(undefined);
    setBeside(undefined);
    for (const input of inputs()) input.checked = false;
    focusOn('.bet legend');
  };

  return {
    kept,
    run,
    beside,
    told,
    nudge: nudge && run === undefined,
    begin,
    another,
    others,
    step: (weeks: number) => goOn((now) => later(now, weeks)),
    change: () => goOn(changedFromHere),
    badWeek: () => again(withBadWeek),
    changeFromTheFirst: () => again(changedFromTheFirst),
  };
}

/** What there is to tell of a run where it stands, and of the weeks passed since. */
function linesOf(part: SimulationPart, run: Run, after: number): string[] {
  const weeks = weeksOf(part, run);
  const week = weeks[run.week - 1];
  const near = week?.near ?? startOf(part, run)?.near ?? 0;
  return [
    words.weekIs(run.week, bandOf(part.bands, near).word),
    week === undefined ? '' : words.answered(week.reached, week.met),
    words.fromOutside(struckBetween(weeks, after, run.week)),
  ].filter((line) => line !== '');
}

function chance(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}
