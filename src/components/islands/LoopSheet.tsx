import type { LoopPart } from '../../schemas/parts/loop.ts';
import { loop as words } from '../../strings/loop.ts';
import { LoopField } from './LoopField.tsx';
import { privateChoice } from './private-field.ts';

type SheetProps = Readonly<{
  /** Keeps ids unique where a page has several exercises. */
  prefix: string;
  part: LoopPart;
  /** The step on screen; nothing before the script runs. */
  at: string | undefined;
  /** Whether only the own half is asked for, as for two people in turns. */
  ownHalfOnly: boolean;
  /** Where people to talk to are found. */
  support: string;
}>;

/** The steps of a loop, in order: what can be seen, what goes on inside, whether it goes round; then the rest in pencil. */
export const loopSteps = ['seen', 'inside', 'way', 'theirs', 'out'] as const;
export type LoopStep = (typeof loopSteps)[number];

const ways = ['round', 'one-way', 'not-sure'] as const;

/** All fields of a loop, as native controls, a step a screen. */
export function LoopSheet({ prefix, part, at, ownHalfOnly, support }: SheetProps) {
  const step = (name: LoopStep) => ({
    class: 'step',
    'data-step': name,
    hidden: at !== undefined && at !== name,
  });
  const mine = (field: keyof LoopPart['mine']) => (
    <LoopField id={`${prefix}-${field}`} name={`mine.${field}`} prompt={part.mine[field]} />
  );
  const theirs = (field: 'see' | 'tell' | 'feel') => (
    <LoopField
      id={`${prefix}-their-${field}`}
      name={`theirs.${field}`}
      prompt={part.theirs[field]}
      optional={true}
    />
  );
  return (
    <>
      <div {...step('seen')}>
        <h4 tabIndex={-1}>{words.seen}</h4>
        {mine('see')}
        {mine('trigger')}
      </div>
      <div {...step('inside')}>
        <h4 tabIndex={-1}>{words.inside}</h4>
        {mine('tell')}
        {mine('feel')}
      </div>
      {!ownHalfOnly && (
        <>
          <div {...step('way')}>
            <h4 tabIndex={-1}>{words.ask}</h4>
            <fieldset class="field">
              <legend>{part.round}</legend>
              {ways.map((way) => (
                <div class="option" key={way}>
                  <label>
                    <input type="radio" name={`${prefix}-way`} value={way} data-way {...privateChoice} />
                    {words.ways[way]}
                  </label>
                </div>
              ))}
            </fieldset>
            <p class="on-paper">
              {words.onPaper} <a href={support}>{words.startHere}</a>
            </p>
          </div>
          <div {...step('theirs')}>
            <h4 tabIndex={-1}>{words.pencil}</h4>
            <p>{part.theirs.intro}</p>
            <div class="in-pencil">
              {theirs('see')}
              {theirs('tell')}
              {theirs('feel')}
            </div>
          </div>
          <div {...step('out')}>
            <h4 tabIndex={-1}>{words.out}</h4>
            <LoopField id={`${prefix}-out`} name="out" prompt={part.out} optional={true} />
          </div>
        </>
      )}
    </>
  );
}
