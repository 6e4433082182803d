import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import { chrome } from '../../../scripts/chrome.mjs';

/** A browser of the test's own, with a folder that outlives it. */
export type OwnBrowser = Readonly<{
  context: BrowserContext;
  /** Ends it as a dead battery would: nothing is told, nothing tidied. */
  kill: () => Promise<void>;
  /** Ends it as its own menu would. */
  quit: () => Promise<void>;
}>;

export const freshProfile = () => mkdtempSync(join(tmpdir(), 'toward-profile-'));

/** Starts a browser on a folder. `full` asks for one that writes all that a reader's would; `executable` is then its path. */
export async function ownBrowser(
  profile: string,
  { executable, headless = '--headless' }: Readonly<{ executable?: string; headless?: string }> = {},
): Promise<OwnBrowser> {
  const { executablePath, args, env } = await chrome();
  const child = spawn(
    executable ?? executablePath,
    [
      ...args.filter((argument) => !argument.startsWith('--headless')),
      headless,
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      '--disable-gpu',
      'about:blank',
    ],
    // A group of its own: its helpers end with it.
    { env, detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const browser = await chromium.connectOverCDP(await addressOf(child));
  const [context] = browser.contexts();
  if (context === undefined) throw new Error('The browser has no context.');
  return {
    context,
    kill: async () => {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      await ended;
      await browser.close().catch(() => {});
    },
    quit: async () => {
      const session = await browser.newBrowserCDPSession();
      await session.send('Browser.close').catch(() => {});
      await ended;
    },
  };
}

/** Where it can be spoken to, as it says itself. */
function addressOf({ stderr }: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    stderr?.on('data', (chunk) => {
      said += String(chunk);
      const address = /DevTools listening on (ws:\S+)/u.exec(said)?.[1];
      if (address !== undefined) resolve(address);
    });
    stderr?.on('end', () => reject(new Error(`The browser did not start: ${said}`)));
  });
}
