import { expect, test } from '@playwright/test';
import { at, everyPage, onePageOfEachKind, pageOf, pageAt } from '../helpers/page-kinds.ts';

test.describe.configure({ mode: 'parallel' });
test.use({ javaScriptEnabled: false });

test('no script runs in these tests', async ({ page }) => {
  await page.setContent('<p>before</p><script>document.body.textContent = "after"</script>');
  await expect(page.locator('body')).toHaveText('before');
});

for (const { kind, path } of onePageOfEachKind()) {
  test(`a page of the kind "${kind}" shows its words and offers nothing that needs a script`, async ({
    page,
  }) => {
    await page.goto(at(path));
    await expect(page.locator('h1')).toBeVisible();
    const shown = await page.locator('main').innerText();
    expect(shown.trim()).not.toBe('');
    // The page of the design shows buttons as specimens: they do nothing with a script either.
    const buttons = kind === 'design' ? '' : ', main button:not([popovertarget])';
    const needy = await page.locator(`.needs-script${buttons}`).all();
    expect(needy).not.toEqual([]);
    for (const element of needy) await expect(element).toBeHidden();
  });
}

test('a guide is read from its title to its sources', async ({ page }) => {
  await page.goto(at(pageOf('guide').path));
  const blocks = page.locator('.prose').locator('h2, h3, p:not([data-activity] p)');
  const all = await blocks.all();
  expect(all.length).toBeGreaterThan(20);
  for (const block of all) await expect(block).toBeVisible();
  await expect(page.locator('#sources')).toBeVisible();
});

for (const kind of ['check', 'guide', 'exercise for two'] as const) {
  test(`the scenes of a ${kind} are all there, to be picked and read`, async ({ page }) => {
    const { path, html } = pageOf(kind);
    await page.goto(at(path));
    const scenes = page.locator('.scene');
    await expect(scenes).toHaveCount(html.split(' data-item="').length - 1);
    await expect(page.locator('.scene:visible')).toHaveCount(await scenes.count());
    for (const scene of [scenes.first(), scenes.last()]) {
      await scene.getByRole('radio').last().check();
      await expect(scene.getByRole('radio').last()).toBeChecked();
      await expect(scene.locator('dl')).toBeHidden();
      await scene.locator('summary').click();
      await expect(scene.locator('dd')).toHaveCount(await scene.getByRole('radio').count());
      await expect(scene.locator('dd').first()).toBeVisible();
    }
  });
}

test('the steps of a worksheet are all there, to be filled in', async ({ page }) => {
  const { path, html } = pageAt('/exercises/clearer-ask/');
  await page.goto(at(path));
  await expect(page.locator('.step:visible')).toHaveCount(html.split(' data-step="').length - 1);
  const field = page.locator('.step textarea').last();
  await field.fill('Thursday after dinner');
  await expect(field).toHaveValue('Thursday after dinner');
  // There is no form to send: Enter in a field of one line changes nothing.
  const line = page.locator('.step input[type="text"]').first();
  const address = page.url();
  await line.fill('a secret');
  await line.press('Enter');
  await expect(line).toHaveValue('a secret');
  expect(page.url()).toBe(address);
});

test('no page has a form', () => {
  const forms = everyPage().filter(({ html }) => /<form\b/u.test(html));
  expect(forms.map(({ path }) => path)).toEqual([]);
  expect(/<form\b/u.test('<main><form action="/"></form></main>')).toBe(true);
});

test('the search says where to go, and that leads there', async ({ page }) => {
  await page.goto(at('/'));
  await page.locator('header').getByRole('link', { name: 'Search' }).click();
  await expect(page).toHaveURL(/\/search\/$/u);
  // Playwright's own searches leave out what stands in <noscript>.
  await expect(page.locator('noscript p')).toBeVisible();
  await expect(page.locator('noscript p')).toContainText('The search needs JavaScript.');
  await page.locator('noscript a').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A to Z');
});

test('the links of the frame lead where they say', async ({ page }) => {
  for (const [name, heading] of [
    ['Read', 'Guides'],
    ['Practice', 'Exercises'],
    ['What just happened?', 'What just happened?'],
  ] as const) {
    await page.goto(at('/'));
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
  }
});

test('exercises can be narrowed down', async ({ page }) => {
  await page.goto(at('/exercises/'));
  const shown = page.locator('.exercises > li:visible');
  const all = await shown.count();
  await page.getByRole('radio', { name: 'Together' }).check();
  const together = await page.locator('.exercises > li[data-modes~="together"]').count();
  await expect(shown).toHaveCount(together);
  expect(together).toBeLessThan(all);
});
