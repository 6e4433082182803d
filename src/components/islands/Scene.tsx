import { Fragment } from 'preact';
import type { IslandItem } from '../../schemas/quiz.ts';
import { check as words } from '../../strings/check.ts';
import { privateChoice } from './private-field.ts';
import { Why } from './Why.tsx';

type SceneProps = Readonly<{
  /** The activity's id: keeps the names of radios unique where a page has several. */
  activity: string;
  item: IslandItem;
  /** Where people to talk to are found. */
  support: string;
  /** Whether another scene is on screen. Hidden ones stay in the page: nothing picked in them is lost. */
  hidden: boolean;
  /** Whether each option is explained. */
  checked: boolean;
  picked: string | undefined;
}>;

/** What an option's verdict is called. */
export function verdictOf(option: IslandItem['options'][number]): string {
  return option.label ?? words.verdicts[option.verdict];
}

/** One scene: native radios, and the answers in `<details>` for readers without a script. */
export function Scene({ activity, item, support, hidden, checked, picked }: SceneProps) {
  const group = `${activity}-${item.id}`;
  return (
    <li class="scene" hidden={hidden} data-item={item.id}>
      <p id={`${group}-scene`}>{item.scene}</p>
      <fieldset aria-describedby={`${group}-scene`}>
        <legend tabIndex={-1}>{item.question}</legend>
        {item.options.map((option) => (
          <div
            class="option"
            key={option.id}
            data-verdict={checked ? option.verdict : undefined}
            data-picked={checked && picked === option.id ? '' : undefined}
          >
            <label>
              <input type="radio" name={group} value={option.id} {...privateChoice} />
              {option.text}
            </label>
            {checked && (
              <p class="why">
                <strong>{verdictOf(option)}.</strong> <Why text={option.why} support={support} />
                {picked === option.id && <span class="yours">{words.yours}</span>}
              </p>
            )}
          </div>
        ))}
      </fieldset>
      <details class="answers" hidden={checked} data-pagefind-ignore>
        <summary>{item.grading === 'guess' ? words.answers : words.answersToDefinition}</summary>
        <dl>
          {item.options.map((option) => (
            <Fragment key={option.id}>
              <dt>{option.text}</dt>
              <dd>
                <strong>{verdictOf(option)}.</strong> <Why text={option.why} support={support} />
              </dd>
            </Fragment>
          ))}
        </dl>
      </details>
    </li>
  );
}
