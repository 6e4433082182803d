import type { Place } from '../../notebook/keeper.ts';
import { openKeeper } from '../../notebook/open.ts';

/** Deletes loops in which nothing is written any more: their words were taken out because they are not to be kept. */
export async function removeEmpty(place: Place): Promise<void> {
  const keeper = openKeeper();
  const empty = (await keeper.kept(place)).filter(
    (record) =>
      record.kind === 'loop' &&
      Object.keys({ ...record.data.mine, ...record.data.theirs }).length === 0 &&
      record.data.out === undefined,
  );
  if (empty.length > 0) await keeper.remove(empty.map((record) => keeper.seen(record)));
}
