import { bandOf, tableWeeks } from '../../domain/simulation/bands.ts';
import type { Week } from '../../domain/simulation/year.ts';
import type { SimulationPart } from '../../schemas/parts/simulation.ts';
import { simulation as words } from '../../strings/simulation.ts';

type YearTableProps = Readonly<{
  bands: SimulationPart['bands'];
  weeks: readonly Week[];
  /** What opens it. */
  summary: string;
}>;

/** Every fourth week of a year in figures and words. */
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
          {tableWeeks(weeks).map(({ week, near, reached, met, outside }) => (
            <tr key={week}>
              <th scope="row">{week}</th>
              <td>{words.metOf(met, reached)}</td>
              <td>
                {bandOf(bands, near).word}
                {outside !== undefined && <span class="outside"> {outside.text}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
