/**
 * @typedef {object} Count
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 */

/** How to read the report that a test program writes. */
const readers = {
  /** @type {(report: any) => Count} */
  vitest: ({ numPassedTests, numFailedTests, numPendingTests, numTodoTests }) => ({
    passed: numPassedTests,
    failed: numFailedTests,
    skipped: numPendingTests + numTodoTests,
  }),
  /** @type {(report: any) => Count} */
  playwright: ({ stats: { expected, unexpected, flaky, skipped } }) => ({
    passed: expected + flaky,
    failed: unexpected,
    skipped,
  }),
};

/**
 * What a step comes to. A step that counts nothing is one test. One that ended badly has at least one failure, whatever
 * its report says: the program may have stopped before the first test, or after the last.
 *
 * @param {{ ok: boolean, program?: keyof typeof readers, report?: unknown }} step `ok`: it ended with code 0; `report`: what
 *   the program wrote, absent when it wrote nothing
 * @returns {Count}
 */
export function countOf({ ok, program, report }) {
  if (!program) return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
  if (!report) return { passed: 0, failed: 1, skipped: 0 };
  const count = readers[program](report);
  return ok ? count : { ...count, failed: Math.max(1, count.failed) };
}

/**
 * @param {readonly Count[]} counts
 * @returns {Count}
 */
export function sumOf(counts) {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const { passed, failed, skipped } of counts) {
    sum.passed += passed;
    sum.failed += failed;
    sum.skipped += skipped;
  }
  return sum;
}
