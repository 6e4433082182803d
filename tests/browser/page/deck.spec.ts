import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { parse } from 'yaml';
import { seeded } from '../../../src/domain/chance/seeded.ts';
import { eveningOf } from '../../../src/domain/deck/draw.ts';
import type { Deck } from '../../../src/schemas/deck.ts';
import { deck as words } from '../../../src/strings/deck.ts';
import { press, tabTo } from '../helpers/by-keyboard.ts';
import { holdScripts } from '../helpers/hold-scripts.ts';
import { bringToLife } from '../helpers/live.ts';
import { activityOf, button, choose, openSample } from '../helpers/sample-kinds.ts';
import { test } from '../helpers/samples.ts';
import { plantRequests, sentBy } from '../helpers/sent.ts';
import { plantTraces, tracesOf } from '../helpers/traces.ts';

test.describe.configure({ mode: 'parallel' });

const alone = 'exercises/sample-deck/';
const forTwo = 'exercises/sample-deck/together/';
const file = new URL('../../fixtures/kinds/decks/sample-cards.yml', import.meta.url);
const { cards } = parse(readFileSync(file, 'utf8')) as Deck;
const depthOf = (id: string) => cards.find((card) => card.id === id)?.depth;
const [light = '', little = ''] = words.far;

const shownCard = (page: Page) => activityOf(page).locator('.deck-card:visible');
const prompt = (page: Page) => shownCard(page).locator('.prompt:visible');
const idOf = async (page: Page) => (await shownCard(page).getAttribute('data-card')) ?? '';
const field = (page: Page) => activityOf(page).locator('textarea');

/** Everything that is written on a piece of a page, attributes and the state of fields included. */
function written(root: Element): string {
  return [root, ...root.querySelectorAll('*')]
    .flatMap((element) => [
      element.tagName,
      ...[...element.attributes].map(({ name, value }) => `${name}=${value}`),
      element.childElementCount === 0 ? (element.textContent ?? '') : '',
      element instanceof HTMLInputElement ? `${element.checked} ${element.value}` : '',
    ])
    .join('\n');
}

/** Both make their choices; the cards are dealt. */
async function dealt(page: Page, first: string, second: string): Promise<void> {
  await button(page, words.start).click();
  await choose(page, first);
  await button(page, words.privately.hide).click();
  await choose(page, second);
  await button(page, words.privately.deal).click();
  await expect(prompt(page)).toBeFocused();
}

test('what was written and chosen before the script came is there after it, and after another render', async ({
  page,
}) => {
  const release = await holdScripts(page);
  await page.goto(alone);
  await field(page).fill('Omas Küche 🥞');
  await choose(page, little);
  release();
  await bringToLife(activityOf(page));
  await button(page, words.save).click();
  await expect(button(page, words.saved)).toBeVisible();
  await expect(field(page)).toHaveValue('Omas Küche 🥞');
  await expect(page.getByRole('radio', { name: little })).toBeChecked();
  await button(page, words.enough).click();
  await expect(activityOf(page).locator('.notes dd')).toHaveText('Omas Küche 🥞');
});

test('alone, words stay with the card they were written to', async ({ page }) => {
  await openSample(page, alone);
  const first = await idOf(page);
  await field(page).fill('the blue bowl');
  await button(page, words.save).click();
  await button(page, words.another).click();
  await expect(prompt(page)).toBeFocused();
  expect(await idOf(page)).not.toBe(first);
  await expect(field(page)).toHaveValue('');
  await field(page).fill('the bus driver');
  await activityOf(page).locator('.aside summary').click();
  await button(page, words.take).click();
  expect(await idOf(page)).toBe(first);
  await expect(field(page)).toHaveValue('the blue bowl');
  await button(page, words.enough).click();
  await expect(activityOf(page).locator('.notes dd')).toHaveText(['the blue bowl', 'the bus driver']);
});

test('alone, no card comes twice before those within reach are through, and none goes deeper than was chosen', async ({
  page,
}) => {
  await openSample(page, alone);
  const within = cards.filter((card) => card.depth === 1).length;
  const seen = [await idOf(page)];
  while (seen.length < within) {
    await button(page, words.another).click();
    seen.push(await idOf(page));
  }
  expect(new Set(seen).size).toBe(within);
  expect(seen.map(depthOf)).toEqual(seen.map(() => 1));
});

