import { expect, type Locator, type Page } from '@playwright/test';
import { deck } from '../../../src/strings/deck.ts';
import { dials } from '../../../src/strings/dials.ts';
import { loop } from '../../../src/strings/loop.ts';
import { ritual } from '../../../src/strings/ritual.ts';
import { bringToLife } from './live.ts';

/** The one exercise on a page. */
export const activityOf = (page: Page): Locator => page.locator('[data-activity]');
/** A button of it, by its words. */
export const button = (page: Page, name: string): Locator =>
  activityOf(page).getByRole('button', { name, exact: true });
/** Chooses a chip or a circle by its label, as a finger does. */
export const choose = (page: Page, name: string): Promise<void> =>
  activityOf(page).locator('label:visible').filter({ hasText: name }).first().click();

/** Opens a sample and waits until it is live. */
export async function openSample(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await bringToLife(activityOf(page));
}

/** A sample of a kind, and how a reader comes to what it has to say. */
export type SampleKind = Readonly<{
  name: string;
  path: string;
  /** Each place on the way, by name, and how to get there from the one before. */
  way: readonly (readonly [string, (page: Page) => Promise<void>])[];
  /** What stands there without a script, and on paper. */
  words: readonly string[];
}>;

const click = (name: string) => (page: Page) => button(page, name).click();
const field = (page: Page, name: string) => activityOf(page).locator(`[data-loop="${name}"]`);

export const sampleKinds: readonly SampleKind[] = [
  {
    name: 'deck, alone',
    path: 'exercises/sample-deck/',
    words: ['What was on the table?', 'Which place do you miss?', 'If it goes quiet, let it.'],
    way: [
      ['the first card', async () => {}],
      ['a card put aside', click(deck.save)],
      ['the next card', click(deck.another)],
      [
        'the end, with words',
        async (page) => {
          await activityOf(page).locator('textarea').fill('The blue bowl.');
          await button(page, deck.enough).click();
        },
      ],
    ],
  },
  {
    name: 'deck, for two',
    path: 'exercises/sample-deck/together/',
    words: ['What is said here is not used in a fight', 'What was on the table?'],
    way: [
      ['the promise', async () => {}],
      ['the first choice', click(deck.start)],
      ['the second choice', click(deck.privately.hide)],
      ['a speaker’s card', click(deck.privately.deal)],
      ['a listener’s card', click(deck.pass)],
      ['the end', click(deck.stop)],
    ],
  },
  {
    name: 'ritual',
    path: 'exercises/sample-ritual/',
    words: ['Read all four steps.', 'Put down the keys and the bag.', 'What can you still smell there?'],
    way: [
      ['the whole of it', async () => {}],
      ['a step', click(ritual.begin)],
      [
        'paused, with the clock',
        async (page) => {
          await button(page, ritual.next).click();
          await button(page, ritual.showClock).click();
          await button(page, ritual.pause).click();
        },
      ],
      ['the end', click(ritual.stop)],
    ],
  },
  {
    name: 'dials',
    path: 'exercises/sample-dials/',
    words: [
      'When they go quiet, I start to wonder',
      'I would rather carry it up the stairs',
      'On a hard day',
    ],
    way: [
      ['the first sentences', async () => {}],
      ['sentences left out', click(dials.next)],
      [
        'a hard day',
        async (page) => {
          const firsts = activityOf(page).locator('.step:visible .often .steps > :last-child label');
          for (const circle of await firsts.all()) await circle.click();
          await button(page, dials.next).click();
          const second = activityOf(page).locator('.step:visible .often .steps > :first-child label');
          for (const circle of await second.all()) await circle.click();
          await button(page, dials.next).click();
        },
      ],
      [
        'what they say',
        async (page) => {
          await activityOf(page).locator('input[type="range"]').first().fill('3');
          await button(page, dials.see).click();
        },
      ],
      ['somebody else', click(dials.anew)],
    ],
  },
  {
    name: 'loop, alone',
    path: 'exercises/sample-loop/',
    words: ['What do they see you do?', 'Does it go round?', 'What may they feel?', loop.onPaper],
    way: [
      ['what can be seen', async () => {}],
      ['questions left out', click(loop.next)],
      [
        'whether it goes round',
        async (page) => {
          await field(page, 'mine.see').fill('I bang the plates');
          await field(page, 'mine.trigger').fill('Ten past eight');
          await button(page, loop.next).click();
          await field(page, 'mine.tell').fill('I’m last on the list');
          await field(page, 'mine.feel').fill('Small, then angry');
          await button(page, loop.next).click();
        },
      ],
      [
        'one way',
        async (page) => {
          await choose(page, loop.ways['one-way']);
          await button(page, loop.next).click();
        },
      ],
      [
        'the other half',
        async (page) => {
          await button(page, loop.back).click();
          await choose(page, loop.ways.round);
          await button(page, loop.next).click();
        },
      ],
      [
        'the drawing',
        async (page) => {
          await field(page, 'theirs.see').fill('Reads his mail');
          await button(page, loop.next).click();
          await field(page, 'out').fill('Can we start again from the door?');
          await button(page, loop.draw).click();
          await expect(activityOf(page).locator('.drawing')).toBeVisible();
        },
      ],
    ],
  },
  {
    name: 'loop, for two',
    path: 'exercises/sample-loop/together/',
    words: ['What do they see you do?', 'What do you feel?'],
    way: [
      ['the first half', async () => {}],
      [
        'the second half',
        async (page) => {
          await field(page, 'mine.see').fill('I bang the plates');
          await button(page, loop.next).click();
          await button(page, loop.two.hide).click();
        },
      ],
      [
        'both halves',
        async (page) => {
          await field(page, 'mine.see').fill('I read my mail');
          await button(page, loop.next).click();
          await button(page, loop.two.show).click();
        },
      ],
    ],
  },
];
