import type { DialItem } from '../../schemas/parts/dials.ts';
import { dials as words } from '../../strings/dials.ts';
import { privateChoice } from './private-field.ts';

/** One sentence, answered by how often: five native radios and one for "doesn't fit". Uncontrolled. */
export function OftenField({ prefix, item }: Readonly<{ prefix: string; item: DialItem }>) {
  const name = `${prefix}-${item.id}`;
  const radio = (value: string) => (
    <input
      type="radio"
      name={name}
      id={`${name}-${value}`}
      value={value}
      data-sentence={item.id}
      {...privateChoice}
    />
  );
  return (
    <fieldset class="often" data-field-of={item.dial}>
      <legend>{item.text}</legend>
      <div class="steps">
        {words.often.map((often, index) => (
          <div key={often}>
            {radio(String(index))}
            <label for={`${name}-${index}`}>
              <span class="away">{often}</span>
            </label>
          </div>
        ))}
      </div>
      <p class="ends" aria-hidden="true">
        <span>{words.often[0]}</span>
        <span>{words.often[4]}</span>
      </p>
      <div class="no-fit">
        {radio('no-fit')}
        <label for={`${name}-no-fit`}>{words.noFit}</label>
      </div>
      <details class="moved-by">
        <summary>{words.movedBy}</summary>
        <ul>
          {item.movedBy.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
      </details>
    </fieldset>
  );
}
