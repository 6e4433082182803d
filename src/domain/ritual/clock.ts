import type { RitualStep } from '../../schemas/parts/ritual.ts';

/**
 * Where a ritual stands. It holds moments, never a count of ticks: what a sleeping tab missed is in the difference.
 * All moments are milliseconds of one clock that goes on while a device sleeps.
 */
export type Clock = Readonly<{
  /** Place of the step among the steps; as many as there are once the last is over. */
  step: number;
  /** How long that step had run when the clock was last set going or stopped. */
  ran: number;
  /** When it was last set going; absent while it pauses. */
  since?: number | undefined;
}>;

type Steps = readonly Pick<RitualStep, 'seconds'>[];

/** A ritual that begins now. */
export function begun(now: number): Clock {
  return { step: 0, ran: 0, since: now };
}

/** How long the current step has run. A clock that was set back takes nothing away. */
function ranAt({ ran, since }: Clock, now: number): number {
  return ran + (since === undefined ? 0 : Math.max(0, now - since));
}

/** The clock brought up to now: timed steps that are over were passed, and what ran on counts for the one after. A step without a time waits. */
export function settled(steps: Steps, clock: Clock, now: number): Clock {
  let { step } = clock;
  let ran = ranAt(clock, now);
  for (;;) {
    const seconds = steps[step]?.seconds;
    if (seconds === undefined || ran < seconds * 1000) break;
    ran -= seconds * 1000;
    step += 1;
  }
  return { step, ran: step < steps.length ? ran : 0, ...(clock.since === undefined ? {} : { since: now }) };
}

/** Whether the last step is over. */
export function isOver(steps: Steps, clock: Clock): boolean {
  return clock.step >= steps.length;
}

/** Stops the clock where it is. */
export function paused(steps: Steps, clock: Clock, now: number): Clock {
  const { step, ran } = settled(steps, clock, now);
  return { step, ran };
}

/** Sets it going again from there. */
export function resumed(clock: Clock, now: number): Clock {
  return clock.since === undefined ? { ...clock, since: now } : clock;
}

/** The beginning of another step: the clock runs or pauses as it did. Before the first is the first; after the last is the end. */
export function turnedTo(steps: Steps, clock: Clock, step: number, now: number): Clock {
  const to = Math.min(Math.max(0, step), steps.length);
  return { step: to, ran: 0, ...(clock.since === undefined ? {} : { since: now }) };
}

/** Milliseconds left of the current step; nothing where it has no time. */
export function leftOf(steps: Steps, clock: Clock, now: number): number | undefined {
  const seconds = steps[clock.step]?.seconds;
  return seconds === undefined ? undefined : Math.max(0, seconds * 1000 - ranAt(clock, now));
}

/** All its timed seconds, in whole minutes, at least one. Nothing where no step has a time. */
export function minutesOf(steps: Steps): number | undefined {
  const seconds = steps.reduce((sum, step) => sum + (step.seconds ?? 0), 0);
  return seconds === 0 ? undefined : Math.max(1, Math.round(seconds / 60));
}

/** A stretch of time as clocks show it: `4:05`. Counted up to whole seconds, so that it ends on `0:00`. */
export function shownTime(milliseconds: number): string {
  const seconds = Math.ceil(Math.max(0, milliseconds) / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
