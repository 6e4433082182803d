import { expect, type Page, test } from '@playwright/test';
import { worksheet as words } from '../../../src/strings/worksheet.ts';
import { press, tabTo } from '../helpers/by-keyboard.ts';
import { holdScripts } from '../helpers/hold-scripts.ts';
import { bringToLife } from '../helpers/live.ts';
import { at, pageAt } from '../helpers/page-kinds.ts';
import { plantRequests, sentBy } from '../helpers/sent.ts';
import { plantTraces, tracesOf } from '../helpers/traces.ts';

test.describe.configure({ mode: 'parallel' });

const { path } = pageAt('/exercises/clearer-ask/');
const sentence = 'Come sit on the step at eight, before the headphones?';

/** What a reader might write, by field. `if-no` and `when` stay empty: they are not asked for. */
const written = {
  notice: 'You came in, said hi, and put your headphones on.',
  feel: 'left over',
  need: 'ten minutes of you',
  ask: 'sit on the step with me at eight',
  mine: sentence,
} as const;
const steps = ['notice', 'feel', 'need', 'ask', 'mine', 'when'] as const;

const activityOf = (page: Page) => page.locator('[data-activity]');
const field = (page: Page, id: string) => page.locator(`#clearer-ask-${id}`);
const button = (page: Page, name: string) => activityOf(page).getByRole('button', { name, exact: true });
const go = (page: Page) => activityOf(page).locator('.controls .go').last();
const stepShown = (page: Page) => page.locator('.step:visible');
const closing = (page: Page) => page.locator('.closing');

async function open(page: Page): Promise<void> {
  await page.goto(at(path));
  await bringToLife(activityOf(page));
}

/** Goes through the steps to the end, writing what is given and passing the rest. */
async function fillIn(page: Page, answers: Readonly<Record<string, string>> = written): Promise<void> {
  for (const step of steps) {
    await expect(stepShown(page)).toHaveAttribute('data-step', step);
    const words = answers[step];
    if (words !== undefined) await field(page, step).fill(words);
    await go(page).click();
    if (await button(page, passing).isVisible()) await button(page, passing).click();
  }
  await expect(closing(page)).toBeVisible();
}
const passing = words.goOn;

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('every step is there and can be filled in, and Enter sends nothing', async ({ page }) => {
    const sent = sentBy(page);
    await page.goto(at(path));
    await expect(stepShown(page)).toHaveCount(steps.length);
    const address = page.url();
    for (const id of [...steps, 'if-no']) {
      await field(page, id).fill(`zebra ${id}`);
      await field(page, id).press('Enter');
      await expect(field(page, id)).toHaveValue(new RegExp(`^zebra ${id}\\n?$`, 'u'));
    }
    expect(page.url()).toBe(address);
    // Enter on a link does lead somewhere, and is seen; what the others sent would have been seen before it.
    await page.locator('.crumbs a').first().press('Enter');
    await expect(page).not.toHaveURL(address);
    expect(sent.with(page.url())).not.toEqual([]);
    expect(sent.with('zebra')).toEqual([]);
  });
});

test('what was written before the script came is there after it, and after a render for another reason', async ({
  page,
}) => {
  const release = await holdScripts(page);
  await page.goto(at(path));
  const early = { notice: written.notice, feel: 'left over', need: 'קצת זמן 👩🏽‍🌾', 'if-no': 'Tea.' };
  // In a fresh page every field is empty: what is found later was not there from the start.
  for (const id of Object.keys(early)) await expect(field(page, id)).toHaveValue('');
  // What a style sheet hides until the script comes can still be written into by a reader with another style.
  for (const [id, value] of Object.entries(early)) {
    await field(page, id).evaluate((input: HTMLInputElement, text) => {
      input.value = text;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    }, value);
  }
  await field(page, 'notice').fill(early.notice);
  await field(page, 'notice').focus();
  await page.keyboard.press('End');
  await expect(activityOf(page)).not.toHaveAttribute('data-state');

  release();
  await bringToLife(activityOf(page));
  const stillThere = async () => {
    for (const [id, value] of Object.entries(early)) await expect(field(page, id)).toHaveValue(value);
  };
  await stillThere();
  await expect(field(page, 'notice')).toBeFocused();
  await go(page).click();
  await go(page).click();
  await go(page).click();
  // Writing elsewhere renders every step anew, and shows that it has.
  await field(page, 'ask').fill('sit with me');
  await go(page).click();
  await expect(stepShown(page).locator('.raw')).toContainText('sit with me');
  await expect(stepShown(page).locator('.raw')).toContainText(early.need);
  await stillThere();
});

