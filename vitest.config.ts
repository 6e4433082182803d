import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
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
