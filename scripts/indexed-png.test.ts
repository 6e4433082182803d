import { crc32, inflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { indexedPng, mostColors } from './indexed-png.ts';

const signature = 8;
const pixels = (width: number, height: number, colors: readonly (readonly number[])[]) => ({
  width,
  height,
  rgba: Uint8Array.from(colors.flatMap((color) => [...color, 255])),
});

it('a picture of few colors comes back as it was', () => {
  const [ink = [], sky = [], lamp = []] = [
    [225, 231, 243],
    [13, 18, 41],
    [246, 193, 90],
  ];
  const colors = [sky, ink, sky, lamp, sky, sky];
  expect(decoded(indexedPng(pixels(3, 2, colors)))).toMatchObject({ width: 3, height: 2, colors });
});

it('a picture of many keeps each within a few steps, and the commonest as it is', () => {
  const flat = Array.from({ length: 400 }, () => [13, 18, 41]);
  const ramp = Array.from({ length: 400 }, (_, at) => [at >> 1, 100, (at & 1) * 2]);
  const { palette, colors } = decoded(indexedPng(pixels(400, 2, [...flat, ...ramp])));
  expect(palette.length).toBe(mostColors);
  expect(colors.slice(0, 400)).toEqual(flat);
  const furthest = ramp.map((color, at) =>
    Math.max(...color.map((value, channel) => Math.abs(value - (colors[400 + at]?.[channel] ?? 999)))),
  );
  expect(Math.max(...furthest)).toBeLessThanOrEqual(8);
});

/** Reads what `indexedPng` writes, by the PNG specification; throws where a checksum is wrong. */
function decoded(png: Buffer) {
  const chunks = new Map<string, Buffer>();
  for (let at = signature; at < png.length;) {
    const length = png.readUInt32BE(at);
    const body = png.subarray(at + 4, at + 8 + length);
    if (crc32(body) !== png.readUInt32BE(at + 8 + length)) throw new Error('a wrong checksum');
    chunks.set(body.toString('latin1', 0, 4), body.subarray(4));
    at += length + 12;
  }
  const part = (name: string) => chunks.get(name) ?? Buffer.alloc(0);
  const [width, height] = [part('IHDR').readUInt32BE(0), part('IHDR').readUInt32BE(4)];
  const palette = Array.from({ length: part('PLTE').length / 3 }, (_, index) => [
    ...part('PLTE').subarray(index * 3, index * 3 + 3),
  ]);
  const rows = inflateSync(part('IDAT'));
  const colors = Array.from(
    { length: width * height },
    (_, at) => palette[rows[Math.floor(at / width) * (width + 1) + 1 + (at % width)] ?? -1],
  );
  return { width, height, palette, colors };
}
