import { expect, type Page, test } from '@playwright/test';
import { rehearsal as words } from '../../../src/strings/rehearsal.ts';
import { saidOn, type Step } from '../../../src/domain/rehearsal/walk.ts';
import type { Talk } from '../../../src/schemas/parts/rehearsal.ts';
import { press, tabTo } from '../helpers/by-keyboard.ts';
import { holdScripts } from '../helpers/hold-scripts.ts';
import { bringToLife } from '../helpers/live.ts';
import { at } from '../helpers/page-kinds.ts';
import { partOf } from '../helpers/part-of.ts';
import { faultsInAll } from '../helpers/schemes.ts';
import { plantRequests, sentBy } from '../helpers/sent.ts';
import { plantTraces, tracesOf } from '../helpers/traces.ts';

test.describe.configure({ mode: 'parallel' });
// What is kept for working offline is fetched behind a page's back.
test.use({ serviceWorkers: 'block' });

const { path, id, part } = partOf('rehearsal');
const [talk] = part.talks as [Talk];

const activityOf = (page: Page) => page.locator('[data-activity]');
const button = (page: Page, name: string) => activityOf(page).getByRole('button', { name, exact: true });
const turn = (page: Page) => page.locator('.turn:visible');
const option = (page: Page, text: string) => turn(page).getByRole('radio', { name: text });
const linkTo = (page: Page, title: string) =>
  activityOf(page).getByRole('link', { name: title, exact: true });

async function open(page: Page, title = talk.title): Promise<void> {
  await page.goto(at(path));
  await bringToLife(activityOf(page));
  await linkTo(page, title).click();
  await expect(page.locator('.talk-sheet:visible h4')).toBeFocused();
}

/** The shortest way of a talk that ends on an ending of this kind, and answers at each turn with a reply that fits. */
function wayTo(of: Talk, ends: (step: Readonly<{ to: string; landsBadly?: boolean }>) => boolean): Step[] {
  const ways: Step[][] = [[]];
  for (const way of ways) {
    const last = saidOn(of, way).at(-1);
    if (last !== undefined && ends(last.reply)) return way;
    const next = of.turns.find(({ id: of_ }) => of_ === (last?.reply.to ?? of.turns[0]?.id));
    for (const reply of next?.replies ?? []) {
      if (way.every((step) => step.turn !== next?.id))
        ways.push([...way, { turn: next?.id ?? '', reply: reply.id }]);
    }
  }
  throw new Error('No way leads there.');
}
const kindOf = (of: Talk, ending: string) => of.endings.find((each) => each.id === ending)?.kind;

async function walk(page: Page, of: Talk, way: readonly Step[]): Promise<void> {
  for (const { reply } of saidOn(of, way)) {
    await option(page, reply.text).check();
    await button(page, words.say).click();
    await expect(turn(page).locator('.why')).toContainText(reply.why.slice(0, 20));
    await activityOf(page).locator('button.go').click();
  }
}

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('every talk is there: each line, each answer, how it lands and where it leads', async ({ page }) => {
    await page.goto(at(path));
    await expect(page.locator('.talk-sheet:visible')).toHaveCount(part.talks.length);
    await expect(turn(page)).toHaveCount(part.talks.flatMap(({ turns }) => turns).length);
    await expect(activityOf(page)).toContainText(words.well);
    const replies = part.talks.flatMap(({ turns }) => turns.flatMap((each) => each.replies));
    await expect(turn(page).getByRole('radio')).toHaveCount(replies.length);
    await linkTo(page, talk.title).click();
    expect(page.url()).toContain(`#${id}-${talk.id}`);
    const first = turn(page).first();
    const reply = talk.turns[0]?.replies[0];
    const answer = first.locator('.answers').first();
    await expect(answer.locator('.lands')).toBeHidden();
    await answer.locator('summary').click();
    await expect(answer).toContainText(reply?.lands ?? 'missing');
    await expect(answer).toContainText(reply?.why.slice(0, 30) ?? 'missing');
    await answer.getByRole('link', { name: /Goes on at|Ends at/u }).click();
    expect(page.url()).toContain(`#${id}-${talk.id}-${reply?.to}`);
    await page.locator('.endings summary').first().click();
    await expect(page.locator('.endings dd:visible')).toHaveText(talk.endings.map(({ text }) => text));
  });

  test('an answer can be picked, and Enter sends nothing', async ({ page }) => {
    const sent = sentBy(page);
    await page.goto(at(path));
    const address = page.url();
    const pick = turn(page).getByRole('radio').first();
    await pick.check();
    await pick.press('Enter');
    await expect(pick).toBeChecked();
    expect(page.url()).toBe(address);
    expect(sent.with(talk.turns[0]?.replies[0]?.id ?? 'missing')).toEqual([]);
  });
});

