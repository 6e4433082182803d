import { expect, it, test } from 'vitest';
import { countOf, sumOf } from './reports.mjs';

const vitest = { numPassedTests: 8, numFailedTests: 2, numPendingTests: 1, numTodoTests: 1 };
const green = { ...vitest, numFailedTests: 0 };
const playwright = { stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 2 } };

test.each([
  ['a step that counts nothing, ended well', { ok: true }, 1, 0],
  ['a step that counts nothing, ended badly', { ok: false }, 0, 1],
  ['unit tests', { ok: false, program: 'vitest', report: vitest }, 8, 2],
  ['browser tests', { ok: false, program: 'playwright', report: playwright }, 6, 1],
  ['tests that passed before the program failed', { ok: false, program: 'vitest', report: green }, 8, 1],
  ['a program that wrote no report', { ok: false, program: 'vitest' }, 0, 1],
  ['a program that says all is well and wrote no report', { ok: true, program: 'playwright' }, 0, 1],
] as const)('%s', (_, step, passed, failed) => {
  expect(countOf(step)).toMatchObject({ passed, failed });
});

it('what was skipped is counted apart', () => {
  expect(countOf({ ok: true, program: 'vitest', report: green }).skipped).toBe(2);
});

it('the steps add up', () => {
  const one = { passed: 1, failed: 2, skipped: 3 };
  expect(sumOf([one, one])).toEqual({ passed: 2, failed: 4, skipped: 6 });
  expect(sumOf([])).toEqual({ passed: 0, failed: 0, skipped: 0 });
});
