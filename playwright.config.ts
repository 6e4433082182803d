import { defineConfig } from '@playwright/test';
import { chrome } from './scripts/chrome.mjs';
import { basePath } from './site.config.ts';

const port = Number(process.env['TOWARD_TEST_PORT'] ?? 4399);
const baseURL = `http://localhost:${port}${basePath}`;
const { executablePath, args, env } = await chrome();

/** Tests of the built site, in a real browser, under the headers of a release. */
export default defineConfig({
  testDir: 'tests/browser',
  outputDir: '.toward/browser',
  workers: 2,
  retries: 0,
  // Long pages under axe in several schemes, on machines that have other things to do.
  timeout: 120_000,
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list'], ['json', { outputFile: '.toward/reports/playwright.json' }]],
  use: {
    baseURL,
    launchOptions: { executablePath, args, env },
    screenshot: 'only-on-failure',
  },
  projects: [
    { name: 'page', testMatch: 'page/*.spec.ts' },
    { name: 'site', testMatch: 'site/*.spec.ts' },
    { name: 'soak', testMatch: ['soak/*.spec.ts', 'page/killed.spec.ts'] },
  ],
  webServer: {
    command: `node scripts/serve.mjs --port ${port} --strict`,
    url: baseURL,
    reuseExistingServer: !process.env['CI'],
  },
});
