import { fewestForALine, type Rated } from '../../../domain/archive/rated.ts';
import { notebook as words } from '../../../strings/notebook.ts';
import { useLoaded } from '../use-loaded.ts';
import { longDay } from './days.ts';

const loadChart = () => import('./RatedChart.tsx').then(({ RatedChart }) => RatedChart);

type RatingsProps = Readonly<{ rated: readonly Rated[]; titles: ReadonlyMap<string, string> }>;

/** What was rated over time: a line where there are enough numbers for one, and always a table. */
export function Ratings({ rated, titles }: RatingsProps) {
  const drawn = rated.some(({ points }) => points.length >= fewestForALine);
  const Chart = useLoaded(loadChart, drawn);
  if (rated.length === 0) return null;
  return (
    <section class="ratings">
      <h2>{words.rated}</h2>
      <p>{words.ratedNote}</p>
      {rated.map((each) => (
        <figure key={`${each.scale.activity}/${each.scale.field}`} data-scale={each.scale.field}>
          <figcaption>
            <b>{each.scale.label}</b> {titles.get(each.scale.activity)}
            <br />
            {words.ends(each.scale.low, each.scale.high)}
          </figcaption>
          {each.points.length < fewestForALine ? (
            <p>{words.ratedFew(each.points.length)}</p>
          ) : (
            Chart !== undefined && <Chart rated={each} />
          )}
          <details>
            <summary>{words.table}</summary>
            <table>
              <thead>
                <tr>
                  <th scope="col">{words.day}</th>
                  <th scope="col">{words.number}</th>
                </tr>
              </thead>
              <tbody>
                {each.points.map(({ at, value }) => (
                  <tr key={at}>
                    <td>{longDay(at)}</td>
                    <td>{value}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </details>
        </figure>
      ))}
    </section>
  );
}
