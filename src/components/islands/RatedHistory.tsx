import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type Rated, ratedOn, type Scale } from '../../domain/archive/rated.ts';
import { knownKeeper } from '../../notebook/open.ts';
import { history as words } from '../../strings/history.ts';

type Figures = FunctionComponent<Readonly<{ rated: readonly Rated[] }>>;
type HistoryProps = Readonly<{ activity: string; part: string; scales: readonly Scale[] }>;

/**
 * Earlier numbers of one exercise, kept on this device: folded away, since somebody else may look at the screen. Nothing is
 * there where nothing was kept.
 */
export default function RatedHistory({ activity, part, scales }: HistoryProps) {
  const [rated, setRated] = useState<readonly Rated[]>([]);
  const [figures, setFigures] = useState<{ Drawn: Figures }>();

  useEffect(() => {
    let unwatch = () => {};
    let over = false;
    const look = async () => {
      const keeper = await knownKeeper();
      const records = await keeper.kept({ activity, part }).catch(() => []);
      const numbers = ratedOn(scales, records);
      // What draws them is fetched only where there is something to draw.
      const drawing = numbers.length > 0 ? await import('./notebook/Ratings.tsx') : undefined;
      if (over) return keeper;
      setRated(numbers);
      if (drawing !== undefined) setFigures({ Drawn: drawing.RatedFigures });
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
      {rated.length > 0 && figures !== undefined && (
        <details>
          <summary>{words.title}</summary>
          <p>{words.note}</p>
          <figures.Drawn rated={rated} />
        </details>
      )}
    </div>
  );
}
