import type { RitualPart } from '../../schemas/parts/ritual.ts';
import { minutesOf } from '../../domain/ritual/clock.ts';
import { ritual as words } from '../../strings/ritual.ts';

type Version = RitualPart['versions'][number];
type VersionProps = Readonly<{
  version: Version;
  /** Whether it has a heading, because there are others. */
  headed: boolean;
  /** Whether this is the way that was chosen. */
  chosen: boolean;
  /** The step that is under way; nothing before it begins. */
  at?: number | undefined;
}>;

/** One way to do a ritual: all steps to read, or the one that is under way. On paper all of them are there. */
export function RitualVersion({ version, headed, chosen, at }: VersionProps) {
  return (
    <div class="version" data-version={version.id} data-off={chosen ? undefined : ''}>
      {headed && <h4>{version.title}</h4>}
      <p class="length">{words.facts(version.steps.length, minutesOf(version.steps))}</p>
      <ol class="stages" data-under-way={at === undefined ? undefined : ''}>
        {version.steps.map((step, index) => (
          <li
            key={step.id}
            class="stage"
            data-stage={step.id}
            aria-current={index === at ? 'step' : undefined}
          >
            <p class="stage-title" tabIndex={-1}>
              {step.title}
              {step.seconds !== undefined && <span class="stage-time"> {words.timed(step.seconds)}</span>}
            </p>
            <p>{step.text}</p>
            {step.say?.map((line) => (
              <p key={line} class="line">
                {line}
              </p>
            ))}
          </li>
        ))}
      </ol>
    </div>
  );
}