test('one step at a time, and Back keeps every word', async ({ page }) => {
  await open(page);
  for (const [index, step] of steps.entries()) {
    await expect(stepShown(page)).toHaveCount(1);
    await expect(stepShown(page)).toHaveAttribute('data-step', step);
    await expect(activityOf(page).locator('.place')).toHaveText(words.step(index + 1, steps.length));
    if (index > 0) {
      await expect(stepShown(page).locator('h4')).toBeFocused();
      await expect(page.locator('#announcer')).toHaveText(words.step(index + 1, steps.length));
    }
    await field(page, step).fill(`words for ${step}`);
    await go(page).click();
  }
  await expect(closing(page).locator('h4')).toBeFocused();
  for (const step of [...steps].reverse()) {
    await button(page, words.back).click();
    await expect(stepShown(page)).toHaveAttribute('data-step', step);
    await expect(field(page, step)).toHaveValue(`words for ${step}`);
  }
  await expect(button(page, words.back)).toHaveCount(0);
});

test('an empty field that is asked for is named on screen and aloud, and can be passed; one that may stay empty is not', async ({
  page,
}) => {
  await open(page);
  await expect(activityOf(page).locator(':disabled, [aria-disabled]')).toHaveCount(0);
  await go(page).click();
  const label = 'What would a camera have filmed?';
  await expect(stepShown(page)).toHaveAttribute('data-step', 'notice');
  await expect(activityOf(page).locator('.nudge')).toHaveText(words.missing(label));
  await expect(page.locator('#announcer')).toHaveText(words.missing(label));
  await button(page, words.goOn).click();
  await expect(stepShown(page)).toHaveAttribute('data-step', 'feel');
  await expect(activityOf(page).locator('.nudge')).toHaveCount(0);
  await go(page).click();
  await expect(stepShown(page)).toHaveAttribute('data-step', 'need');
  await expect(activityOf(page).locator('.nudge')).toHaveCount(0);
});

test('white space is no answer, and a word written after the question makes it go away', async ({ page }) => {
  await open(page);
  await field(page, 'notice').fill('  \n ');
  await go(page).click();
  await expect(activityOf(page).locator('.nudge')).toBeVisible();
  await field(page, 'notice').fill('The phone.');
  await expect(activityOf(page).locator('.nudge')).toHaveCount(0);
  await expect(go(page)).toHaveText(words.next);
});

test('what was written is put together before the own sentence is asked for', async ({ page }) => {
  await open(page);
  for (const step of steps.slice(0, 4)) {
    await expect(stepShown(page).locator('.raw')).toHaveCount(0);
    await field(page, step).fill(written[step as keyof typeof written]);
    await go(page).click();
  }
  await expect(stepShown(page).locator('.raw')).toHaveText(
    `${words.raw} I noticed: You came in, said hi, and put your headphones on. I feel left over. I’d like ten minutes of you. Would you sit on the step with me at eight?`,
  );
});

test('words are counted plainly, and too many are not refused', async ({ page }) => {
  await open(page);
  for (const step of steps.slice(0, 4)) {
    await field(page, step).fill(written[step as keyof typeof written]);
    await go(page).click();
  }
  const count = stepShown(page).locator('.count');
  await expect(count).toHaveCount(0);
  await field(page, 'mine').fill('Sit with me?');
  await expect(count).toHaveText(words.words(3, 12));
  const long = 'one two three four five six seven eight nine ten eleven twelve thirteen';
  await field(page, 'mine').fill(long);
  await expect(count).toHaveText(words.tooLong(13, 12));
  await expect(activityOf(page).locator(':disabled, :invalid, [aria-invalid="true"]')).toHaveCount(0);
  await go(page).click();
  await expect(stepShown(page)).toHaveAttribute('data-step', 'when');
  await go(page).click();
  await expect(closing(page).locator('.own')).toHaveText(`${long.charAt(0).toUpperCase()}${long.slice(1)}`);
});

