import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawingOf } from './drawing.ts';
import type { Station } from './loop.ts';

const half = (whose: Station['whose'], count: number) =>
  Array.from({ length: count }, (): Station => ({ whose, field: 'tell', text: 'words' }));
const counts = fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 3 }));

test('mine stand on one side, theirs on the other, all within the drawing and none upon another', () => {
  fc.assert(
    fc.property(counts, ([mine, theirs]) => {
      const { places, size } = drawingOf([...half('mine', mine), ...half('theirs', theirs)]);
      expect(places).toHaveLength(mine + theirs);
      places.forEach(({ x, y }, index) => {
        expect(x < size / 2).toBe(index < mine);
        expect(Math.min(x, y)).toBeGreaterThan(20);
        expect(Math.max(x, y)).toBeLessThan(size - 20);
        for (const other of places.slice(index + 1)) {
          expect(Math.hypot(other.x - x, other.y - y)).toBeGreaterThan(40);
        }
      });
    }),
  );
});

test('they go round: mine up, theirs down', () => {
  const { places } = drawingOf([...half('mine', 4), ...half('theirs', 3)]);
  const heights = places.map(({ y }) => y);
  expect(heights.slice(0, 4)).toEqual([...heights.slice(0, 4)].sort((a, b) => b - a));
  expect(heights.slice(4)).toEqual([...heights.slice(4)].sort((a, b) => a - b));
});

test('the gap lies below, in the middle, with no station near it', () => {
  fc.assert(
    fc.property(counts, ([mine, theirs]) => {
      const { places, gap, size } = drawingOf([...half('mine', mine), ...half('theirs', theirs)]);
      expect(gap.x).toBe(size / 2);
      for (const { x, y } of places) expect(Math.hypot(gap.x - x, gap.y - y)).toBeGreaterThan(45);
    }),
  );
});

test('both arcs run the same way round and leave the gap between them', () => {
  const { mine, theirs } = drawingOf([]);
  expect(mine).toMatch(/^M 102 249 A 110 110 0 0 1 \d+ \d+$/u);
  expect(theirs).toMatch(/ 0 0 1 198 249$/u);
});