test('talks are chosen by how one is, and the address says nothing of it', async ({ page }) => {
  await page.goto(at(path));
  await bringToLife(activityOf(page));
  const states = [...new Set(part.talks.map(({ state }) => state))];
  await expect(page.locator('.talk-choice dt')).toHaveText(
    (Object.keys(words.states) as Talk['state'][])
      .filter((state) => states.includes(state))
      .map((state) => words.states[state]),
  );
  await expect(turn(page)).toHaveCount(0);
  const [address, steps] = [page.url(), await page.evaluate(() => history.length)];
  for (const each of part.talks) {
    await linkTo(page, each.title).click();
    await expect(page.locator('.talk-sheet:visible')).toHaveAttribute('data-talk', each.id);
    await expect(turn(page)).toHaveCount(1);
    await button(page, words.others).click();
    await expect(page.locator('.talk-choice a').first()).toBeFocused();
  }
  expect(page.url()).toBe(address);
  expect(await page.evaluate(() => history.length)).toBe(steps);
});

test('an answer lands, is explained aloud, and the others can be looked at', async ({ page }) => {
  await open(page);
  const [reply, other] = talk.turns[0]?.replies ?? [];
  await expect(turn(page).locator('.answers:visible')).toHaveCount(0);
  await option(page, reply?.text ?? '').check();
  await button(page, words.say).click();
  const why = turn(page).locator('.why');
  await expect(why).toContainText(reply?.lands ?? 'missing');
  await expect(why).toContainText(reply?.why.slice(0, 30) ?? 'missing');
  await expect(page.locator('#announcer')).toContainText(reply?.lands ?? 'missing');
  await expect(turn(page).locator('.answers:visible')).toHaveCount((talk.turns[0]?.replies.length ?? 0) - 1);
  await turn(page).locator('.answers summary').first().click();
  await expect(turn(page).locator('.answers').first()).toContainText(other?.lands ?? 'missing');
  await button(page, words.another).click();
  await expect(turn(page).locator('.why')).toHaveCount(0);
  await expect(option(page, reply?.text ?? '')).toBeChecked();
});

test('without a pick it says so on screen and aloud, and no button is disabled', async ({ page }) => {
  await open(page);
  await button(page, words.say).click();
  await expect(activityOf(page).locator('.nudge')).toHaveText(words.pickFirst);
  await expect(page.locator('#announcer')).toHaveText(words.pickFirst);
  await expect(activityOf(page).locator(':disabled, [aria-disabled]')).toHaveCount(0);
  await turn(page).getByRole('radio').first().check();
  await button(page, words.say).click();
  await expect(activityOf(page).locator('.nudge')).toHaveCount(0);
});

for (const each of part.talks) {
  test(`in “${each.title}” good words can land badly, and stopping is the good end`, async ({ page }) => {
    await open(page, each.title);
    const stops = wayTo(each, ({ to }) => kindOf(each, to) === 'stop');
    await walk(page, each, stops);
    const end = page.locator('.talk-end');
    await expect(end).toBeFocused();
    await expect(end).toHaveAttribute('data-ending', 'stop');
    await expect(end).toContainText(words.well);
    await expect(turn(page)).toHaveCount(0);
    await button(page, words.again).click();
    await expect(turn(page).getByRole('radio', { checked: true })).toHaveCount(0);
    await expect(page.locator('.talk')).toHaveCount(0);
    await walk(page, each, wayTo(each, (step) => step.landsBadly === true).slice(0, -1));
    const last = saidOn(
      each,
      wayTo(each, (step) => step.landsBadly === true),
    ).at(-1);
    await option(page, last?.reply.text ?? '').check();
    await button(page, words.say).click();
    await expect(turn(page).locator('.why')).toContainText(words.well);
  });
}

test('one can go back to any turn, and what follows is then open again', async ({ page }) => {
  await open(page);
  const way = wayTo(talk, ({ to }) => talk.endings.some((each) => each.id === to));
  const long = way.length > 1 ? way : wayTo(talk, ({ to }) => kindOf(talk, to) === 'stop');
  await walk(page, talk, long);
  const said = saidOn(talk, long);
  await expect(page.locator('.talk > li')).toHaveCount(said.length * 2);
  await expect(page.locator('.talk')).toContainText(said[0]?.reply.lands ?? 'missing');
  await page.locator('.talk').getByRole('button', { name: words.backTo }).first().click();
  await expect(page.locator('.talk')).toHaveCount(0);
  await expect(page.locator('.talk-end')).toHaveCount(0);
  await expect(turn(page)).toHaveAttribute('data-turn', talk.turns[0]?.id ?? '');
  await expect(option(page, said[0]?.reply.text ?? '')).toBeChecked();
  const other = talk.turns[0]?.replies.find(({ id: of }) => of !== said[0]?.reply.id);
  await option(page, other?.text ?? '').check();
  await button(page, words.say).click();
  await expect(turn(page).locator('.why')).toContainText(other?.why.slice(0, 20) ?? 'missing');
});

