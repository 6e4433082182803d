/** Draws a number from 0 (inclusive) to 1 (exclusive). Chance is always an argument: nothing in `domain/` rolls its own dice. */
export type Random = () => number;

/**
 * A repeatable source of chance (mulberry32: small, fast, good enough for shuffling; never for keys).
 *
 * @param seed any integer; the same seed gives the same draws
 */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A shuffled copy (Fisher and Yates); the list itself stays as it was. */
export function shuffled<T>(list: readonly T[], random: Random): T[] {
  const left = [...list];
  const drawn: T[] = [];
  while (left.length > 0) drawn.push(...left.splice(Math.floor(random() * left.length), 1));
  return drawn;
}
