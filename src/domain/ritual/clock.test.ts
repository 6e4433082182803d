import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  begun,
  type Clock,
  isOver,
  leftOf,
  minutesOf,
  paused,
  resumed,
  settled,
  shownTime,
  turnedTo,
} from './clock.ts';

const steps = [{ seconds: 60 }, { seconds: 30 }, {}, { seconds: 10 }];
const timed = [{ seconds: 60 }, { seconds: 30 }];
const at = (second: number) => second * 1000;
const manySteps = fc.array(
  fc.record({ seconds: fc.option(fc.integer({ min: 5, max: 600 }), { nil: undefined }) }),
  { minLength: 1, maxLength: 8 },
);
const moment = fc.integer({ min: 0, max: 10_000_000 });

describe('what a reader finds', () => {
  test.each([
    ['at once', 0, 0, 60],
    ['a moment before a step ends', 59.5, 0, 0.5],
    ['the moment it ends', 60, 1, 30],
    ['after a tab slept through two steps', 100, 2, undefined],
    ['after a night: a step without a time still waits', 36_000, 2, undefined],
  ])('%s', (_, second, step, left) => {
    const clock = settled(steps, begun(0), at(second));
    expect(clock.step).toBe(step);
    expect(leftOf(steps, clock, at(second))).toBe(left === undefined ? undefined : at(left));
  });

  test('where every step has a time, a night brings it to the end', () => {
    expect(isOver(timed, settled(timed, begun(0), at(89.9)))).toBe(false);
    expect(isOver(timed, settled(timed, begun(0), at(36_000)))).toBe(true);
  });

  test('a clock that was set back takes nothing away, and holds up the rest no longer than it must', () => {
    const clock = settled(steps, begun(at(100)), at(40));
    expect(clock.step).toBe(0);
    expect(leftOf(steps, clock, at(40))).toBe(at(60));
    expect(settled(steps, clock, at(100)).step).toBe(1);
  });
});

describe('pause', () => {
  test('time that passes meanwhile does not count', () => {
    const stopped = paused(steps, begun(0), at(20));
    expect(settled(steps, stopped, at(9000))).toEqual(stopped);
    const again = resumed(stopped, at(9000));
    expect(leftOf(steps, again, at(9010))).toBe(at(30));
  });

  test('a clock that runs is not set going twice', () => {
    const clock = begun(at(5));
    expect(resumed(clock, at(9))).toBe(clock);
  });
});

describe('back and skip', () => {
  test.each([
    ['to the step before, from its beginning', 1, 0, 0],
    ['not before the first', 0, -1, 0],
    ['past the last is the end', 3, 4, 4],
    ['not past the end', 3, 9, 4],
  ])('%s', (_, from, to, expected) => {
    const clock = turnedTo(steps, { step: from, ran: 4000, since: 0 }, to, at(50));
    expect(clock).toEqual({ step: expected, ran: 0, since: at(50) });
  });

  test('while it pauses it stays so', () => {
    expect(turnedTo(steps, { step: 0, ran: 4000 }, 1, at(50))).toEqual({ step: 1, ran: 0 });
  });
});

test('looking often and looking once come to the same place', () => {
  fc.assert(
    fc.property(manySteps, moment, fc.array(moment, { maxLength: 6 }), (some, end, looks) => {
      const between = looks.filter((look) => look <= end).sort((a, b) => a - b);
      const often = between.reduce((clock: Clock, look) => settled(some, clock, look), begun(0));
      expect(settled(some, often, end)).toEqual(settled(some, begun(0), end));
    }),
  );
});

test('the step never goes back by itself, and what is left is never more than the step', () => {
  fc.assert(
    fc.property(manySteps, moment, moment, (some, one, other) => {
      const [early, late] = one < other ? [one, other] : [other, one];
      const first = settled(some, begun(0), early);
      const then = settled(some, first, late);
      expect(then.step).toBeGreaterThanOrEqual(first.step);
      const seconds = some[then.step]?.seconds;
      const left = leftOf(some, then, late);
      expect(left === undefined).toBe(seconds === undefined);
      if (left !== undefined && seconds !== undefined) {
        expect(left).toBeGreaterThan(0);
        expect(left).toBeLessThanOrEqual(seconds * 1000);
      }
    }),
  );
});

test.each([
  [0, '0:00'],
  [1, '0:01'],
  [59_001, '1:00'],
  [245_000, '4:05'],
  [-5, '0:00'],
])('%i milliseconds are shown as %s', (milliseconds, shown) => {
  expect(shownTime(milliseconds)).toBe(shown);
});

test.each([
  [[{}, {}], undefined],
  [[{ seconds: 20 }, {}], 1],
  [[{ seconds: 240 }, { seconds: 270 }], 9],
])('%j is called %s minutes', (some, minutes) => {
  expect(minutesOf(some)).toBe(minutes);
});