test('for two, the more careful choice rules, and nothing on the page tells whose it was', async ({
  page,
}) => {
  const pages: string[] = [];
  for (const [first, second] of [
    [little, light],
    [light, little],
    [light, light],
  ] as const) {
    // The same chance each time: what differs could only come from the choices.
    await page.addInitScript(() => {
      crypto.getRandomValues = (array) => array;
    });
    await openSample(page, forTwo);
    await dealt(page, first, second);
    await expect(activityOf(page).locator('.how-far')).toHaveCount(0);
    const evening: string[] = [];
    for (let card = 1; card <= 6; card += 1) {
      await expect(activityOf(page).locator('.place')).toContainText(words.card(card, 6));
      evening.push(await idOf(page));
      if (card === 1) pages.push(await activityOf(page).evaluate(written));
      await button(page, words.next).click();
    }
    expect(new Set(evening).size).toBe(6);
    expect(evening.map(depthOf)).toEqual([1, 1, 1, 1, 1, 1]);
    await expect(activityOf(page).locator('.quiet-end')).toBeFocused();
  }
  expect(new Set(pages).size).toBe(1);
});

test('for two, what the first one chose cannot be read by the second', async ({ page }) => {
  await openSample(page, forTwo);
  await button(page, words.start).click();
  await expect(activityOf(page).getByRole('radio', { checked: true })).toHaveCount(0);
  await choose(page, little);
  await expect(activityOf(page).locator('.how-far').getByRole('radio', { checked: true })).toHaveCount(1);
  await button(page, words.privately.hide).click();
  await expect(activityOf(page).locator('.how-far')).toHaveCount(1);
  await expect(activityOf(page).locator('.how-far').getByRole('radio', { checked: true })).toHaveCount(0);
});

test('going on and passing are one button, and look alike afterwards', async ({ page }) => {
  await openSample(page, forTwo);
  await dealt(page, light, light);
  await button(page, words.pass).click();
  await expect(activityOf(page).locator('.whose')).toHaveText(words.listens(words.turn.second));
  await button(page, words.next).click();
  await expect(activityOf(page).locator('.whose')).toHaveText(words.speaks(words.turn.second));
  const after = await activityOf(page).locator('.controls').innerText();
  await button(page, words.next).click();
  await expect(activityOf(page).locator('.whose')).toHaveText(words.speaks(words.turn.first));
  expect(await activityOf(page).locator('.controls').innerText()).toBe(
    after.replace(words.card(2, 6), words.card(3, 6)),
  );
});

test('after a card that goes deep there is care, and stopping comes first', async ({ page }) => {
  const plan = { each: 3, limit: 2, evening: 'first', seen: [] } as const;
  const seed = Array.from({ length: 500 }, (_, each) => each).find((each) =>
    eveningOf(cards, plan, seeded(each)).includes('sc-miss'),
  );
  await page.addInitScript((fixed) => {
    crypto.getRandomValues = (array) => {
      if (array instanceof Uint32Array) array[0] = fixed;
      return array;
    };
  }, seed ?? 0);
  await openSample(page, forTwo);
  await dealt(page, little, little);
  while ((await idOf(page)) !== 'sc-miss') await button(page, words.next).click();
  await expect(shownCard(page)).toContainText(words.notToday('the loss is new'));
  await button(page, words.pass).click();
  await button(page, words.when).click();
  await expect(prompt(page)).toContainText('Stop here, both of you');
  await expect(activityOf(page).locator('.controls .go')).toHaveText(words.stop);
  await button(page, words.stop).click();
  await expect(activityOf(page).locator('.quiet-end')).toContainText('Make tea');
});

test('an evening by keyboard alone', async ({ page }) => {
  await page.goto(forTwo);
  await tabTo(page, button(page, words.start));
  await expect(activityOf(page)).toHaveAttribute('data-state', 'ready');
  await press(page, 'Enter');
  for (const on of [words.privately.hide, words.privately.deal]) {
    await tabTo(page, activityOf(page).locator('.how-far input').first());
    await press(page, 'Space');
    await press(page, 'ArrowDown');
    await expect(page.getByRole('radio', { name: little })).toBeChecked();
    await tabTo(page, button(page, on));
    await press(page, 'Enter');
  }
  await expect(prompt(page)).toBeFocused();
  for (const on of [words.pass, words.next, words.stop]) {
    await tabTo(page, button(page, on));
    await press(page, 'Enter');
  }
  await expect(activityOf(page).locator('.quiet-end')).toBeFocused();
});

test('by default the cards leave nothing on the device and send nothing', async ({ page }) => {
  const sent = sentBy(page);
  await openSample(page, alone);
  const before = await tracesOf(page);
  await field(page).fill('zebra-crossing');
  await button(page, words.another).click();
  await button(page, words.enough).click();
  expect({ ...(await tracesOf(page)), workers: [], caches: [] }).toEqual({
    ...before,
    workers: [],
    caches: [],
  });
  expect(sent.with('zebra-crossing')).toEqual([]);
  await plantTraces(page, 'zebra-crossing');
  expect(JSON.stringify(await tracesOf(page))).toContain('zebra-crossing');
  await plantRequests(page, 'zebra-crossing');
  expect(sent.with('zebra-crossing')).toHaveLength(2);
});
