import { expect, type Page } from '@playwright/test';
import { dials as words } from '../../../src/strings/dials.ts';
import { press, tabTo } from '../helpers/by-keyboard.ts';
import { holdScripts } from '../helpers/hold-scripts.ts';
import { bringToLife } from '../helpers/live.ts';
import { activityOf, button, openSample } from '../helpers/sample-kinds.ts';
import { test } from '../helpers/samples.ts';
import { plantRequests, sentBy } from '../helpers/sent.ts';
import { plantTraces, tracesOf } from '../helpers/traces.ts';

test.describe.configure({ mode: 'parallel' });

const path = 'exercises/sample-dials/';
const person = (page: Page) => activityOf(page).locator('input[type="text"]');
const range = (page: Page, dial: string) => activityOf(page).locator(`[data-hard-day="${dial}"]`);
const radio = (page: Page, id: string, value: number | 'no-fit') =>
  activityOf(page).locator(`input[data-sentence="${id}"][value="${value}"]`);
const label = (page: Page, id: string, value: number | 'no-fit') =>
  activityOf(page).locator(`label[for="sample-dials-map-${id}-${value}"]`);
const result = (page: Page) => activityOf(page).locator('.result');

/** A loud alarm and a light armor: the reversed sentences are answered from the other end. */
const loud = {
  'sd-quiet': 4,
  'sd-over-it': 0,
  'sd-their-mood': 0,
  'sd-real-answer': 4,
  'sd-reply': 4,
  'sd-alone': 0,
};

/** Answers, page by page, and goes on to the hard day. */
async function answer(page: Page, answers: Readonly<Record<string, number | 'no-fit'>>): Promise<void> {
  for (;;) {
    const shown = await activityOf(page).locator('.step:visible').getAttribute('data-step');
    if (shown === 'hard-day') return;
    for (const [id, value] of Object.entries(answers)) {
      if (await label(page, id, value).isVisible()) await label(page, id, value).click();
    }
    await button(page, words.next).click();
    if (await button(page, words.goOn).isVisible()) await button(page, words.goOn).click();
  }
}

test('what was chosen before the script came is there after it, and after another render', async ({
  page,
}) => {
  const release = await holdScripts(page);
  await page.goto(path);
  await person(page).fill('ל');
  await label(page, 'sd-quiet', 3).click();
  await label(page, 'sd-over-it', 'no-fit').click();
  release();
  await bringToLife(activityOf(page));
  await button(page, words.next).click();
  await expect(activityOf(page).locator('.nudge')).toHaveText(words.left(1));
  for (const chosen of [radio(page, 'sd-quiet', 3), radio(page, 'sd-over-it', 'no-fit')]) {
    await expect(chosen).toBeChecked();
  }
  await expect(person(page)).toHaveValue('ל');
  await button(page, words.goOn).click();
  await button(page, words.back).click();
  await expect(radio(page, 'sd-quiet', 3)).toBeChecked();
});

test('a sentence about one person, lately, and the alarm may be right', async ({ page }) => {
  await openSample(page, path);
  await person(page).fill('Sam');
  await answer(page, loud);
  await range(page, 'alarm').fill('3');
  await button(page, words.see).click();
  await expect(result(page).locator('h4')).toBeFocused();
  await expect(result(page).locator('.sentence')).toHaveText(
    'From 6 answers, about Sam, lately: your alarm goes off very easily, and your armor is light. On a hard day the alarm goes up.',
  );
  // A loud alarm is asked first whether it is right.
  const order = await result(page)
    .locator('.tell, .dial')
    .evaluateAll((all) => all.map((each) => each.className));
  expect(order[0]).toContain('tell');
  await expect(result(page).locator('.tell a')).toHaveAttribute('href', /\/support\/$/u);
  await expect(result(page)).toContainText('They are not a tested measure');
  // Two pictures, each with words; no plane on which they meet.
  await expect(result(page).locator('svg')).toHaveCount(2);
  await expect(result(page).locator('[data-dial="alarm"] .twin-words')).toContainText(
    'it stands at the high end',
  );
  await expect(result(page).locator('[data-dial="armor"] .twin-words')).toContainText(
    'it stands at the low end',
  );
});

