import { expect, test } from 'vitest';
import { difference, tolerance } from './picture-difference.ts';

/** A picture of one row, a gray a pixel. */
const row = (...grays: readonly number[]) => ({
  width: grays.length,
  height: 1,
  rgba: Uint8Array.from(grays.flatMap((gray) => [gray, gray, gray, 255])),
});

test.each([
  ['the same', row(0, 100, 200, 255), row(0, 100, 200, 255), 0],
  ['a little off, as soft lights are', row(100, 100), row(100 + tolerance.channel, 100), 0],
  ['one of four', row(0, 0, 0, 0), row(0, 255, 0, 0), 0.25],
  ['all of it', row(0, 0), row(255, 255), 1],
  ['another size', row(0, 0), row(0, 0, 0), 1],
])('%s', (_, one, other, share) => {
  expect(difference(one, other)).toBe(share);
});

test('one channel is enough', () => {
  const red = { width: 1, height: 1, rgba: Uint8Array.from([255, 0, 0, 255]) };
  expect(difference(row(0), red)).toBe(1);
});
