import { bandOf, endOf } from '../../domain/simulation/bands.ts';
import { type Run, weeksOf } from '../../domain/simulation/run.ts';
import type { SimulationPart } from '../../schemas/parts/simulation.ts';
import { simulation as words } from '../../strings/simulation.ts';

type YearEndProps = Readonly<{
  part: SimulationPart;
  run: Run;
  /** The year before it, with one thing less changed. */
  beside: Run | undefined;
}>;

/** What is said when a year is over, beside the bet, and what the one bad week did to it. */
export function YearEnd({ part, run, beside }: YearEndProps) {
  const band = bandOf(part.bands, endOf(weeksOf(part, run)));
  const other = beside === undefined ? undefined : bandOf(part.bands, endOf(weeksOf(part, beside)));
  return (
    <div class="year-end" tabIndex={-1}>
      <p class="round-end-title">{words.came(band.word)}</p>
      <p>{band.end}</p>
      {run.badWeek && beside?.badWeek === false && (
        <p>
          {part.badWeek.text} {other === band ? part.badWeek.after : words.oneWordOver(other?.word ?? '')}
        </p>
      )}
      <p>{part.closing}</p>
    </div>
  );
}
