import { useLayoutEffect, useState } from 'preact/hooks';
import type { TallyDay } from '../../domain/tally/tally.ts';
import { openKeeper } from '../../notebook/open.ts';

/** What was put down before this page was opened. Read again when keeping is turned on or unlocked, but not once something was put down here. */
export function useEarlierDays(
  place: Readonly<{ activity: string; part: string }>,
  begun: () => boolean,
): readonly TallyDay[] {
  const [days, setDays] = useState<readonly TallyDay[]>([]);
  useLayoutEffect(() => {
    const keeper = openKeeper();
    let over = false;
    const read = async () => {
      const kept = await keeper.kept(place).catch(() => []);
      if (!over && !begun())
        setDays(kept.flatMap((record) => (record.kind === 'tally' ? [record.data] : [])));
    };
    void read();
    const end = keeper.watch(({ of }) => void (of === 'standing' && read()));
    return () => {
      over = true;
      end();
    };
  }, []);
  return days;
}
