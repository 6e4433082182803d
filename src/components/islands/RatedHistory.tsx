import { useEffect, useState } from 'preact/hooks';
import { type Rated, ratedOn, type Scale } from '../../domain/archive/rated.ts';
import { knownKeeper } from '../../notebook/open.ts';
import { history as words } from '../../strings/history.ts';
import { RatedFigures } from './notebook/Ratings.tsx';

type HistoryProps = Readonly<{ activity: string; part: string; scales: readonly Scale[] }>;

/**
 * Earlier numbers of one exercise, kept on this device: folded away, since somebody else may look at the screen. Nothing is
 * there where nothing was kept.
 */
export default function RatedHistory({ activity, part, scales }: HistoryProps) {
  const [rated, setRated] = useState<readonly Rated[]>([]);

  useEffect(() => {
    let unwatch = () => {};
    let over = false;
    const look = async () => {
      const keeper = await knownKeeper();
      const records = await keeper.kept({ activity, part }).catch(() => []);
      if (!over) setRated(ratedOn(scales, records));
      return keeper;
    };
    void look().then((keeper) => {
      if (!over) unwatch = keeper.watch(() => void look());
    });
    return () => {
      over = true;
      unwatch();
    };
  }, []);

  return (
    <div class="rated-history" data-history={activity}>
      {rated.length > 0 && (
        <details>
          <summary>{words.title}</summary>
          <p>{words.note}</p>
          <RatedFigures rated={rated} />
        </details>
      )}
    </div>
  );
}
