import type { Pixels } from './indexed-png.ts';

/**
 * How unlike two pictures may be and still count as one: a pixel differs where a channel does by more than `channel` of 255
 * (a kept picture has few colors, so soft lights are a little off), and at most `share` of all pixels may.
 */
export const tolerance = { channel: 28, share: 0.001 };

/** The share of pixels that differ, from 0 to 1. Pictures of different sizes have nothing in common. */
export function difference(one: Pixels, other: Pixels): number {
  if (one.width !== other.width || one.height !== other.height) return 1;
  let count = 0;
  for (let at = 0; at < one.rgba.length; at += 4) {
    const apart = [0, 1, 2].some(
      (channel) =>
        Math.abs((one.rgba[at + channel] ?? 0) - (other.rgba[at + channel] ?? 0)) > tolerance.channel,
    );
    if (apart) count += 1;
  }
  return count / (one.width * one.height);
}
