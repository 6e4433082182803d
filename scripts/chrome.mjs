/** Finds the browser that tests run in. */
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { NotReady } from './setup.mjs';

/**
 * @typedef {object} Browser
 * @property {string} executablePath
 * @property {string[]} args
 * @property {Record<string, string>} env
 * @property {boolean} packaged whether it is the one from the packages, the same on every Linux machine: screenshots are
 *   compared in no other
 */

/**
 * The first of: what `$CHROME` names, an installed Chromium or Chrome, Playwright's own, the one among the packages.
 * `TOWARD_BROWSER=packaged` asks for the last.
 *
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<Browser>}
 * @throws {NoBrowser}
 */
export async function chrome(env = process.env) {
  const packagedOnly = env.TOWARD_BROWSER === 'packaged';
  if (env.CHROME && !packagedOnly) {
    if (!existsSync(env.CHROME))
      throw new NoBrowser(`$CHROME names ${env.CHROME}, and there is no such file. Correct it or unset it.`);
    return browser(env.CHROME, env);
  }
  if (!packagedOnly) {
    const installed = [...usualPaths(process.platform, env), await playwrightsOwn()].find(
      (path) => path && existsSync(path),
    );
    if (installed) return browser(installed, env);
  }
  if (`${process.platform}-${process.arch}` === 'linux-x64') {
    const { unpackedChromium } = await import('./packaged-chromium.mjs');
    const { executablePath, env: extra } = await unpackedChromium(env);
    return { ...browser(executablePath, { ...env, ...extra }), packaged: true };
  }
  throw new NoBrowser(
    packagedOnly
      ? 'The packages have a browser for Linux on x64 only. Unset TOWARD_BROWSER.'
      : 'No browser was found to test in. Run: npx playwright install chromium',
  );
}

/** There is no browser; the message says how to get one. */
export class NoBrowser extends NotReady {}

/**
 * Where installers put Chromium, Chrome and Edge. Ubuntu's `chromium-browser` is left out: it is a snap, which cannot
 * read the profiles that tests make.
 *
 * @param {NodeJS.Platform} platform
 * @param {NodeJS.ProcessEnv} env
 */
export function usualPaths(platform, env) {
  if (platform === 'linux') {
    return ['/usr/bin/chromium', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable'];
  }
  if (platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((name) =>
      ['/', homedir()].map((folder) =>
        join(folder, 'Applications', `${name}.app`, 'Contents', 'MacOS', name),
      ),
    );
  }
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(
      (folder) => folder !== undefined,
    );
    return ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'].flatMap(
      (program) => folders.map((folder) => `${folder}\\${program}`),
    );
  }
  return [];
}

async function playwrightsOwn() {
  const { chromium } = await import('@playwright/test');
  return chromium.executablePath();
}

/** @returns {Browser} */
function browser(executablePath, env) {
  return {
    executablePath,
    args: [
      // Chromium refuses to start its sandbox as root.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      // Nothing but the page under test may use the network: tests count what leaves.
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
    env: Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined)),
    packaged: false,
  };
}
