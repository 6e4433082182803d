import type { Keeper } from './keeper.ts';
import { memoryKeeper } from './memory-keeper.ts';

let keeper: Keeper | undefined;

/** The keeper of this page. Leave no trace is the only way of keeping so far; all exercises on a page share it. */
export function openKeeper(): Keeper {
  keeper ??= memoryKeeper();
  return keeper;
}
