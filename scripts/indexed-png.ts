import { crc32, deflateSync } from 'node:zlib';

/** Pixels row by row, four bytes each: red, green, blue and opacity, which is not kept. */
export type Pixels = Readonly<{ width: number; height: number; rgba: Uint8Array }>;

/** Enough for a soft light without steps; a hundred less would show, the last sixty cost a tenth of the bytes. */
export const mostColors = 192;

/**
 * A PNG with a palette: for flat drawings and pages, a third of the bytes.
 * Colors close to each other become the commonest of them, so that the flat ones stay what they are.
 */
export function indexedPng({ width, height, rgba }: Pixels): Buffer {
  const counts = new Map<number, number>();
  for (let at = 0; at < rgba.length; at += 4) {
    const color = colorAt(rgba, at);
    counts.set(color, (counts.get(color) ?? 0) + 1);
  }
  const groups = grouped([...counts.keys()], counts, mostColors);
  const commonest = groups.map((group) =>
    group.reduce((best, color) => ((counts.get(color) ?? 0) > (counts.get(best) ?? 0) ? color : best)),
  );
  const indexOf = new Map(groups.flatMap((group, index) => group.map((color) => [color, index])));

  // Each row begins with the number of its filter: none, which is best for a palette.
  const rows = Buffer.alloc(height * (width + 1));
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      rows[y * (width + 1) + 1 + x] = indexOf.get(colorAt(rgba, (y * width + x) * 4)) ?? 0;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(commonest.flatMap(channels))),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

type Counts = ReadonlyMap<number, number>;

/** The colors in at most so many groups: the one that spreads widest over most of the picture is halved, and again. */
function grouped(colors: readonly number[], counts: Counts, most: number): (readonly number[])[] {
  const groups = [groupOf(colors, counts)];
  while (groups.length < most) {
    groups.sort((a, b) => b.weight - a.weight);
    const heaviest = groups[0];
    if (!heaviest || heaviest.weight === 0) break;
    const isLow = (color: number) => (channels(color)[heaviest.channel] ?? 0) <= heaviest.middle;
    const halves = [heaviest.colors.filter(isLow), heaviest.colors.filter((color) => !isLow(color))];
    groups.splice(0, 1, ...halves.map((half) => groupOf(half, counts)));
  }
  return groups.map((group) => group.colors);
}

/** Colors with the channel along which they differ most, and its value halfway. */
function groupOf(colors: readonly number[], counts: Counts) {
  const ranges = [0, 1, 2].map((channel) => {
    const values = colors.map((color) => channels(color)[channel] ?? 0);
    const low = values.reduce((a, b) => Math.min(a, b), 255);
    const high = values.reduce((a, b) => Math.max(a, b), 0);
    return { channel, spread: high - low, middle: (low + high) / 2 };
  });
  const { spread, ...widest } = ranges.reduce((a, b) => (b.spread > a.spread ? b : a));
  const pixels = colors.reduce((sum, color) => sum + (counts.get(color) ?? 0), 0);
  // A wide edge of few pixels shows less than a step in a soft light.
  return { colors, ...widest, weight: spread * Math.sqrt(pixels) };
}

function channels(color: number): number[] {
  return [color >> 16, (color >> 8) & 255, color & 255];
}

function colorAt(rgba: Uint8Array, at: number): number {
  return ((rgba[at] ?? 0) << 16) | ((rgba[at + 1] ?? 0) << 8) | (rgba[at + 2] ?? 0);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}
