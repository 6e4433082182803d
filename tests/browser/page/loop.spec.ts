import { expect, type Page } from '@playwright/test';
import { loop as words } from '../../../src/strings/loop.ts';
import { press, tabTo } from '../helpers/by-keyboard.ts';
import { holdScripts } from '../helpers/hold-scripts.ts';
import { bringToLife } from '../helpers/live.ts';
import { activityOf, button, choose, openSample } from '../helpers/sample-kinds.ts';
import { test } from '../helpers/samples.ts';
import { plantRequests, sentBy } from '../helpers/sent.ts';
import { plantTraces, tracesOf } from '../helpers/traces.ts';

test.describe.configure({ mode: 'parallel' });

const path = 'exercises/sample-loop/';
const field = (page: Page, name: string) => activityOf(page).locator(`[data-loop="${name}"]`);
const step = (page: Page) => activityOf(page).locator('.step:visible');
const mine = {
  see: 'I bang the plates',
  trigger: 'Ten past eight, no message',
  tell: 'I’m last on the list',
  feel: 'Small, then angry',
} as const;

/** Fills in the own half and comes to the question whether it goes round. */
async function ownHalf(page: Page): Promise<void> {
  for (const name of ['see', 'trigger'] as const) await field(page, `mine.${name}`).fill(mine[name]);
  await button(page, words.next).click();
  for (const name of ['tell', 'feel'] as const) await field(page, `mine.${name}`).fill(mine[name]);
  await button(page, words.next).click();
  await expect(step(page)).toHaveAttribute('data-step', 'way');
}

test('what was written before the script came is there after it, and after another render', async ({
  page,
}) => {
  const release = await holdScripts(page);
  await page.goto(path);
  await field(page, 'mine.see').fill('דלת 👩🏽‍🌾');
  release();
  await bringToLife(activityOf(page));
  await button(page, words.next).click();
  await expect(activityOf(page).locator('.nudge')).toBeVisible();
  await expect(field(page, 'mine.see')).toHaveValue('דלת 👩🏽‍🌾');
  await button(page, words.goOn).click();
  await button(page, words.back).click();
  await expect(field(page, 'mine.see')).toHaveValue('דלת 👩🏽‍🌾');
});

for (const [way, said] of [
  ['one-way', words.oneWay],
  ['not-sure', words.notSure],
] as const) {
  test(`${words.ways[way]}: nothing is drawn, the other half is not asked for, and people are named`, async ({
    page,
  }) => {
    await openSample(page, path);
    await ownHalf(page);
    await choose(page, words.ways[way]);
    await button(page, words.next).click();
    const end = activityOf(page).locator('.one-way');
    await expect(end).toContainText(said);
    await expect(end).toBeFocused();
    await expect(end.getByRole('link', { name: words.startHere })).toHaveAttribute('href', /\/support\/$/u);
    await expect(step(page)).toHaveCount(0);
    await expect(activityOf(page).locator('.drawing, svg')).toHaveCount(0);
    await expect(page.locator('#announcer')).toHaveText(said);
    await expect(button(page, words.next)).toHaveCount(0);
    // Whoever thinks again may: it goes on where it was.
    await button(page, words.back).click();
    await choose(page, words.ways.round);
    await button(page, words.next).click();
    await expect(step(page)).toHaveAttribute('data-step', 'theirs');
  });
}

test('the choice is asked for, and “Not sure” is one', async ({ page }) => {
  await openSample(page, path);
  await ownHalf(page);
  await button(page, words.next).click();
  await expect(activityOf(page).locator('.nudge')).toHaveText(words.pickWay);
  await expect(step(page)).toHaveAttribute('data-step', 'way');
});

