import type { Prompt } from '../../schemas/parts/loop.ts';
import { loop as words } from '../../strings/loop.ts';
import { privateField } from './private-field.ts';

type LoopFieldProps = Readonly<{
  id: string;
  /** Which half and question, or `out`: `mine.feel`. */
  name: string;
  prompt: Prompt;
  optional?: boolean;
}>;

/** One question with room for a line or two. Uncontrolled: what was written before the script came stays. */
export function LoopField({ id, name, prompt, optional = false }: LoopFieldProps) {
  const described = prompt.help !== undefined || prompt.example !== undefined ? `${id}-help` : undefined;
  return (
    <div class="field">
      <label for={id}>
        {prompt.label}
        {optional && <span class="optional"> ({words.optional})</span>}
      </label>
      {described !== undefined && (
        <p class="help" id={described}>
          {prompt.help}
          {prompt.example !== undefined && (
            <span class="example">
              {words.example} {prompt.example}
            </span>
          )}
        </p>
      )}
      <textarea id={id} rows={2} data-loop={name} aria-describedby={described} {...privateField} />
    </div>
  );
}
