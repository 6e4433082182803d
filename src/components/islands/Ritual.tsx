import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { isOver, shownTime } from '../../domain/ritual/clock.ts';
import type { RitualPart } from '../../schemas/parts/ritual.ts';
import { ritual as words } from '../../strings/ritual.ts';
import { announce } from './announce.ts';
import { Kept } from './Kept.tsx';
import { printOnly } from './print-only.ts';
import { privateChoice } from './private-field.ts';
import { RitualVersion } from './RitualVersion.tsx';
import { type Signal, type Signaller, signaller } from './signal.ts';
import { useAwake } from './use-awake.ts';
import { useClock } from './use-clock.ts';
import { useKeeping } from './use-keeping.ts';
import { useLive } from './use-live.ts';

type RitualProps = Readonly<{
  activity: string;
  version: number;
  sensitive: boolean;
  part: RitualPart;
}>;

const signals = ['none', 'buzz', 'tone'] as const satisfies readonly Signal[];

/** Steps with words for each. The whole of it stands there to be read; then one step at a time, with or without a clock. */
export default function Ritual({ activity, version, sensitive, part }: RitualProps) {
  const live = useLive();
  const root = useRef<HTMLElement>(null);
  const signal = useRef<Signaller>();
  const [chosen, setChosen] = useState(part.versions[0]?.id ?? '');
  const [clockShown, setClockShown] = useState(false);
  const [ended, setEnded] = useState<'over' | 'stopped'>();

  const way = part.versions.find((each) => each.id === chosen) ?? part.versions[0];
  const steps = way?.steps ?? [];
  const name = `${activity}-${part.id}`;
  const dataAt = (step: number) => ({
    version: chosen,
    step: steps[Math.min(step, steps.length - 1)]?.id ?? part.id,
  });

  const kept = useKeeping({
    activity,
    part: part.id,
    kind: 'ritual',
    version,
    sensitive,
    onRestore: (earlier) => {
      const known = part.versions.find((each) => each.id === earlier.version);
      const step = known?.steps.findIndex((each) => each.id === earlier.step) ?? -1;
      if (known === undefined || step < 0) return false;
      const radio = root.current?.querySelector<HTMLInputElement>(
        `[name="${name}-version"][value="${known.id}"]`,
      );
      if (radio) radio.checked = true;
      setChosen(known.id);
      time.waitAt(step);
      return true;
    },
  });

  const time = useClock({
    steps,
    onTurn: (clock, turn) => {
      if (turn === 'time') signal.current?.give();
      if (isOver(steps, clock)) return end('over');
      const step = steps[clock.step];
      if (step === undefined) return;
      announce(words.announced(step.title, step.text, step.say ?? []));
      kept.draft(dataAt(clock.step));
    },
  });
  const { clock, running } = time;
  const at = clock?.step;
  const idle = clock === undefined && ended === undefined;
  const isPaused = at !== undefined && !running;
  useAwake(running);

  /** What a control of ours holds; it may have been chosen before the script came. */
  const picked = (what: string) =>
    root.current?.querySelector<HTMLInputElement>(`[name="${name}-${what}"]:checked`)?.value;
  const readVersion = () => setChosen(picked('version') ?? chosen);
  useLayoutEffect(readVersion, []);

  const focusOn = (selector: string) =>
    requestAnimationFrame(() => root.current?.querySelector<HTMLElement>(selector)?.focus());
  const begin = () => {
    signal.current = signaller((picked('signal') ?? 'none') as Signal);
    setEnded(undefined);
    time.begin();
    focusOn(`[data-version="${chosen}"] [aria-current] .stage-title`);
  };
  const back = (to: number) => {
    time.turnTo(to);
    // At the first step there is no way back any more: the focus goes where the words are.
    focusOn(`[data-version="${chosen}"] [aria-current] .stage-title`);
  };
  function end(how: 'over' | 'stopped') {
    // What comes last is given time to be heard.
    const last = signal.current;
    setTimeout(() => last?.close(), 2000);
    signal.current = undefined;
    kept.entry(dataAt(how === 'over' ? steps.length - 1 : (clock?.step ?? 0)));
    time.clear();
    setEnded(how);
    announce(how === 'over' ? part.end : words.stopped);
    if (root.current?.contains(document.activeElement)) focusOn('.quiet-end');
  }
  const again = () => {
    kept.startAnew();
    setEnded(undefined);
    focusOn('.begin');
  };

  return (
    <section
      ref={root}
      class="activity ritual"
      data-activity={activity}
      data-part={part.id}
      data-state={live ? 'ready' : undefined}
      {...kept.root}
    >
      {part.versions.length > 1 && (
        <fieldset class="chips versions" hidden={!idle} onChange={readVersion}>
          <legend>{words.version}</legend>
          {part.versions.map((each, index) => (
            <label key={each.id}>
              <input
                type="radio"
                name={`${name}-version`}
                value={each.id}
                defaultChecked={index === 0}
                {...privateChoice}
              />
              {each.title}
            </label>
          ))}
        </fieldset>
      )}
      <div hidden={ended !== undefined}>
        {part.versions.map((each) => (
          <RitualVersion
            key={each.id}
            version={each}
            headed={part.versions.length > 1}
            chosen={each.id === chosen}
            at={each.id === chosen ? at : undefined}
          />
        ))}
      </div>
      {ended !== undefined && (
        <div class="quiet-end" tabIndex={-1}>
          <p>{ended === 'over' ? part.end : words.stopped}</p>
        </div>
      )}
      {part.card !== undefined && (
        <aside class="card listener" aria-label={part.card.title}>
          <p class="card-title">{part.card.title}</p>
          <ul>
            {part.card.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </aside>
      )}
      <fieldset class="chips signal" hidden={!idle}>
        <legend>{words.signal.legend}</legend>
        {signals.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name={`${name}-signal`}
              value={each}
              defaultChecked={each === 'none'}
              {...privateChoice}
            />
            {words.signal[each]}
          </label>
        ))}
        <p class="help">{words.signal.note}</p>
      </fieldset>
      {at !== undefined && clockShown && (
        <p class="clock" role="timer" aria-label={words.left(shownTime(time.left ?? 0))}>
          {time.left === undefined ? words.byHand : shownTime(time.left)}
        </p>
      )}
      <div class="controls">
        {isPaused && <p class="nudge">{words.paused}</p>}
        {at === undefined ? (
          <>
            {ended === undefined ? (
              <button type="button" class="go begin" onClick={begin}>
                {words.begin}
              </button>
            ) : (
              <button type="button" onClick={again}>
                {words.again}
              </button>
            )}
            {part.card !== undefined && (
              <button type="button" class="quiet" onClick={() => printOnly('card')}>
                {words.printCard}
              </button>
            )}
          </>
        ) : (
          <>
            <button type="button" class={isPaused ? '' : 'go'} onClick={() => time.turnTo(at + 1)}>
              {at === steps.length - 1 ? words.finish : words.next}
            </button>
            <button type="button" class={isPaused ? 'go' : ''} onClick={isPaused ? time.resume : time.pause}>
              {isPaused ? words.goOn : words.pause}
            </button>
            {at > 0 && (
              <button type="button" onClick={() => back(at - 1)}>
                {words.back}
              </button>
            )}
            <button type="button" class="quiet" onClick={() => end('stopped')}>
              {words.stop}
            </button>
            <button type="button" class="quiet" onClick={() => setClockShown(!clockShown)}>
              {clockShown ? words.hideClock : words.showClock}
            </button>
            <span class="place">{words.step(at + 1, steps.length)}</span>
          </>
        )}
      </div>
      <Kept of={kept} />
    </section>
  );
}
