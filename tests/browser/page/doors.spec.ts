import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { privateChoice, privateField } from '../../../src/components/islands/private-field.ts';
import { exercise as words } from '../../../src/strings/exercise.ts';
import { at, dist, everyPage, type PageOfAKind } from '../helpers/page-kinds.ts';

test.describe.configure({ mode: 'parallel' });

const pagesOf = (...kinds: PageOfAKind['kind'][]) => everyPage().filter(({ kind }) => kinds.includes(kind));
/** The pages of exercises that two people can do: those have a door. */
const exercises = everyPage().filter(
  ({ path, html }) => /^\/exercises\/[^/]+\/$/u.test(path) && html.includes('class="doorway'),
);
const forTwo = pagesOf('exercise for two');
const fearful = /afraid|scared|watch what you say|start here instead|make it worse/iu;

const ways = (page: Page) => page.locator('.doorway .ways a');

async function boxes(page: Page) {
  return ways(page).evaluateAll((links) =>
    links.map((link) => {
      const { width, height } = link.getBoundingClientRect();
      return `${Math.round(width)} × ${Math.round(height)}`;
    }),
  );
}

test('there are exercises and pages for two to look at', () => {
  expect(exercises.length).toBeGreaterThan(0);
  expect(forTwo.length).toBeGreaterThan(0);
});

for (const { path } of exercises) {
  for (const width of [320, 1280]) {
    test(`door one stands before ${path} at ${width} px: three choices of one size`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(at(path));
      await expect(ways(page)).toHaveText([words.door.support, words.door.alone, words.door.together]);
      await expect(page.getByRole('heading', { name: words.door.title })).toBeVisible();
      const sizes = await boxes(page);
      expect(new Set(sizes).size, sizes.join(', ')).toBe(1);
      const [door, activity] = await Promise.all(
        ['.doorway', '[data-activity]'].map(async (selector) => page.locator(selector).first().boundingBox()),
      );
      expect(door?.y).toBeLessThan(activity?.y ?? 0);
      // The probe sees a choice that is smaller than the others.
      await ways(page)
        .first()
        .evaluate((link) => ((link as HTMLElement).style.inlineSize = '5rem'));
      expect(new Set(await boxes(page)).size).toBe(2);
    });
  }

  test(`each way of the door before ${path} leads somewhere`, async ({ page }) => {
    for (const [index, name] of [words.door.support, words.door.alone, words.door.together].entries()) {
      await page.goto(at(path));
      await expect(ways(page).nth(index)).toHaveText(name);
      await ways(page).nth(index).click();
      const { hash, pathname } = new URL(page.url());
      if (hash !== '') await expect(page.locator(hash)).toBeInViewport();
      else expect(pathname).toMatch(index === 0 ? /\/support\/$/u : /\/together\/$/u);
      await expect(page.locator('h1')).toBeVisible();
    }
  });
}

