import type { Change } from './keeper.ts';

/** Those who want to hear of changes. */
export type Watchers = Readonly<{
  watch: (listener: (change: Change) => void) => () => void;
  tell: (change: Change) => void;
}>;

export function watchers(): Watchers {
  const listeners = new Set<(change: Change) => void>();
  return {
    watch: (listener) => {
      // Each call is its own entry, also where somebody listens twice with one function.
      const own = (change: Change) => listener(change);
      listeners.add(own);
      return () => void listeners.delete(own);
    },
    tell: (change) => {
      for (const listener of [...listeners]) listener(change);
    },
  };
}
