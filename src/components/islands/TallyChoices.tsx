import type { Spot, TallyPart } from '../../schemas/parts/tally.ts';
import { tally as words } from '../../strings/tally.ts';
import { privateChoice } from './private-field.ts';

/** The three taps: what it was, where, and when in the day. The second and the third can be left out, also once they were tapped. */
export function TallyChoices({ prefix, part }: Readonly<{ prefix: string; part: TallyPart }>) {
  return (
    <>
      <fieldset class="moments">
        <legend>{part.ask}</legend>
        {part.moments.map(({ id, text, help }) => (
          <div class="option" key={id}>
            <label>
              <input
                type="radio"
                name={`${prefix}-moment`}
                value={id}
                data-moment={id}
                aria-describedby={help === undefined ? undefined : `${prefix}-${id}-help`}
                {...privateChoice}
              />
              {text}
            </label>
            {help !== undefined && (
              <p class="why" id={`${prefix}-${id}-help`}>
                {help}
              </p>
            )}
          </div>
        ))}
      </fieldset>
      <Spots name={`${prefix}-place`} legend={words.where} spots={part.places} />
      <Spots name={`${prefix}-hour`} legend={words.when} spots={part.hours} />
    </>
  );
}

function Spots({ name, legend, spots }: Readonly<{ name: string; legend: string; spots: readonly Spot[] }>) {
  return (
    <fieldset class="chips">
      <legend>{legend}</legend>
      {[...spots, { id: '', text: words.leaveOut }].map(({ id, text }) => (
        <label key={id}>
          <input type="radio" name={name} value={id} {...privateChoice} />
          {text}
        </label>
      ))}
    </fieldset>
  );
}
