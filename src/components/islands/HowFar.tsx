import type { Depth } from '../../domain/deck/draw.ts';
import { deck as words } from '../../strings/deck.ts';
import { privateChoice } from './private-field.ts';

type HowFarProps = Readonly<{
  name: string;
  legend: string;
  /** How many of the five are offered. */
  upTo: number;
  /** Whether the lightest is chosen from the start. */
  preset: boolean;
}>;

/** How far in the cards may go: five choices in words, never a number. */
export function HowFar({ name, legend, upTo, preset }: HowFarProps) {
  return (
    <fieldset class="chips how-far">
      <legend tabIndex={-1}>{legend}</legend>
      {words.far.slice(0, upTo).map((far, index) => (
        <label key={far}>
          <input
            type="radio"
            name={name}
            value={index + 1}
            defaultChecked={preset && index === 0}
            {...privateChoice}
          />
          {far}
        </label>
      ))}
    </fieldset>
  );
}

/** What is chosen there now; nothing chosen is the lightest. */
export function farOf(root: Element | null, name: string): Depth {
  const value = root?.querySelector<HTMLInputElement>(`[name="${CSS.escape(name)}"]:checked`)?.value;
  const far = Number(value ?? 1);
  return far === 2 || far === 3 || far === 4 || far === 5 ? far : 1;
}