test('a quiet alarm is told the same, later', async ({ page }) => {
  await openSample(page, path);
  await answer(page, { ...loud, 'sd-quiet': 0, 'sd-their-mood': 4, 'sd-reply': 0 });
  await button(page, words.see).click();
  await expect(result(page).locator('.sentence')).not.toContainText('hard day');
  const order = await result(page)
    .locator('.tell, .dial')
    .evaluateAll((all) => all.map((each) => each.className));
  expect(order.at(-1)).toContain('tell');
});

test('answers left out widen the band; too few, and nothing is claimed', async ({ page }) => {
  await openSample(page, path);
  const band = (dial: string) =>
    result(page)
      .locator(`[data-dial="${dial}"] .band`)
      .evaluate((rect) => Number(rect.getAttribute('width')));
  await answer(page, { ...loud, 'sd-over-it': 'no-fit' });
  await button(page, words.see).click();
  expect(await band('armor')).toBeGreaterThan(await band('alarm'));
  await expect(result(page).locator('[data-dial="armor"] .mark')).toHaveCount(1);
  for (const back of [1, 2, 3]) {
    await button(page, words.back).click();
    if (back > 1) {
      for (const id of ['sd-alone', 'sd-real-answer']) {
        if (await label(page, id, 'no-fit').isVisible()) await label(page, id, 'no-fit').click();
      }
    }
  }
  await answer(page, {});
  await button(page, words.see).click();
  await expect(result(page).locator('.sentence')).toContainText(words.unsure('Armor'));
  await expect(result(page).locator('[data-dial="armor"] .mark')).toHaveCount(0);
  await expect(result(page).locator('[data-dial="alarm"] .mark')).toHaveCount(1);
});

test('with no answers there is nothing to say, and that is said', async ({ page }) => {
  await openSample(page, path);
  await answer(page, {});
  await button(page, words.see).click();
  await expect(result(page)).toContainText(words.nothing);
  await expect(result(page).locator('svg')).toHaveCount(0);
});

test('somebody else begins with an empty sheet; Undo brings the first one back', async ({ page }) => {
  await openSample(page, path);
  await person(page).fill('Sam');
  await answer(page, loud);
  await range(page, 'armor').fill('-2');
  await button(page, words.see).click();
  const sentence = await result(page).locator('.sentence').innerText();
  await button(page, words.anew).click();
  await expect(activityOf(page).getByRole('radio', { checked: true })).toHaveCount(0);
  await expect(person(page)).toHaveValue('');
  await button(page, words.undo).click();
  await expect(result(page).locator('.sentence')).toHaveText(sentence);
  await expect(person(page)).toHaveValue('Sam');
});

test('by keyboard alone', async ({ page }) => {
  await page.goto(path);
  await tabTo(page, person(page));
  await expect(activityOf(page)).toHaveAttribute('data-state', 'ready');
  await page.keyboard.type('M');
  await tabTo(page, radio(page, 'sd-quiet', 0));
  await press(page, 'Space');
  await press(page, 'ArrowRight');
  await expect(radio(page, 'sd-quiet', 1)).toBeChecked();
  for (const on of [words.next, words.goOn, words.next, words.goOn]) {
    await tabTo(page, button(page, on));
    await press(page, 'Enter');
  }
  await tabTo(page, range(page, 'alarm'));
  await press(page, 'ArrowRight');
  await expect(range(page, 'alarm')).toHaveAttribute('aria-valuetext', words.movedTo(1));
  await tabTo(page, button(page, words.see));
  await press(page, 'Enter');
  await expect(result(page).locator('h4')).toBeFocused();
});

test('by default nothing is left on the device and nothing is sent', async ({ page }) => {
  const sent = sentBy(page);
  await openSample(page, path);
  const before = await tracesOf(page);
  await person(page).fill('zebra');
  await answer(page, loud);
  await button(page, words.see).click();
  await expect(result(page).locator('.sentence')).toContainText('zebra');
  expect({ ...(await tracesOf(page)), workers: [], caches: [] }).toEqual({
    ...before,
    workers: [],
    caches: [],
  });
  expect(sent.with('zebra')).toEqual([]);
  await plantTraces(page, 'zebra');
  expect(JSON.stringify(await tracesOf(page))).toContain('zebra');
  await plantRequests(page, 'zebra');
  expect(sent.with('zebra')).toHaveLength(2);
});
