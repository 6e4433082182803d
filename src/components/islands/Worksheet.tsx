import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Answers, missingFields, restored, wordCount } from '../../domain/worksheet/answers.ts';
import { composed } from '../../domain/worksheet/compose.ts';
import type { WorksheetPart } from '../../schemas/exercise.ts';
import { worksheet as words } from '../../strings/worksheet.ts';
import { announce } from './announce.ts';
import { Closing } from './Closing.tsx';
import { Kept } from './Kept.tsx';
import { readAnswers, writeAnswers } from './read-answers.ts';
import { useKeeping } from './use-keeping.ts';
import { useLive } from './use-live.ts';
import { WorksheetField } from './WorksheetField.tsx';

type WorksheetProps = Readonly<{
  activity: string;
  version: number;
  /** Whether its drafts are kept only behind a passphrase, or when chosen. */
  sensitive: boolean;
  part: WorksheetPart;
}>;

/** Steps of fields, one screen each, and at the end what they add up to. Going back keeps everything. */
export default function Worksheet({ activity, version, sensitive, part }: WorksheetProps) {
  const live = useLive();
  const root = useRef<HTMLElement>(null);
  const [at, setAt] = useState(0);
  const [answers, setAnswers] = useState<Answers>({});
  const [asked, setAsked] = useState<readonly string[]>([]);
  const [cleared, setCleared] = useState<Answers>();
  const takeUpAgain = useRef(() => {});

  const steps = part.steps;
  const done = live && at >= steps.length;
  const step = steps[at];
  const missing = step === undefined ? [] : missingFields(step.fields, answers);
  const warned = step !== undefined && asked.includes(step.id) && missing.length > 0;

  const kept = useKeeping({
    activity,
    part: part.id,
    kind: 'worksheet',
    version,
    sensitive,
    onRestore: ({ step: reached, answers: earlier }) => {
      if (root.current === null) return false;
      writeAnswers(root.current, part, earlier);
      setAnswers(readAnswers(root.current, part));
      setAt(
        Math.max(
          0,
          steps.findIndex((each) => each.id === reached),
        ),
      );
      return true;
    },
  });

  const read = () => {
    if (root.current === null) return {};
    const now = readAnswers(root.current, part);
    setAnswers(now);
    return now;
  };
  const dataAt = (position: number, current: Answers) => ({
    step: steps[Math.min(position, steps.length - 1)]?.id ?? part.id,
    answers: current,
  });
  const onInput = () => kept.draft(dataAt(at, read()));
  useLayoutEffect(() => {
    // Written before the script came.
    if (Object.keys(read()).length > 0) onInput();
  }, []);

  const move = (to: number) => {
    const now = read();
    // A sheet with nothing on it is no entry.
    if (Object.keys(now).length > 0) kept[to >= steps.length ? 'entry' : 'draft'](dataAt(to, now));
    setAt(to);
    announce(to >= steps.length ? part.closing.title : words.step(to + 1, steps.length));
    requestAnimationFrame(() =>
      root.current?.querySelector<HTMLElement>('.step:not([hidden]) h4, .closing h4')?.focus(),
    );
  };

  const forward = () => {
    const now = read();
    const empty = step === undefined ? [] : missingFields(step.fields, now);
    if (step !== undefined && empty.length > 0 && !asked.includes(step.id)) {
      setAsked([...asked, step.id]);
      announce(words.missing(empty.map((field) => field.label).join(' ')));
      return;
    }
    move(at + 1);
  };

  const clear = () => {
    if (root.current === null) return;
    setCleared(readAnswers(root.current, part));
    writeAnswers(root.current, part, {});
    takeUpAgain.current = kept.startAnew();
    setAsked([]);
    move(0);
    announce(words.cleared);
  };

  const undo = () => {
    if (root.current === null || cleared === undefined) return;
    writeAnswers(root.current, part, restored(part, cleared, readAnswers(root.current, part)));
    setCleared(undefined);
    takeUpAgain.current();
    move(steps.length);
    announce(words.restored);
  };

  return (
    <section
      ref={root}
      class="activity"
      data-activity={activity}
      data-part={part.id}
      data-state={live ? 'ready' : undefined}
      {...kept.root}
      onInput={onInput}
    >
      {cleared !== undefined && (
        <p class="notice">
          {words.cleared}{' '}
          <button type="button" onClick={undo}>
            {words.undo}
          </button>
        </p>
      )}
      {steps.map((each, index) => {
        const raw = each.compose === undefined ? '' : composed(each.compose, answers);
        return (
          <div class="step" key={each.id} data-step={each.id} hidden={live && index !== at}>
            <h4 tabIndex={-1}>{each.title}</h4>
            {each.intro !== undefined && <p>{each.intro}</p>}
            {raw !== '' && (
              <p class="raw">
                <span>{words.raw}</span> {raw}
              </p>
            )}
            {each.fields.map((field) => (
              <WorksheetField
                key={field.id}
                prefix={activity}
                field={field}
                count={live ? wordCount(String(answers[field.id] ?? '')) : undefined}
              />
            ))}
          </div>
        );
      })}
      {done && <Closing closing={part.closing} answers={answers} onClear={clear} />}
      <div class="controls">
        {warned && <p class="nudge">{words.missing(missing.map((field) => field.label).join(' '))}</p>}
        {!done && (
          <button type="button" class="go" onClick={forward}>
            {warned ? words.goOn : at === steps.length - 1 ? words.finish : words.next}
          </button>
        )}
        {at > 0 && (
          <button type="button" onClick={() => move(at - 1)}>
            {words.back}
          </button>
        )}
        {!done && <span class="place">{words.step(at + 1, steps.length)}</span>}
      </div>
      <Kept of={kept} />
    </section>
  );
}
