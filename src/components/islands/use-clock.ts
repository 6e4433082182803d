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
  /** The step is another one. Called once, also where a sleeping tab missed several. */
  onTurn: (clock: Clock, turn: Turn) => void;
}>;

/** A ritual's clock on the screen: the rules are in `domain/ritual`, here are only the moments at which to look. */
export function useClock({ steps, onTurn }: Options) {
  // What counts is the clock at this moment, whichever render a timer was set in.
  const current = useRef<Clock>();
  const [, setLooked] = useState(0);
  const latest = useRef({ steps, onTurn });
  latest.current = { steps, onTurn };
  const clock = current.current;
  const running = clock?.since !== undefined && !isOver(steps, clock);

  const put = (next: Clock | undefined, turn: Turn) => {
    const before = current.current?.step;
    current.current = next;
    setLooked((looked) => looked + 1);
    if (next !== undefined && next.step !== before) latest.current.onTurn(next, turn);
  };

  useEffect(() => {
    if (!running) return;
    const look = () => {
      if (current.current?.since !== undefined)
        put(settled(latest.current.steps, current.current, Date.now()), 'time');
    };
    // Once a second, for the clock that is shown; a sleeping tab looks as soon as it is back.
    const timer = setInterval(look, 1000);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [running]);

  const change = (next: (settledNow: Clock, now: number) => Clock) => {
    const now = Date.now();
    if (current.current !== undefined) put(next(settled(steps, current.current, now), now), 'hand');
  };
  return {
    clock,
    running,
    /** Milliseconds left of the step, as of the last look. */
    left: clock === undefined ? undefined : leftOf(steps, clock, clock.since ?? 0),
    begin: () => put(begun(Date.now()), 'hand'),
    /** Shows a step at its beginning, paused. */
    waitAt: (step: number) => {
      current.current = { step, ran: 0 };
      setLooked((looked) => looked + 1);
    },
    pause: () => change((settledNow, now) => paused(steps, settledNow, now)),
    resume: () => change(resumed),
    turnTo: (step: number) => change((settledNow, now) => turnedTo(steps, settledNow, step, now)),
    clear: () => put(undefined, 'hand'),
  };
}