for (const { path } of forTwo) {
  test(`${path} has door two only, and nothing that asks one of the two whether they are afraid`, async ({
    page,
  }) => {
    const alone = path.replace(/together\/$/u, '');
    await page.goto(at(alone));
    await expect(page.locator('body')).toContainText(fearful);
    await page.goto(at(path));
    await expect(page.getByRole('heading', { name: words.doorTwo.title })).toBeVisible();
    await expect(page.getByText(words.door.title)).toHaveCount(0);
    await expect(page.locator('.doorway')).toHaveCount(1);
    const shown = await page.locator('body').evaluate((body) => (body as HTMLElement).innerText);
    expect(shown.replace(/^.*Asking for help is always allowed\..*$/mu, '')).not.toMatch(fearful);
    await ways(page).getByText(words.doorTwo.start).click();
    await expect(page.locator('#start')).toBeInViewport();
    await expect(page.locator('[data-activity]').first()).toHaveAttribute('data-state', 'ready');
  });

  test(`${path}: the scenes carry nothing about fear into the shared screen`, async ({ page }) => {
    await page.goto(at(path));
    const shown = await page.locator('[data-activity]').evaluate((root) => root.textContent ?? '');
    expect(shown.length).toBeGreaterThan(100);
    expect(shown).not.toMatch(/start here instead/iu);
  });

  test(`${path}: Not tonight leads to good night, without a reason and without a script`, async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      ...(baseURL !== undefined && { baseURL }),
    });
    const page = await context.newPage();
    await page.goto(at(path));
    await ways(page).getByText(words.doorTwo.notTonight).click();
    await expect(page).toHaveURL(/\/good-night\/$/u);
    await expect(page.locator('h1')).toHaveText(words.goodNight.title);
    await expect(page.locator('main').locator('a, button, input')).toHaveCount(0);
    await context.close();
  });

  test(`${path} is in no list: not of search engines, not of the site map, not of the search`, async ({
    page,
  }) => {
    const alone = path.replace(/together\/$/u, '');
    const listed = async (address: string) => {
      await page.goto(at(address));
      const robots = await page
        .locator('meta[name="robots"]')
        .evaluateAll((metas) => metas.map((meta) => (meta as HTMLMetaElement).content));
      const map = readFileSync(join(dist, 'sitemap-0.xml'), 'utf8');
      const found = await page.evaluate(async () => {
        const library = new URL(
          'pagefind/pagefind.js',
          document.querySelector<HTMLLinkElement>('a.home')?.href ?? document.baseURI,
        ).href;
        const pagefind = (await import(library)) as {
          options: (options: object) => Promise<void>;
          search: (term: null) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }>;
        };
        await pagefind.options({ noWorker: true });
        const { results } = await pagefind.search(null);
        return Promise.all(results.map(async (result) => (await result.data()).url));
      });
      return {
        robots: !robots.includes('noindex'),
        map: map.includes(`${address}<`),
        search: found.some((url) => url.endsWith(address)),
      };
    };
    expect(await listed(path)).toEqual({ robots: false, map: false, search: false });
    expect(await listed(alone)).toEqual({ robots: true, map: true, search: true });
  });
}

test('the door without an exercise takes nothing in: no field, no button, no script of its own', async ({
  page,
}) => {
  const inputs = page
    .locator('main')
    .locator('input, textarea, select, button:not([popovertarget]), astro-island');
  await page.goto(at('/exercises/is-this-a-good-moment/'));
  await expect(page.locator('main li').first()).toBeVisible();
  await expect(inputs).toHaveCount(0);
  await page.goto(at(exercises[0]?.path ?? '/'));
  expect(await inputs.count()).toBeGreaterThan(0);
});

/** Fields of the built pages that lack an attribute which keeps what is written in them to themselves. */
async function leaky(page: Page, html: string): Promise<{ seen: number; faults: string[] }> {
  const wanted = (attributes: Readonly<Record<string, unknown>>) =>
    Object.entries(attributes).map(([name, value]) => [name, String(value)] as const);
  return page.evaluate(
    ({ text, field, choice }) => {
      const read = new DOMParser().parseFromString(text, 'text/html');
      const fields = [...read.querySelectorAll('textarea, input, select')].filter(
        (element) => element.closest('[data-activity], [role="search"], main') !== null,
      );
      const faults = fields.flatMap((element) => {
        const chosen = element.matches(
          'select, [type="radio"], [type="checkbox"], [type="range"], [type="time"]',
        );
        return (chosen ? choice : field)
          .filter(([name, value]) => element.getAttribute(name) !== value)
          .map(([name]) => `${element.tagName} ${element.id || element.getAttribute('name')}: ${name}`);
      });
      return { seen: fields.length, faults };
    },
    { text: html, field: wanted(privateField), choice: wanted(privateChoice) },
  );
}

test('every field of every page keeps what is written in it to itself', async ({ page }) => {
  let seen = 0;
  for (const { path, html } of everyPage()) {
    const found = await leaky(page, html);
    expect(found.faults, path).toEqual([]);
    seen += found.seen;
  }
  expect(seen).toBeGreaterThan(100);

  const planted = await leaky(
    page,
    '<main><textarea id="a" autocomplete="off"></textarea><input type="radio" id="b"></main>',
  );
  expect(planted.faults).toContain('TEXTAREA a: spellcheck');
  expect(planted.faults).toContain('INPUT b: autocomplete');
  expect(planted.faults).not.toContain('TEXTAREA a: autocomplete');
});
