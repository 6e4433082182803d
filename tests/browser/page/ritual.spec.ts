import { expect, type Page } from '@playwright/test';
import { ritual as words } from '../../../src/strings/ritual.ts';
import { press, tabTo } from '../helpers/by-keyboard.ts';
import { holdScripts } from '../helpers/hold-scripts.ts';
import { bringToLife } from '../helpers/live.ts';
import { activityOf, button, choose, openSample } from '../helpers/sample-kinds.ts';
import { test } from '../helpers/samples.ts';

test.describe.configure({ mode: 'parallel' });

const path = 'exercises/sample-ritual/';
const shownStep = (page: Page) => activityOf(page).locator('.stage:visible');
const door = 'At the door, ninety seconds';

/** What the device was asked to do. */
type Asked = { buzzes: number; tones: number; awake: number };
const asked = (page: Page) => page.evaluate(() => (window as unknown as { asked: Asked }).asked);

/** A device that writes down what it is asked for. */
async function onDevice(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const asked = { buzzes: 0, tones: 0, awake: 0 };
    Object.assign(window, { asked });
    navigator.vibrate = () => {
      asked.buzzes += 1;
      return true;
    };
    const { start } = OscillatorNode.prototype;
    OscillatorNode.prototype.start = function (when) {
      asked.tones += 1;
      start.call(this, when);
    };
    const request = () => {
      asked.awake += 1;
      return Promise.resolve({
        release: () => {
          asked.awake -= 1;
          return Promise.resolve();
        },
      });
    };
    Object.defineProperty(navigator, 'wakeLock', { value: { request } });
  });
}

/** Begins on a clock that only the test moves. */
async function begin(page: Page, way?: string): Promise<void> {
  await page.clock.install({ time: new Date('2026-11-26T20:30:00') });
  await openSample(page, path);
  if (way !== undefined) await choose(page, way);
  await button(page, words.begin).click();
  await expect(shownStep(page)).toHaveCount(1);
}

test('all steps can be read first; then one is there at a time, and no clock', async ({ page }) => {
  await openSample(page, path);
  await expect(shownStep(page)).toHaveCount(4);
  await button(page, words.begin).click();
  await expect(shownStep(page)).toHaveCount(1);
  await expect(shownStep(page).locator('.stage-title')).toBeFocused();
  await expect(activityOf(page).getByRole('timer')).toHaveCount(0);
  await button(page, words.next).click();
  await button(page, words.showClock).click();
  await expect(activityOf(page).getByRole('timer')).toHaveText('4:00');
  await button(page, words.hideClock).click();
  await expect(activityOf(page).getByRole('timer')).toHaveCount(0);
});

test('timed steps go on by themselves, and each is said', async ({ page }) => {
  await begin(page, door);
  await expect(shownStep(page)).toHaveAttribute('data-stage', 'stop');
  await page.clock.runFor(19_000);
  await expect(shownStep(page)).toHaveAttribute('data-stage', 'stop');
  await page.clock.runFor(2_000);
  await expect(shownStep(page)).toHaveAttribute('data-stage', 'one');
  await expect(page.locator('#announcer')).toContainText('One picture');
});

test('what a tab slept through counts: it wakes where it would be', async ({ page }) => {
  await begin(page);
  await button(page, words.next).click();
  await expect(shownStep(page)).toHaveAttribute('data-stage', 'first');
  // As if the lid had been shut: the timers fire once, late.
  await page.clock.fastForward('05:00');
  await expect(shownStep(page)).toHaveAttribute('data-stage', 'second');
  await button(page, words.showClock).click();
  await expect(activityOf(page).getByRole('timer')).toHaveText('3:00');
  await page.clock.fastForward('08:00:00');
  await expect(shownStep(page)).toHaveAttribute('data-stage', 'sip');
  await expect(activityOf(page).getByRole('timer')).toHaveText(words.byHand);
});

test('paused, no time passes; back begins a step anew', async ({ page }) => {
  await begin(page, door);
  await page.clock.runFor(15_000);
  await button(page, words.pause).click();
  await expect(activityOf(page).locator('.nudge')).toHaveText(words.paused);
  await page.clock.fastForward('01:00:00');
  await expect(shownStep(page)).toHaveAttribute('data-stage', 'stop');
  await button(page, words.goOn).click();
  await page.clock.runFor(6_000);
  await expect(shownStep(page)).toHaveAttribute('data-stage', 'one');
  await button(page, words.back).click();
  await expect(shownStep(page)).toHaveAttribute('data-stage', 'stop');
  await page.clock.runFor(18_000);
  await expect(shownStep(page)).toHaveAttribute('data-stage', 'stop');
});

