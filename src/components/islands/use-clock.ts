import { useEffect, useRef, useState } from 'preact/hooks';
import {
  begun,
  type Clock,
  isOver,
  leftOf,
  paused,
  resumed,
  settled,
  turnedTo,
} from '../../domain/ritual/clock.ts';
import type { RitualStep } from '../../schemas/parts/ritual.ts';

/** Why the step changed: time ran out, or somebody turned it. */
export type Turn = 'time' | 'hand';

type Options = Readonly<{
  steps: readonly RitualStep[];
  /** How the step came to be another one. Called once for each change, also for those that a sleeping tab missed. */
  onTurn: (clock: Clock, turn: Turn) => void;
}>;

/** A ritual's clock on the screen: the rules are in `domain/ritual`, here are only the moments at which to look. */
export function useClock({ steps, onTurn }: Options) {
  const [clock, setClock] = useState<Clock>();
  const [now, setNow] = useState(0);
  const latest = useRef(onTurn);
  latest.current = onTurn;
  const running = clock?.since !== undefined && !isOver(steps, clock);

  const put = (next: Clock, turn: Turn, at: number) => {
    setClock(next);
    setNow(at);
    if (next.step !== clock?.step) latest.current(next, turn);
  };

  useEffect(() => {
    if (!running) return;
    const look = () => {
      const at = Date.now();
      put(settled(steps, clock, at), 'time', at);
    };
    // Once a second for the clock that is shown; a sleeping tab looks as soon as it is back.
    const timer = setInterval(look, 1000);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [clock, running, steps]);

  const change = (turn: Turn, next: (current: Clock, at: number) => Clock) => {
    const at = Date.now();
    if (clock !== undefined) put(next(settled(steps, clock, at), at), turn, at);
  };
  return {
    clock,
    running,
    /** Milliseconds left of the step, for those who want to see them. */
    left: clock === undefined ? undefined : leftOf(steps, clock, now),
    begin: () => put(begun(Date.now()), 'hand', Date.now()),
    /** Shows a step at its beginning, paused. */
    waitAt: (step: number) => setClock({ step, ran: 0 }),
    pause: () => change('hand', (current, at) => paused(steps, current, at)),
    resume: () => change('hand', resumed),
    turnTo: (step: number) => change('hand', (current, at) => turnedTo(steps, current, step, at)),
    clear: () => setClock(undefined),
  };
}
