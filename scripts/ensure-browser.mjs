/** Before the browser tests: fetches a browser where none is installed and none is among the packages, and says which is used. */
import { fileURLToPath } from 'node:url';
import { chrome, NoBrowser } from './chrome.mjs';
import { run } from './run.mjs';
import { stopWith } from './setup.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

try {
  const { executablePath } = await chrome().catch(fetched);
  console.log(`Testing in ${executablePath}`);
} catch (error) {
  stopWith(error);
}

async function fetched(error) {
  // A wrong setting is not put right by another browser.
  if (!(error instanceof NoBrowser) || process.env.CHROME || process.env.TOWARD_BROWSER) throw error;
  console.log('Fetching a browser to test in (about a minute, once)');
  await run(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium'], { cwd: root });
  return chrome();
}
