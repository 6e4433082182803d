import { expect, test } from 'vitest';
import { mutationRounds } from '../fixtures/archives/mutation-rounds.ts';

test('200,000 changed files are refused, or are wholly of records', async () => {
  const { refused, valid } = await mutationRounds(200_000);
  expect(refused + valid).toBe(200_000);
  expect(refused).toBeGreaterThan(20_000);
  expect(valid).toBeGreaterThan(2_000);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
}, 600_000);
