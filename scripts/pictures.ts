/** `npm run pictures`: takes the pictures of the README from the built site, `dist/`, into `docs/pictures/`. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from '@playwright/test';
import { basePath } from '../site.config.ts';
import { check } from '../src/strings/check.ts';
import { NotReady, stopWith } from './setup.mjs';
import { serveDist } from './static-server.mjs';
import { atMost, openStudio } from './studio.ts';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const target = fileURLToPath(new URL('../docs/pictures/', import.meta.url));

const desk = { viewport: { width: 1280, height: 800 }, colorScheme: 'light' } as const;
const phone = { viewport: { width: 360, height: 740 }, colorScheme: 'dark', deviceScaleFactor: 2 } as const;

/** What is in each picture: where it is taken, and what is done first. */
const pictures = [
  { name: 'home-light', path: '', device: desk, before: async () => undefined },
  { name: 'guide-dark', path: 'guides/what-a-bid-is/', device: phone, before: showWindow },
  { name: 'exercise-light', path: 'exercises/spot-the-bid/', device: desk, before: answerScene },
];

try {
  if (!existsSync(`${dist}index.html`)) throw new NotReady('There is nothing to picture yet. Run: npm start');
  mkdirSync(target, { recursive: true });
  const server = await serveDist({ dir: dist, port: 0, base: basePath, headers: () => ({}) });
  const browser = await openStudio();
  try {
    for (const { name, path, device, before } of pictures) {
      const page = await browser.newPage({ ...device, reducedMotion: 'reduce' });
      await page.goto(new URL(path, server.url).href);
      // The fonts are optional: one that comes late is used from the second visit on.
      await page.reload();
      await page.evaluate(() => document.fonts.ready);
      await before(page);
      const png = await page.screenshot({ animations: 'disabled', caret: 'hide' });
      writeFileSync(`${target}${name}.png`, atMost(250_000, `${name}.png`, png));
      await page.close();
    }
  } finally {
    await browser.close();
    await server.close();
  }
} catch (error) {
  stopWith(error);
}

/** The lit window of an exercise, with some of the sky above it. */
async function showWindow(page: Page) {
  const window = page.locator('.window').first();
  await scrollTo(window, 150);
  await window.locator('[data-state="ready"]').waitFor();
  await scrollTo(window, 150);
}

/** A scene with its answers explained. */
async function answerScene(page: Page) {
  const activity = page.locator('[data-activity="spot-the-bid"]');
  await activity.scrollIntoViewIfNeeded();
  await page.locator('[data-activity="spot-the-bid"][data-state="ready"]').waitFor();
  await activity.getByRole('radio').first().check();
  await activity.getByRole('button', { name: check.check, exact: true }).click();
  await activity.getByText(check.yours).waitFor();
  await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
  await page.mouse.move(0, 0);
  await scrollTo(page.locator('.window').filter({ has: activity }), 40);
}

/** Scrolls so that something begins so many pixels below the top. */
function scrollTo(what: Locator, below: number) {
  return what.evaluate(
    (element, space) => scrollBy({ top: element.getBoundingClientRect().top - space, behavior: 'instant' }),
    below,
  );
}
