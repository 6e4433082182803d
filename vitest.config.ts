import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          // Machines that have other things to do; no test is about time.
          testTimeout: 60_000,
          include: [
            'src/**/*.test.ts',
            'scripts/**/*.test.ts',
            'integrations/**/*.test.ts',
            'tests/unit/**/*.test.ts',
            'tests/content/**/*.test.ts',
          ],
          exclude: ['tests/content/content.test.ts', 'node_modules/**'],
        },
      },
      {
        test: {
          name: 'soak',
          environment: 'node',
          include: ['tests/soak/**/*.soak.ts'],
          testTimeout: 600_000,
        },
      },
      {
        test: {
          name: 'content',
          environment: 'node',
          include: ['tests/content/content.test.ts'],
        },
      },
    ],
  },
});