test('it ends quietly, by itself or when it is stopped', async ({ page }) => {
  await begin(page, door);
  await page.clock.fastForward('02:00');
  const end = activityOf(page).locator('.quiet-end');
  await expect(end).toHaveText('That is all. The coffee may be cold.');
  await expect(end).toBeFocused();
  await button(page, words.again).click();
  await expect(shownStep(page)).toHaveCount(3);
  await expect(button(page, words.begin)).toBeFocused();
  await button(page, words.begin).click();
  await button(page, words.stop).click();
  await expect(end).toHaveText(words.stopped);
  // Stopped is stopped: nothing comes later.
  await page.clock.fastForward('10:00');
  await expect(end).toHaveText(words.stopped);
});

test('no signal is given that was not chosen', async ({ page }) => {
  await onDevice(page);
  await begin(page, door);
  await page.clock.fastForward('00:30');
  await expect(shownStep(page)).toHaveAttribute('data-stage', 'one');
  expect(await asked(page)).toMatchObject({ buzzes: 0, tones: 0 });
});

for (const [label, kind] of [
  [words.signal.buzz, 'buzzes'],
  [words.signal.tone, 'tones'],
] as const) {
  test(`${label.toLowerCase()} is given when time ends a step, and not when a hand does`, async ({
    page,
  }) => {
    await onDevice(page);
    await page.clock.install({ time: new Date('2026-11-26T20:30:00') });
    await openSample(page, path);
    await choose(page, door);
    await choose(page, label);
    await button(page, words.begin).click();
    await page.clock.fastForward('00:25');
    await expect(shownStep(page)).toHaveAttribute('data-stage', 'one');
    expect(await asked(page)).toMatchObject({ buzzes: 0, tones: 0, [kind]: 1 });
    await button(page, words.next).click();
    await expect(shownStep(page)).toHaveAttribute('data-stage', 'go');
    expect(await asked(page)).toMatchObject({ [kind]: 1 });
  });
}

test('the screen is kept awake while it runs, and only then', async ({ page }) => {
  await onDevice(page);
  await openSample(page, path);
  const awake = async () => (await asked(page)).awake;
  expect(await awake()).toBe(0);
  await button(page, words.begin).click();
  await expect.poll(awake).toBe(1);
  await button(page, words.pause).click();
  await expect.poll(awake).toBe(0);
  await button(page, words.goOn).click();
  await expect.poll(awake).toBe(1);
  await button(page, words.stop).click();
  await expect.poll(awake).toBe(0);
});

test('a way that was chosen before the script came is the one that is shown, and stays', async ({ page }) => {
  const release = await holdScripts(page);
  await page.goto(path);
  await choose(page, door);
  release();
  await bringToLife(activityOf(page));
  await expect(shownStep(page)).toHaveCount(3);
  await button(page, words.begin).click();
  await button(page, words.stop).click();
  await button(page, words.again).click();
  await expect(page.getByRole('radio', { name: door })).toBeChecked();
  await expect(shownStep(page)).toHaveCount(3);
});

test('for two, what is made for one person is not offered', async ({ page }) => {
  await openSample(page, path);
  await expect(activityOf(page).getByText('On your own').first()).toBeVisible();
  await openSample(page, `${path}together/`);
  await expect(activityOf(page).getByText(door).first()).toBeVisible();
  await expect(activityOf(page).getByText('On your own')).toHaveCount(0);
});

test('the listener’s card is printed alone, and the page whole the next time', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
  await openSample(page, path);
  await button(page, words.printCard).click();
  await page.emulateMedia({ media: 'print' });
  const card = activityOf(page).locator('.listener');
  await expect(card).toBeVisible();
  for (const other of [page.locator('h1'), shownStep(page).first(), page.locator('.window > h3')]) {
    await expect(other).toBeHidden();
  }
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(page.locator('h1')).toBeVisible();
  await expect(card).toBeVisible();
});

test('by keyboard alone, from the way to the end', async ({ page }) => {
  await page.goto(path);
  await tabTo(page, activityOf(page).locator('.versions input').first());
  await expect(activityOf(page)).toHaveAttribute('data-state', 'ready');
  await press(page, 'ArrowRight');
  await expect(page.getByRole('radio', { name: door })).toBeChecked();
  for (const on of [words.begin, words.next, words.back, words.next, words.next, words.finish]) {
    await tabTo(page, button(page, on));
    await press(page, 'Enter');
  }
  await expect(activityOf(page).locator('.quiet-end')).toBeFocused();
});
