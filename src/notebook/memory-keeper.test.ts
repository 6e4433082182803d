import { expect, test } from 'vitest';
import type { ActivityRecord } from '../domain/archive/record.ts';
import { memoryKeeper } from './memory-keeper.ts';

const record = (id: string, updatedAt: number): ActivityRecord => ({
  id,
  kind: 'check',
  activity: 'spot-the-bid',
  part: 'scenes',
  activityVersion: 1,
  schema: 1,
  createdAt: 0,
  updatedAt,
  status: 'draft',
  data: { round: [], picks: {} },
});

test('memory never says that something was saved', async () => {
  expect(await memoryKeeper().keep(record('a', 1))).toEqual({ saved: false });
});

test('what was put in is there, newest first, one of each id', async () => {
  const keeper = memoryKeeper();
  await keeper.keep(record('a', 1));
  await keeper.keep(record('b', 3));
  await keeper.keep(record('a', 5));
  const kept = await keeper.kept({ activity: 'spot-the-bid', part: 'scenes' });
  expect(kept.map(({ id, updatedAt }) => [id, updatedAt])).toEqual([
    ['a', 5],
    ['b', 3],
  ]);
});

test('another exercise sees none of it, and a change afterwards changes nothing kept', async () => {
  const keeper = memoryKeeper();
  const mine = record('a', 1);
  await keeper.keep(mine);
  mine.updatedAt = 99;
  expect(await keeper.kept({ activity: 'clearer-ask', part: 'ask' })).toEqual([]);
  expect((await keeper.kept({ activity: 'spot-the-bid', part: 'scenes' }))[0]?.updatedAt).toBe(1);
});
