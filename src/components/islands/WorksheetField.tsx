import type { Field } from '../../schemas/exercise.ts';
import { worksheet as words } from '../../strings/worksheet.ts';
import { privateChoice, privateField } from './private-field.ts';

type FieldProps = Readonly<{
  /** Keeps ids unique where a page has several exercises. */
  prefix: string;
  field: Field;
  /** Words written so far, for fields that count them; nothing before the script runs. */
  count?: number | undefined;
}>;

/** One native field with its label, help and example. Uncontrolled: what was written before the script arrived stays. */
export function WorksheetField({ prefix, field, count }: FieldProps) {
  const id = `${prefix}-${field.id}`;
  const described = field.help !== undefined || field.example !== undefined ? `${id}-help` : undefined;
  const label = (
    <>
      {field.label}
      {field.optional && <span class="optional"> ({words.optional})</span>}
    </>
  );
  const help = described !== undefined && (
    <p class="help" id={described}>
      {field.help}
      {field.example !== undefined && (
        <span class="example">
          {words.example} {field.example}
        </span>
      )}
    </p>
  );
  const shared = { id, 'data-field': field.id, 'aria-describedby': described, ...privateField };

  switch (field.type) {
    case 'short':
    case 'long':
      return (
        <div class="field">
          <label for={id}>{label}</label>
          {help}
          {field.type === 'long' ? (
            <textarea name={id} rows={3} {...shared} />
          ) : (
            <input type="text" name={id} {...shared} />
          )}
          {field.type === 'short' && field.maxWords !== undefined && count !== undefined && count > 0 && (
            <p class="count">
              {count > field.maxWords
                ? words.tooLong(count, field.maxWords)
                : words.words(count, field.maxWords)}
            </p>
          )}
        </div>
      );
    case 'scale':
      return (
        <fieldset class="field scale">
          <legend>{label}</legend>
          {help}
          <div class="steps">
            {Array.from({ length: 11 }, (_, step) => (
              <div key={step}>
                <input
                  type="radio"
                  name={id}
                  id={`${id}-${step}`}
                  value={step}
                  data-field={field.id}
                  {...privateChoice}
                />
                <label for={`${id}-${step}`}>{step}</label>
              </div>
            ))}
          </div>
          <p class="ends">
            <span>0: {field.low}</span>
            <span>10: {field.high}</span>
          </p>
        </fieldset>
      );
    case 'choice':
    case 'many':
      return (
        <fieldset class="field">
          <legend>{label}</legend>
          {help}
          {field.options.map((option) => (
            <div class="option" key={option.id}>
              <label>
                <input
                  type={field.type === 'choice' ? 'radio' : 'checkbox'}
                  name={id}
                  value={option.id}
                  data-field={field.id}
                  {...privateChoice}
                />
                {option.text}
              </label>
            </div>
          ))}
        </fieldset>
      );
    case 'list':
      return (
        <fieldset class="field">
          <legend>{label}</legend>
          {help}
          {Array.from({ length: field.lines }, (_, line) => (
            <input
              key={line}
              type="text"
              name={`${id}-${line}`}
              aria-label={`${field.label} ${line + 1}`}
              data-field={field.id}
              {...privateField}
            />
          ))}
        </fieldset>
      );
  }
}