test('where it goes round it is drawn, with the same in words, and the guess in pencil', async ({ page }) => {
  await openSample(page, path);
  await ownHalf(page);
  await choose(page, words.ways.round);
  await button(page, words.next).click();
  await field(page, 'theirs.tell').fill('Whatever I do is wrong');
  await field(page, 'theirs.see').fill('Reads his mail');
  await button(page, words.next).click();
  await field(page, 'out').fill('Can we start again from the door?');
  await button(page, words.draw).click();
  const drawing = activityOf(page).locator('.drawing');
  await expect(drawing.locator('h4')).toBeFocused();
  await expect(drawing.locator('li span:last-child')).toHaveText([
    mine.trigger,
    mine.tell,
    mine.feel,
    mine.see,
    'Whatever I do is wrong',
    'Reads his mail',
  ]);
  const picture = drawing.getByRole('img', { name: words.picture(6) });
  await expect(picture.locator('text')).toHaveText(['1', '2', '3', '4', '5', '6']);
  await expect(drawing.locator('.in-pencil')).toContainText(words.halves.theirs);
  await expect(drawing.locator('.own')).toHaveText('Can we start again from the door?');

  await page.emulateMedia({ media: 'print' });
  await expect(picture).toBeVisible();
  await expect(drawing.locator('.in-pencil')).toContainText('a guess');
  await expect(activityOf(page).locator('.controls')).toBeHidden();
});

test('clearing can be undone', async ({ page }) => {
  await openSample(page, path);
  await ownHalf(page);
  await choose(page, words.ways['one-way']);
  await button(page, words.next).click();
  await button(page, words.clear).click();
  await expect(field(page, 'mine.see')).toHaveValue('');
  await expect(activityOf(page).getByRole('radio', { checked: true })).toHaveCount(0);
  await button(page, words.undo).click();
  await expect(activityOf(page).locator('.one-way')).toContainText(words.oneWay);
  await expect(field(page, 'mine.see')).toHaveValue(mine.see);
});

test('two people: each half is out of sight while the other writes, and nothing is drawn', async ({
  page,
}) => {
  await openSample(page, `${path}together/`);
  for (const [see, on] of [
    ['I slam the cupboard', words.two.hide],
    ['I read my mail', words.two.show],
  ] as const) {
    await expect(field(page, 'mine.see')).toHaveValue('');
    await field(page, 'mine.see').fill(see);
    await button(page, words.next).click();
    await field(page, 'mine.feel').fill(`about ${see}`);
    await expect(activityOf(page).locator('.halves')).toHaveCount(0);
    await button(page, on).click();
    if (on === words.two.hide) await expect(activityOf(page)).not.toContainText(see);
  }
  const halves = activityOf(page).locator('.halves');
  await expect(halves.locator('dd')).toHaveText([
    'about I slam the cupboard',
    'I slam the cupboard',
    'about I read my mail',
    'I read my mail',
  ]);
  await expect(activityOf(page).locator('svg, input')).toHaveCount(0);
  await expect(activityOf(page).locator('.keeping')).toHaveText(words.two.note);
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the examples open, and the one that goes one way leads to people', async ({ page }) => {
    await page.goto(path);
    const examples = activityOf(page).locator('details');
    await expect(examples).toHaveCount(3);
    for (const each of await examples.all()) {
      await expect(each.locator('dl').first()).toBeHidden();
      await each.locator('summary').click();
      await expect(each.locator('dl').first()).toBeVisible();
    }
    await expect(examples.last().getByRole('link')).toHaveAttribute('href', /\/support\/$/u);
  });
});

test('by keyboard alone, to the drawing', async ({ page }) => {
  await page.goto(path);
  await tabTo(page, field(page, 'mine.see'));
  await expect(activityOf(page)).toHaveAttribute('data-state', 'ready');
  for (const names of [
    ['mine.see', 'mine.trigger'],
    ['mine.tell', 'mine.feel'],
  ]) {
    for (const name of names) {
      await tabTo(page, field(page, name));
      await page.keyboard.type(`about ${name}`);
    }
    await tabTo(page, button(page, words.next));
    await press(page, 'Enter');
    await expect(step(page).locator('h4')).toBeFocused();
  }
  await tabTo(page, activityOf(page).locator('[data-way]').first());
  await press(page, 'Space');
  for (const on of [words.next, words.next, words.draw]) {
    await tabTo(page, button(page, on));
    await press(page, 'Enter');
    await expect(activityOf(page).locator('.step:visible h4, .drawing h4')).toBeFocused();
  }
  await expect(activityOf(page).locator('.drawing')).toBeVisible();
});

test('by default nothing is left on the device and nothing is sent', async ({ page }) => {
  const sent = sentBy(page);
  await openSample(page, path);
  const before = await tracesOf(page);
  await field(page, 'mine.see').fill('zebra-crossing');
  await button(page, words.next).click();
  await button(page, words.goOn).click();
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
