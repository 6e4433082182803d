import { bandOf, tableWeeks } from '../../domain/simulation/bands.ts';
import { struckBetween } from '../../domain/simulation/run.ts';
import type { Week } from '../../domain/simulation/year.ts';
import type { SimulationPart } from '../../schemas/parts/simulation.ts';
import { simulation as words } from '../../strings/simulation.ts';

type YearTableProps = Readonly<{
  bands: SimulationPart['bands'];
  weeks: readonly Week[];
  /** What opens it. */
  summary: string;
}>;

/** Every fourth week of a year in figures and words, with what came from outside since the one before. */
export function YearTable({ bands, weeks, summary }: YearTableProps) {
  return (
    <details class="twin" data-pagefind-ignore>
      <summary>{summary}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.columns.week}</th>
            <th scope="col">{words.columns.met}</th>
            <th scope="col">{words.columns.where}</th>
          </tr>
        </thead>
        <tbody>
          {tableWeeks(weeks).map(({ week, near, reached, met }, index, rows) => (
            <tr key={week}>
              <th scope="row">{week}</th>
              <td>{words.metOf(met, reached)}</td>
              <td>
                {bandOf(bands, near).word}
                {struckBetween(weeks, rows[index - 1]?.week ?? 0, week).map((text) => (
                  <span class="outside" key={text}>
                    {text}
                  </span>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
