import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import {
  type Answers,
  missingFields,
  restored,
  statusOf,
  wordCount,
} from '../../domain/worksheet/answers.ts';
import { composed } from '../../domain/worksheet/compose.ts';
import { openKeeper } from '../../notebook/open.ts';
import type { WorksheetPart } from '../../schemas/exercise.ts';
import { keeping } from '../../strings/keeping.ts';
import { worksheet as words } from '../../strings/worksheet.ts';
import { announce } from './announce.ts';
import { Closing } from './Closing.tsx';
import { readAnswers, writeAnswers } from './read-answers.ts';
import { useLive } from './use-live.ts';
import { WorksheetField } from './WorksheetField.tsx';

type WorksheetProps = Readonly<{
  activity: string;
  version: number;
  part: WorksheetPart;
}>;

/** Steps of fields, one screen each, and at the end what they add up to. Going back keeps everything. */
export default function Worksheet({ activity, version, part }: WorksheetProps) {
  const live = useLive();
  const root = useRef<HTMLElement>(null);
  const record = useRef({ id: '', createdAt: 0 });
  const [at, setAt] = useState(0);
  const [answers, setAnswers] = useState<Answers>({});
  const [asked, setAsked] = useState<readonly string[]>([]);
  const [cleared, setCleared] = useState<Answers>();

  const steps = part.steps;
  const done = live && at >= steps.length;
  const step = steps[at];
  const missing = step === undefined ? [] : missingFields(step.fields, answers);
  const warned = step !== undefined && asked.includes(step.id) && missing.length > 0;

  const read = () => {
    if (root.current === null) return {};
    const now = readAnswers(root.current, part);
    setAnswers(now);
    return now;
  };
  useLayoutEffect(() => void read(), []);

  const keep = (current: Answers, stepId: string) => {
    const now = Date.now();
    if (record.current.id === '') record.current = { id: crypto.randomUUID(), createdAt: now };
    void openKeeper().keep({
      ...record.current,
      kind: 'worksheet',
      activity,
      part: part.id,
      activityVersion: version,
      schema: 1,
      updatedAt: now,
      status: statusOf(part, current),
      data: { step: stepId, answers: current as Record<string, string | number | string[]> },
    });
  };

  const move = (to: number) => {
    const now = read();
    keep(now, steps[Math.min(to, steps.length - 1)]?.id ?? part.id);
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
    record.current = { id: '', createdAt: 0 };
    setAsked([]);
    move(0);
    announce(words.cleared);
  };

  const undo = () => {
    if (root.current === null || cleared === undefined) return;
    writeAnswers(root.current, part, restored(part, cleared, readAnswers(root.current, part)));
    setCleared(undefined);
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
      onInput={read}
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
      <p class="keeping">{keeping.memory}</p>
    </section>
  );
}