test('what was done before the script came is there after it, and after a render for another reason', async ({
  page,
}) => {
  const release = await holdScripts(page);
  await page.goto(at(path));
  await expect(page.locator('.turn input:checked')).toHaveCount(0);
  // The way down the page leads to a talk at once; there an answer is picked.
  await linkTo(page, talk.title).click();
  const pick = option(page, talk.turns[0]?.replies[1]?.text ?? '');
  await pick.check();
  await expect(activityOf(page)).not.toHaveAttribute('data-state');
  release();
  await bringToLife(activityOf(page));
  await expect(page.locator('.talk-sheet:visible')).toHaveAttribute('data-talk', talk.id);
  await expect(pick).toBeChecked();
  await button(page, words.say).click();
  await expect(turn(page).locator('.why')).toBeVisible();
  await button(page, words.another).click();
  await expect(pick).toBeChecked();
});

test('from the first Tab to the end of a talk by keyboard alone, and the focus is never lost', async ({
  page,
}) => {
  await page.goto(at(path));
  await tabTo(page, linkTo(page, talk.title));
  await expect(activityOf(page)).toHaveAttribute('data-state', 'ready');
  await press(page, 'Enter');
  const way = wayTo(talk, ({ to }) => talk.endings.some((each) => each.id === to));
  for (const { reply, turn: of } of saidOn(talk, way)) {
    await tabTo(page, turn(page).getByRole('radio').first());
    await press(page, 'Space');
    for (let down = 0; down < of.replies.indexOf(reply as never); down++) await press(page, 'ArrowDown');
    await expect(option(page, reply.text)).toBeChecked();
    await tabTo(page, button(page, words.say));
    await press(page, 'Enter');
    await expect(turn(page).locator('.why')).toBeVisible();
    await press(page, 'Space');
  }
  await expect(page.locator('.talk-end')).toBeFocused();
  await tabTo(page, button(page, words.others));
  await press(page, 'Enter');
  await expect(page.locator('.talk-choice a').first()).toBeFocused();
});

test('axe has nothing against it at the choice, at feedback and at the end', async ({ page }) => {
  await page.goto(at(path));
  await bringToLife(activityOf(page));
  for (const width of [360, 320]) {
    await page.setViewportSize({ width, height: 640 });
    expect(await faultsInAll(page)).toEqual([]);
  }
  await linkTo(page, talk.title).click();
  await turn(page).getByRole('radio').first().check();
  await button(page, words.say).click();
  expect(await faultsInAll(page)).toEqual([]);
  await button(page, words.others).click();
  await linkTo(page, talk.title).click();
  await walk(
    page,
    talk,
    wayTo(talk, ({ to }) => kindOf(talk, to) === 'stop'),
  );
  expect(await faultsInAll(page)).toEqual([]);
});

test('for two, the answers come after one’s own words, and no talk of fear is among them', async ({
  page,
}) => {
  await page.goto(at(`${path}together/`));
  await bringToLife(activityOf(page));
  const here = await page
    .locator('.talk-sheet')
    .evaluateAll((all) => all.map((each) => (each as HTMLElement).dataset['talk']));
  expect(here.length).toBeGreaterThan(0);
  for (const each of part.talks.filter(({ aloneOnly }) => aloneOnly)) expect(here).not.toContain(each.id);
  const first = part.talks.find((each) => each.id === here[0]);
  await linkTo(page, first?.title ?? '').click();
  await expect(turn(page).getByRole('radio').first()).toBeHidden();
  await turn(page).getByText(words.ownFirst).click();
  await turn(page).getByRole('radio').first().check();
  await button(page, words.say).click();
  await expect(turn(page).locator('.why')).toBeVisible();
});

test('a talk leaves nothing on the device and sends nothing', async ({ page }) => {
  const sent = sentBy(page);
  await page.goto(at(path));
  await bringToLife(activityOf(page));
  const before = await tracesOf(page);
  await linkTo(page, talk.title).click();
  await walk(
    page,
    talk,
    wayTo(talk, ({ to }) => talk.endings.some((each) => each.id === to)),
  );
  await expect(page.locator('[data-saved]')).toHaveCount(0);
  expect(await tracesOf(page)).toEqual(before);
  expect(sent.with(talk.id)).toEqual([]);
  await plantTraces(page, 'planted-words');
  expect(await tracesOf(page)).not.toEqual(before);
  await plantRequests(page, talk.id);
  expect(sent.with(talk.id)).toHaveLength(2);
});

test('on paper the chosen talk stands whole, with its lines and answers, and what only a screen needs does not', async ({
  page,
}) => {
  await open(page);
  await turn(page).getByRole('radio').first().check();
  await button(page, words.say).click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.talk-sheet:visible')).toHaveCount(1);
  await expect(turn(page)).toHaveCount(talk.turns.length);
  for (const only of ['.controls', '.talk-choice', '.why', '.talk', '.answers']) {
    for (const each of await page.locator(only).all()) await expect(each).toBeHidden();
  }
  await page.emulateMedia({ media: 'screen' });
  await expect(activityOf(page).locator('.controls')).toBeVisible();
});
