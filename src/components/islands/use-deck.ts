import { useEffect, useRef } from 'preact/hooks';
import { seeded, type Random } from '../../domain/chance/seeded.ts';
import { openKeeper } from '../../notebook/open.ts';

/** What earlier evenings with a deck have left: cards that were there, and cards put aside, as the newest record has them. */
export type Before = { seen: string[]; saved: string[] };

/** Earlier evenings, read once the page is live; before that, and where nothing was kept, there were none. */
export function useEarlier(activity: string, part: string, onFound: (before: Before) => void): void {
  const latest = useRef(onFound);
  latest.current = onFound;
  useEffect(() => {
    void openKeeper()
      .kept({ activity, part })
      .then((records) => {
        const decks = records.filter((record) => record.kind === 'deck');
        if (decks.length === 0) return;
        latest.current({
          seen: decks.flatMap((record) => record.data.seen),
          saved: decks[0]?.data.saved ?? [],
        });
      })
      // A notebook that cannot be read is told of elsewhere; the cards are there all the same.
      .catch(() => undefined);
  }, [activity, part]);
}

/** Chance from the device, for one draw. */
export function chance(): Random {
  return seeded(crypto.getRandomValues(new Uint32Array(1))[0] ?? 0);
}