test('the end shows the own sentence, and nothing of what was left empty', async ({ page }) => {
  await open(page);
  await fillIn(page);
  await expect(closing(page).locator('.own')).toHaveText(sentence);
  await expect(closing(page).locator('[data-line]')).toHaveCount(1);
  await expect(page.locator('#announcer')).toHaveText('Your sentence');
});

test('a sheet left empty ends kindly, and there is nothing to copy', async ({ page }) => {
  await open(page);
  await fillIn(page, {});
  await expect(closing(page)).toContainText(words.nothingYet);
  await expect(button(page, words.copy)).toHaveCount(0);
});

test('Copy puts the sentence on the clipboard, and says so on screen and aloud', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);
  await page.evaluate(() => navigator.clipboard.writeText('something else'));
  await fillIn(page);
  await button(page, words.copy).click();
  await expect(closing(page).locator('.said')).toHaveText(words.copied);
  await expect(page.locator('#announcer')).toHaveText(words.copied);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(sentence);
});

for (const [why, clipboard] of [
  ['refuses', { writeText: true }],
  ['is missing', undefined],
] as const) {
  test(`where the clipboard ${why}, the sentence is selected, and that is said`, async ({ page }) => {
    await page.addInitScript((refuses) => {
      const value = refuses ? { writeText: () => Promise.reject(new DOMException('refused')) } : undefined;
      Object.defineProperty(navigator, 'clipboard', { value });
    }, clipboard !== undefined);
    await open(page);
    await fillIn(page);
    expect(await page.evaluate(() => String(getSelection()))).toBe('');
    await button(page, words.copy).click();
    await expect(closing(page).locator('.said')).toHaveText(words.copyFailed);
    await expect(page.locator('#announcer')).toHaveText(words.copyFailed);
    expect(await page.evaluate(() => String(getSelection()).trim())).toBe(sentence);
  });
}

test('Start over clears every word; Undo brings all of them back', async ({ page }) => {
  await open(page);
  await fillIn(page, { ...written, when: 'Tomorrow, when we fold the laundry.' });
  await button(page, words.clear).click();
  await expect(stepShown(page)).toHaveAttribute('data-step', 'notice');
  await expect(page.locator('#announcer')).toHaveText(words.cleared);
  for (const step of steps) await expect(field(page, step)).toHaveValue('');
  await expect(page.locator(':focus')).toHaveCount(1);
  await button(page, words.undo).click();
  await expect(closing(page).locator('.own')).toHaveText(sentence);
  await expect(closing(page).locator('[data-line="moment"]')).toContainText('Tomorrow');
  await expect(page.locator('#announcer')).toHaveText(words.restored);
  await expect(closing(page).locator('h4')).toBeFocused();
  await expect(button(page, words.undo)).toHaveCount(0);
  for (const [id, value] of Object.entries(written)) await expect(field(page, id)).toHaveValue(value);
});

test('Undo does not take away what was written after Start over', async ({ page }) => {
  await open(page);
  await fillIn(page);
  await button(page, words.clear).click();
  await field(page, 'notice').fill('a new beginning');
  await button(page, words.undo).click();
  await expect(field(page, 'notice')).toHaveValue(/a new beginning/u);
});

