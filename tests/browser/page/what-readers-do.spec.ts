import { expect, type Page, test } from '@playwright/test';
import { bringToLife } from '../helpers/live.ts';

const scenes = 'exercises/spot-the-bid/';
const sheet = 'exercises/clearer-ask/';

/** Holds the scripts of islands back until the returned function is called. */
async function holdScripts(page: Page): Promise<() => void> {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/_astro/*.js', async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

/** Everything a page can leave on a device. */
async function traces(page: Page) {
  const here = await page.evaluate(async () => ({
    local: Object.entries(localStorage),
    session: Object.entries(sessionStorage),
    databases: await indexedDB.databases(),
    // What everybody has, whatever they do, comes in its own time.
    caches: (await caches.keys()).filter((name) => !name.startsWith('toward-everybody-')),
    state: history.state as unknown,
    title: document.title,
    address: location.href,
  }));
  return { ...here, cookies: await page.context().cookies() };
}

test('a pick made before the script came is there after it, and after another render', async ({ page }) => {
  const release = await holdScripts(page);
  await page.goto(scenes);
  const pick = page.getByRole('radio', { name: 'A bit of company at a lonely hour.' });
  await expect(pick).not.toBeChecked();
  await pick.check();
  release();
  await bringToLife(page.locator('[data-activity]'));
  await expect(pick).toBeChecked();
  // Checking renders the scene anew.
  await page.getByRole('button', { name: 'Check' }).click();
  await expect(page.locator('.why')).toHaveCount(4);
  await expect(pick).toBeChecked();
});

test('words written before the script came are there after it, and after another render', async ({
  page,
}) => {
  const release = await holdScripts(page);
  await page.goto(sheet);
  const field = page.locator('#clearer-ask-notice');
  await field.fill('אתה נכנס 👩🏽‍🌾 two plates');
  release();
  await bringToLife(page.locator('[data-activity]'));
  await expect(field).toHaveValue('אתה נכנס 👩🏽‍🌾 two plates');
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(field).toHaveValue('אתה נכנס 👩🏽‍🌾 two plates');
});

test('without a pick, Check says what is missing; with one, every option is explained', async ({ page }) => {
  await page.goto(scenes);
  await bringToLife(page.locator('[data-activity]'));
  const check = page.getByRole('button', { name: 'Check' });
  await expect(check).toBeEnabled();
  await check.click();
  await expect(page.locator('.nudge')).toBeVisible();
  await expect(page.locator('#announcer')).toContainText('Pick one first');
  await page.getByRole('radio', { name: 'Help with choosing something to eat.' }).check();
  await check.click();
  await expect(page.locator('.why:visible')).toHaveCount(4);
  await expect(page.locator('#announcer')).toContainText('Possible');
  await page.getByRole('button', { name: 'Pick again' }).click();
  await expect(page.locator('.why:visible')).toHaveCount(0);
});

test('a round by keyboard alone: six scenes, none twice, focus never lost, and another round begins with new ones', async ({
  page,
}) => {
  await page.goto(scenes);
  const activity = page.locator('[data-activity]');
  await bringToLife(activity);
  const seen: string[] = [];
  await page.locator('.scene:visible input').first().focus();
  for (let scene = 0; scene < 6; scene++) {
    seen.push((await page.locator('.scene:visible').getAttribute('data-item')) ?? '');
    await page.keyboard.press('Space');
    await activity.getByRole('button', { name: 'Check' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('.why:visible').first()).toBeVisible();
    await page.keyboard.press('Enter');
    if (scene < 5) {
      await expect(page.locator('.scene:visible legend')).toBeFocused();
      await page.keyboard.press('Tab');
    }
  }
  await expect(page.locator('.round-end')).toBeFocused();
  expect(new Set(seen).size).toBe(6);
  await activity.getByRole('button', { name: 'Another round' }).click();
  expect(seen).not.toContain(await page.locator('.scene:visible').getAttribute('data-item'));
});

test('a sheet from hint to sentence: an empty field is named and may stay empty, and the sentence is copied', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(sheet);
  const activity = page.locator('[data-activity]');
  await bringToLife(activity);
  const next = activity.getByRole('button', { name: 'Next' });
  await next.click();
  await expect(page.locator('.nudge')).toContainText('Still empty');
  await page.locator('#clearer-ask-notice').fill('You came in and put your headphones on');
  await next.click();
  await next.click();
  await page.locator('#clearer-ask-need').fill('ten minutes of you');
  await next.click();
  await page.locator('#clearer-ask-ask').fill('sit with me at eight?');
  await next.click();
  await expect(page.locator('.raw:visible')).toContainText('ten minutes of you');
  await page.locator('#clearer-ask-mine').fill('Sit with me at eight, ten minutes?');
  await expect(page.locator('.count:visible')).toContainText('7');
  for (const button of ['Next', 'See it whole', 'Go on anyway']) {
    const there = activity.getByRole('button', { name: button });
    if (await there.isVisible()) await there.click();
  }
  await expect(page.locator('.closing h4')).toBeFocused();
  await activity.getByRole('button', { name: 'Copy the sentence' }).click();
  await expect(page.locator('.said:visible').last()).toHaveText('Copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    'Sit with me at eight, ten minutes?',
  );

  await activity.getByRole('button', { name: 'Start over' }).click();
  await expect(page.locator('#clearer-ask-notice')).toHaveValue('');
  await activity.getByRole('button', { name: 'Undo' }).click();
  await expect(page.locator('#clearer-ask-notice')).toHaveValue('You came in and put your headphones on');
});

test('an exercise leaves no trace, and sends nothing that was written; the probe sees a planted trace', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`));
  await page.goto(sheet);
  const before = await traces(page);
  await bringToLife(page.locator('[data-activity]'));
  await page.locator('#clearer-ask-notice').fill('SECRETWORDS');
  await page.locator('#clearer-ask-notice').press('Control+Enter');
  await page.getByRole('button', { name: 'Next' }).click();
  await page.locator('#clearer-ask-feel').fill('SECRETWORDS');
  await page.locator('#clearer-ask-feel').press('Enter');
  expect(await traces(page)).toEqual(before);
  expect(JSON.stringify(await traces(page))).not.toContain('SECRETWORDS');
  expect(asked.filter((line) => line.includes('SECRETWORDS'))).toEqual([]);
  await expect(page.locator('[data-saved]')).toHaveCount(0);

  await page.evaluate(() => localStorage.setItem('planted', 'SECRETWORDS'));
  expect(JSON.stringify(await traces(page))).toContain('SECRETWORDS');
  await page.evaluate(() => fetch('/?SECRETWORDS'));
  expect(asked.filter((line) => line.includes('SECRETWORDS'))).not.toEqual([]);
});

test('every field that takes words keeps them out of session files and away from services', async ({
  page,
}) => {
  await page.goto(sheet);
  const fields = page.locator('main textarea, main input[type="text"]');
  expect(await fields.count()).toBeGreaterThan(4);
  for (const field of await fields.all()) {
    for (const [name, value] of Object.entries({
      autocomplete: 'off',
      autocorrect: 'off',
      autocapitalize: 'off',
      spellcheck: 'false',
      translate: 'no',
      writingsuggestions: 'false',
      'data-gramm': 'false',
    })) {
      await expect(field).toHaveAttribute(name, value);
    }
  }
});

test('before two people: three ways of one size; on the page for both, nothing asks one of them whether they are afraid', async ({
  page,
}) => {
  await page.goto(scenes);
  const ways = page.locator('.doorway .ways a');
  await expect(ways).toHaveText(['Start here instead', 'On my own', 'With someone']);
  const widths = await ways.evaluateAll((links) =>
    links.map((link) => Math.round(link.getBoundingClientRect().width)),
  );
  expect(new Set(widths).size).toBe(1);
  await expect(page.locator('body')).toContainText('Do you have to watch what you say');
  await page.getByRole('link', { name: 'With someone' }).click();
  await expect(page).toHaveURL(/together\/$/u);
  await expect(page.locator('body')).not.toContainText(/afraid|watch what you say|start here instead/iu);
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
  await page.getByRole('link', { name: 'Not tonight' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Good night');
});

test('on paper a sheet is whole, and the frame of the site is gone', async ({ page }) => {
  await page.goto(sheet);
  await bringToLife(page.locator('[data-activity]'));
  await page.emulateMedia({ media: 'print' });
  const steps = page.locator('.step');
  for (const step of await steps.all()) await expect(step).toBeVisible();
  await expect(page.locator('header.top')).toBeHidden();
  await expect(page.locator('.activity > .controls')).toBeHidden();
});

test.describe('the search page', () => {
  const results = '[data-search-results] > li';

  test('answers a whole sentence, keeps it out of the address, and narrows by kind', async ({ page }) => {
    await page.goto('search/');
    const box = page.locator('main input[type="search"]');
    await box.fill('my husband ignores me when I talk');
    await expect(page.locator(`${results} a`).first()).toBeVisible();
    await expect(page.locator('[data-search-status]')).toContainText(/found|nearest/u);
    expect(page.url()).not.toContain('husband');
    await page.getByLabel('Kind').selectOption('Guide');
    await expect.poll(() => page.locator(`${results} .kind`).allTextContents()).not.toContain('Term');
    await expect.poll(() => page.locator(`${results} .kind`).allTextContents()).toContain('Guide');
  });

  test('puts people first where the words are of fear, and not where they are not', async ({ page }) => {
    await page.goto('search/');
    const box = page.locator('main input[type="search"]');
    await box.fill('he hits me');
    await expect(page.locator(results).first()).toHaveAttribute('data-pinned', '');
    await expect(page.locator('[data-search-status]')).toContainText('People to talk to come first.');
    await box.fill('afraid of commitment');
    await expect(page.locator('[data-search-status]')).not.toContainText('People to talk to');
    await expect(page.locator(`${results}[data-pinned]`)).toHaveCount(0);
  });

  test('reads a question from the fragment, shows markup as text, and offers doors when nothing is found', async ({
    page,
  }) => {
    await page.goto('search/#q=gratitude%20bids');
    await expect(page.locator(`${results} a`).first()).toBeVisible();
    const box = page.locator('main input[type="search"]');
    await box.fill('<img src=x onerror=alert(1)> qqqzzzxx');
    await expect(page.locator('[data-search-status]')).toContainText(/found|nearest/u);
    await expect(page.locator('main img')).toHaveCount(0);
    await box.fill('qqqzzzxx');
    await expect(page.locator('.nothing a')).toHaveCount(4);
  });

  test('says so when the index cannot be reached, and works again afterwards', async ({ page }) => {
    await page.route('**/pagefind/pagefind.js', (route) => route.abort());
    await page.goto('search/');
    const box = page.locator('main input[type="search"]');
    await box.fill('asking');
    await expect(page.locator('[data-search-status]')).toContainText('could not load');
    await expect(page.locator('.nothing a')).toHaveCount(4);
  });
});
