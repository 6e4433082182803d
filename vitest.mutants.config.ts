import { defineConfig } from 'vitest/config';

/** The tests beside the rules: what stryker runs again for every change it makes. */
export default defineConfig({
  test: { environment: 'node', include: ['src/domain/**/*.test.ts'] },
});
