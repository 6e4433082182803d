import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { keeping } from '../../../src/strings/keeping.ts';
import { bringToLife } from '../helpers/live.ts';
import { fieldOf, keepLocked, keepOnDevice, saved, worksheetPath } from '../helpers/notebook.ts';
import { at } from '../helpers/page-kinds.ts';
import { freshProfile, type OwnBrowser, ownBrowser } from '../helpers/own-browser.ts';

/**
 * Searches the whole folder of a browser for what was written in it. Only a full Chromium writes all that a reader's does: the one
 * among the packages keeps no session files, and finding nothing there would prove nothing.
 */
const executable = process.env['TOWARD_FULL_CHROMIUM'] ?? '/usr/bin/chromium';
const fields = ['notice', 'feel', 'need', 'ask', 'mine', 'when'] as const;
const first = 'a heron stands in the mill race';
const second = 'four geese cross the frozen lock';

test.describe.configure({ mode: 'default' });
test.setTimeout(300_000);
test.use({ actionTimeout: 30_000 });

test.beforeAll(() => {
  if (!existsSync(executable))
    throw new Error(
      `There is no full Chromium at ${executable}: apt-get install chromium, or name one in TOWARD_FULL_CHROMIUM.`,
    );
});

/** Forty strings that stand nowhere else. */
const marks = (state: string) => Array.from({ length: 40 }, (_, index) => `mark-${state}-${index}-zqv`);

/** The strings found anywhere in a folder, as bytes of UTF-8 or of UTF-16. */
function found(folder: string, strings: readonly string[]): string[] {
  const hits = new Set<string>();
  const walk = (path: string) => {
    for (const name of readdirSync(path)) {
      const inside = join(path, name);
      const info = statSync(inside, { throwIfNoEntry: false });
      if (info?.isDirectory()) walk(inside);
      if (!info?.isFile()) continue;
      const bytes = readFileSync(inside);
      for (const string of strings) {
        if (bytes.includes(Buffer.from(string, 'utf8')) || bytes.includes(Buffer.from(string, 'utf16le')))
          hits.add(string);
      }
    }
  };
  walk(folder);
  return [...hits];
}

const activityOf = (page: Page) => page.locator('[data-activity="clearer-ask"]');

async function begin(browser: OwnBrowser, origin: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(new URL(at(worksheetPath), origin).href);
  await bringToLife(activityOf(page));
  return page;
}

/** Puts every string into a field: saved, written over, finished, thrown away, searched for, and at last typed but never saved. */
async function writeAll(page: Page, strings: readonly string[]): Promise<void> {
  const queue = [...strings];
  while (queue.length > 4) {
    for (const field of fields) {
      const words = queue.length > 4 ? queue.shift() : undefined;
      if (words !== undefined) await fieldOf(page, field).evaluate(write, words);
    }
    await saved(activityOf(page));
  }
  await page.locator('header').getByRole('link', { name: 'Search' }).click();
  const box = page.getByRole('dialog').getByRole('searchbox');
  for (const words of queue.splice(0, 2)) await box.fill(words);
  // Escape empties the field first.
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  for (const words of queue) await fieldOf(page, 'notice').evaluate(write, words);
}

function write(field: HTMLElement, words: string): void {
  (field as HTMLInputElement).value = words;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** A string that is put where everybody can find it: without it the search proves nothing. */
async function plantControl(page: Page, control: string): Promise<void> {
  await page.evaluate((words) => {
    localStorage.setItem('planted', words);
    const field = document.createElement('textarea');
    document.body.append(field);
    field.value = words;
  }, control);
}

const states: Readonly<Record<string, (browser: OwnBrowser, page: Page) => Promise<void>>> = {
  locked: async (browser, page) => {
    await activityOf(page).locator('[data-action="lock"]').click();
    await expect(async () => {
      await bringToLife(activityOf(page));
      await expect(activityOf(page)).toContainText(keeping.locked, { timeout: 1000 });
    }).toPass({ timeout: 30_000 });
    await browser.quit();
  },
  unlocked: async (browser) => browser.quit(),
  killed: async (browser) => browser.kill(),
  'passphrase changed': async (browser, page) => {
    await page.goto(new URL(at('/notebook/'), new URL('/', page.url())).href);
    await unlockThere(page);
    await page.locator('[data-way="change"]').click();
    await page.getByLabel(/^Your passphrase now/u).fill(first);
    await page.locator('[data-way="next"]').click();
    await page.getByLabel('The same again').waitFor({ timeout: 30_000 });
    await page.getByLabel('Passphrase', { exact: true }).fill(second);
    await page.getByLabel('The same again').fill(second);
    await page.getByLabel('To show that you have read this').fill('gone if forgotten');
    await page.getByRole('button', { name: 'Lock my notebook' }).click();
    await expect(page.locator('[data-lock] .nudge')).toHaveText('Done.', { timeout: 30_000 });
    await browser.quit();
  },
};

async function unlockThere(page: Page): Promise<void> {
  await page.getByLabel('Passphrase', { exact: true }).fill(first);
  await page.locator('[data-action="unlock"]').click();
  await page.locator('[data-way="change"]').waitFor();
}

for (const [state, end] of Object.entries(states)) {
  test(`${state}: of forty strings none is on the disk`, async ({ baseURL }) => {
    const profile = freshProfile();
    const strings = marks(state.replaceAll(' ', ''));
    const control = `control-${state}-zqv`;
    const browser = await ownBrowser(profile, { executable, headless: '--headless=new' });
    const page = await begin(browser, baseURL ?? '');
    await fieldOf(page, 'notice').fill('begin');
    await keepLocked(page, first);
    await saved(activityOf(page));
    await plantControl(page, control);
    await writeAll(page, strings);
    await saved(activityOf(page));
    await end(browser, page);
    expect(found(profile, [control])).toEqual([control]);
    expect(found(profile, [...strings, first, second])).toEqual([]);
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });
}

test('kept without a passphrase they are all found; erased through the host and locked from then on, none is', async ({
  baseURL,
}) => {
  const profile = freshProfile();
  const open = marks('open');
  const late = marks('late');
  const before = await ownBrowser(profile, { executable, headless: '--headless=new' });
  const page = await begin(before, baseURL ?? '');
  await fieldOf(page, 'notice').fill('begin');
  await keepOnDevice(page);
  await saved(activityOf(page));
  await writeAll(page, open);
  await saved(activityOf(page));
  await before.quit();
  expect(found(profile, open).length).toBeGreaterThan(20);

  const after = await ownBrowser(profile, { executable, headless: '--headless=new' });
  const again = await after.context.newPage();
  await again.goto(new URL(at('/erase/'), baseURL).href);
  const there = await begin(after, baseURL ?? '');
  await expect(fieldOf(there, 'notice')).toHaveValue('');
  await fieldOf(there, 'notice').fill('begin again');
  await keepLocked(there, first);
  await saved(activityOf(there));
  await writeAll(there, late);
  await saved(activityOf(there));
  await plantControl(there, 'control-late-zqv');
  await after.quit();
  expect(found(profile, ['control-late-zqv'])).toEqual(['control-late-zqv']);
  expect(found(profile, [...open, ...late, first])).toEqual([]);
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
});
