/**
 * Changes the pure rules one at a time and asks whether a test notices: `npm run test:mutants`, or a part of them by
 * `npm run test:mutants -- --mutate "src/domain/tally/*.ts"`.
 */
export default {
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutants.config.ts' },
  mutate: ['src/domain/**/*.ts', '!src/domain/**/*.test.ts', '!src/domain/**/*-fixture.ts'],
  // What runs once, while a module loads, would need every test for each change.
  ignoreStatic: true,
  ignorePatterns: ['dist', '.astro', '.toward'],
  concurrency: 2,
  timeoutMS: 20_000,
  reporters: ['clear-text', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: '.toward/reports/mutants.json' },
  tempDirName: '.toward/mutants',
  // The score that the domain keeps to.
  thresholds: { high: 95, low: 85, break: 85 },
};
