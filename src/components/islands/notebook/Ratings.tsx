import { fewestForALine, type Rated } from '../../../domain/archive/rated.ts';
import { notebook as words } from '../../../strings/notebook.ts';
import { useLoaded } from '../use-loaded.ts';
import { longDay } from './days.ts';

const loadChart = () => import('./RatedChart.tsx').then(({ RatedChart }) => RatedChart);

type FiguresProps = Readonly<{
  rated: readonly Rated[];
  /** What exercises are called; absent where there is only one. */
  titles?: ReadonlyMap<string, string>;
}>;

/** What was rated over time, under a heading of the page. */
export function Ratings(props: FiguresProps) {
  if (props.rated.length === 0) return null;
  return (
    <section class="ratings">
      <h2>{words.rated}</h2>
      <p>{words.ratedNote}</p>
      <RatedFigures {...props} />
    </section>
  );
}

/** A line for each scale that has enough numbers for one, and always a table. */
export function RatedFigures({ rated, titles }: FiguresProps) {
  const drawn = rated.some(({ points }) => points.length >= fewestForALine);
  const Chart = useLoaded(loadChart, drawn);
  return (
    <>
      {rated.map((each) => (
        <figure
          class="chart"
          key={`${each.scale.activity}/${each.scale.field}`}
          data-scale={each.scale.field}
        >
          <figcaption>
            <b>{each.scale.label}</b> {titles?.get(each.scale.activity)}
            <br />
            {words.ends(each.scale.low, each.scale.high)}
          </figcaption>
          {each.points.length < fewestForALine ? (
            <p>{words.ratedFew(each.points.length)}</p>
          ) : (
            Chart !== undefined && <Chart rated={each} />
          )}
          <details class="twin">
            <summary>{words.table}</summary>
            <table>
              <thead>
                <tr>
                  <th scope="col">{words.day}</th>
                  <th scope="col" class="number">
                    {words.number}
                  </th>
                </tr>
              </thead>
              <tbody>
                {each.points.map(({ at, value }) => (
                  <tr key={at}>
                    <th scope="row">{longDay(at)}</th>
                    <td class="number">{value}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </details>
        </figure>
      ))}
    </>
  );
}
