import { expect, it } from 'vitest';
import { inOrder, printed } from './problem.ts';
import { rules } from './rules/all.ts';
import { storedIds } from './stored-ids.ts';
import { siteWith } from './site-with.ts';

const site = siteWith({}, { frozenIds: storedIds(siteWith()) });

it.each(Object.entries(rules))('the site in memory passes: %s', (_, rule) => {
  expect(inOrder(rule(site)).map(printed)).toEqual([]);
});