test('any script, emoji and five thousand characters come through whole', async ({ page }) => {
  await open(page);
  const strange = {
    notice: `${'קצת שקט 🫖 '.repeat(500)}`.slice(0, 5000),
    feel: 'متعب جدا',
    need: '👩🏽‍🌾🏳️‍🌈',
    ask: '<b>sit</b> & "eat" with me',
    mine: `שב איתי ${'x'.repeat(4990)}`,
  };
  expect(strange.notice.length).toBe(5000);
  await fillIn(page, strange);
  await expect(closing(page).locator('.own')).toHaveText(strange.mine);
  await button(page, words.back).click();
  await button(page, words.back).click();
  const raw = stepShown(page).locator('.raw');
  for (const part of [strange.feel, strange.need, strange.ask, strange.notice.trim()]) {
    expect(await raw.textContent()).toContain(part);
  }
  await expect(raw.locator('b')).toHaveCount(0);
  for (const [id, value] of Object.entries(strange)) await expect(field(page, id)).toHaveValue(value);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});

test('words that run from right to left are shown from right to left', async ({ page }) => {
  await open(page);
  await fillIn(page, { ...written, notice: 'שקט', mine: 'שב איתי בשמונה?' });
  for (const element of [closing(page).locator('.own'), field(page, 'notice'), field(page, 'mine')]) {
    await expect
      .poll(() =>
        element.evaluate((shown) => {
          const { direction, unicodeBidi } = getComputedStyle(shown);
          return direction === 'rtl' || unicodeBidi === 'plaintext';
        }),
      )
      .toBe(true);
  }
});

test('the sheet is filled in by keyboard alone, and the focus is never lost', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(at(path));
  await tabTo(page, field(page, 'notice'));
  await expect(activityOf(page)).toHaveAttribute('data-state', 'ready');
  for (const step of steps) {
    await tabTo(page, field(page, step));
    await page.keyboard.type(`about ${step}`);
    await expect(field(page, step)).toHaveValue(`about ${step}`);
    await tabTo(page, go(page));
    await press(page, 'Enter');
    await expect(step === 'when' ? closing(page).locator('h4') : stepShown(page).locator('h4')).toBeFocused();
  }
  await tabTo(page, button(page, words.copy));
  await press(page, 'Enter');
  await expect(closing(page).locator('.said')).toHaveText(words.copied);
  await tabTo(page, button(page, words.clear));
  await press(page, 'Space');
  await expect(stepShown(page).locator('h4')).toBeFocused();
});

test('a sheet leaves nothing on the device and sends nothing; Enter and the usual keys to send do neither', async ({
  page,
}) => {
  const sent = sentBy(page);
  await open(page);
  const before = await tracesOf(page);
  const secret = 'zebra-crossing';
  for (const step of steps) {
    await field(page, step).fill(`${secret} ${step}`);
    for (const key of ['Enter', 'Control+Enter', 'Meta+Enter', 'Control+s'])
      await field(page, step).press(key);
    await go(page).click();
  }
  await expect(closing(page).locator('.own')).toContainText(/zebra-crossing mine/iu);
  await expect(page.locator('[data-saved]')).toHaveCount(0);
  await page.reload();
  await expect(field(page, 'notice')).toHaveValue('');
  expect(await tracesOf(page)).toEqual(before);
  expect(sent.with(secret)).toEqual([]);

  await plantTraces(page, secret);
  const after = await tracesOf(page);
  for (const name of Object.keys(before)) {
    if (name !== 'workers')
      expect(JSON.stringify(after[name as keyof typeof after]), name).not.toBe(
        JSON.stringify(before[name as keyof typeof before]),
      );
  }
  await plantRequests(page, secret);
  expect(sent.with(secret)).toHaveLength(2);
});

test('on paper every step is there with what was written, and what only a screen needs is not', async ({
  page,
}) => {
  await open(page);
  await field(page, 'notice').fill(written.notice);
  await expect(stepShown(page)).toHaveCount(1);
  await page.emulateMedia({ media: 'print' });
  await expect(stepShown(page)).toHaveCount(steps.length);
  await expect(field(page, 'notice')).toHaveValue(written.notice);
  for (const part of ['header.top', 'footer', '.controls', '.crumbs', '.doorway'])
    for (const each of await page.locator(part).all()) await expect(each).toBeHidden();
  for (const step of steps) await expect(field(page, step)).toBeVisible();
});
