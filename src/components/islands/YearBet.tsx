import { weeksOf } from '../../domain/simulation/run.ts';
import type { SimulationPart } from '../../schemas/parts/simulation.ts';
import { simulation as words } from '../../strings/simulation.ts';
import { privateChoice } from './private-field.ts';
import { YearTable } from './YearTable.tsx';

type YearBetProps = Readonly<{ prefix: string; part: SimulationPart; hidden: boolean }>;

/** Before the year: whose it is, and a bet. Without a script each of the years lies below, to be opened after betting. */
export function YearBet({ prefix, part, hidden }: YearBetProps) {
  return (
    <div class="step bet" hidden={hidden}>
      <p>{part.intro}</p>
      <fieldset>
        <legend tabIndex={-1}>{words.who}</legend>
        {part.starts.map(({ id, title, text }) => (
          <div class="option" key={id}>
            <label>
              <input
                type="radio"
                name={`${prefix}-start`}
                value={id}
                data-start={id}
                aria-describedby={`${prefix}-${id}-about`}
                {...privateChoice}
              />
              {title}
            </label>
            <p class="why" id={`${prefix}-${id}-about`}>
              {text}
            </p>
          </div>
        ))}
      </fieldset>
      <fieldset>
        <legend>{words.bet}</legend>
        {part.bands.map(({ id, bet }) => (
          <div class="option" key={id}>
            <label>
              <input type="radio" name={`${prefix}-bet`} value={id} {...privateChoice} />
              {bet}
            </label>
          </div>
        ))}
      </fieldset>
      <div class="years">
        {part.starts.map(({ id, title }) => (
          <YearTable
            key={id}
            bands={part.bands}
            summary={words.yearOf(title)}
            weeks={weeksOf(part, { start: id, bet: '', seed: part.seed, week: 0, badWeek: false })}
          />
        ))}
      </div>
    </div>
  );
}
