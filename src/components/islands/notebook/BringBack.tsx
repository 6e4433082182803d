import { useRef, useState } from 'preact/hooks';
import type { Archive } from '../../../domain/archive/archive-file.ts';
import { changesNothing, type ImportPlan, planImport } from '../../../domain/archive/plan-import.ts';
import type { Read, Refusal } from '../../../domain/archive/refusal.ts';
import { refusalSentence } from '../../../strings/refusals.ts';
import { taking as words } from '../../../strings/taking.ts';
import { announce } from '../announce.ts';
import { PassphraseField } from '../lock/PassphraseField.tsx';
import { privateChoice } from '../private-field.ts';
import { longDay } from './days.ts';
import type { Entries } from './use-entries.ts';

const passphraseId = 'bring-passphrase';

type Stage =
  | Readonly<{ at: 'rest' | 'working'; said: string }>
  | Readonly<{ at: 'refused'; refusal: Refusal }>
  | Readonly<{ at: 'locked'; bytes: Uint8Array<ArrayBuffer>; refusal?: Refusal }>
  | Readonly<{ at: 'preview'; archive: Archive; plan: ImportPlan }>;

type BringBackProps = Readonly<{
  /** What is on the device now: the list on the screen may be a moment behind. */
  here: Entries['here'];
  /** Whether there is a place on the device to bring it into. */
  kept: boolean;
  /** Writes what a plan says, all or nothing; rejects where it could not. */
  onBring: (plan: ImportPlan) => Promise<void>;
}>;

/** A file is chosen, looked at, shown in numbers, and only then brought in. */
export function BringBack({ here, kept, onBring }: BringBackProps) {
  const file = useRef<HTMLInputElement>(null);
  const turn = useRef(0);
  const [stage, setStage] = useState<Stage>({ at: 'rest', said: '' });
  const rest = (said: string) => {
    // The same file can be chosen again.
    if (file.current !== null) file.current.value = '';
    setStage({ at: 'rest', said });
    announce(said);
  };
  const working = (said: string) => {
    setStage({ at: 'working', said });
    announce(said);
  };
  const refuse = (refusal: Refusal) => {
    if (file.current !== null) file.current.value = '';
    setStage({ at: 'refused', refusal });
  };
  /** Only the last file that was chosen is shown, however long another one takes. */
  const run = (work: (isLast: () => boolean) => Promise<void>) => {
    const own = ++turn.current;
    work(() => own === turn.current).catch(() => rest(words.notBrought));
  };
  const show = async (read: Read<Archive>, isLast: () => boolean) => {
    if (!read.ok) return refuse(read.refusal);
    const plan = planImport(read.value, await here());
    if (!isLast()) return;
    setStage({ at: 'preview', archive: read.value, plan });
    announce(words.preview);
  };

  const choose = async (isLast: () => boolean) => {
    const chosen = file.current?.files?.[0];
    if (chosen === undefined) return;
    working(words.reading);
    const { openFile } = await import('../../../notebook/archive/open-file.ts');
    const opened = await openFile(chosen);
    if (!isLast()) return;
    if (!opened.ok) return refuse(opened.refusal);
    if ('needs' in opened.value) return setStage({ at: 'locked', bytes: opened.value.bytes });
    await show({ ok: true, value: opened.value.archive }, isLast);
  };

  const unlock = async (bytes: Uint8Array<ArrayBuffer>, isLast: () => boolean) => {
    const typed = (document.getElementById(passphraseId) as HTMLInputElement | null)?.value ?? '';
    working(words.opening);
    const { openLocked } = await import('../../../notebook/archive/bring-back.ts');
    const read = await openLocked(bytes, typed);
    if (!isLast()) return;
    // Another try, rather than another search for the file.
    if (!read.ok && read.refusal.why === 'passphrase')
      return setStage({ at: 'locked', bytes, refusal: read.refusal });
    await show(read, isLast);
  };

  const bring = async (archive: Archive) => {
    working(words.bringing);
    // Seen again: another tab may have changed something since.
    try {
      const plan = planImport(archive, await here());
      await onBring(plan);
      rest(words.brought(plan.fresh.length + plan.both.length));
    } catch {
      rest(words.notBrought);
    }
  };

  return (
    <section class="bring-back">
      <h2>{words.back}</h2>
      <p>{words.backWhat}</p>
      <label class="file">
        <span>{words.choose}</span>
        <input
          {...privateChoice}
          ref={file}
          type="file"
          accept=".json,.age"
          data-action="import"
          onChange={() => run(choose)}
        />
      </label>
      {(stage.at === 'rest' || stage.at === 'working') && <p class="said">{stage.said}</p>}
      {stage.at === 'refused' && (
        <p class="failure" role="alert" data-refusal={stage.refusal.why}>
          {refusalSentence(stage.refusal)} {words.refused}
        </p>
      )}
      {stage.at === 'locked' && (
        <div class="opening">
          {stage.refusal !== undefined && (
            <p class="failure" role="alert" data-refusal={stage.refusal.why}>
              {refusalSentence(stage.refusal)}
            </p>
          )}
          <PassphraseField
            id={passphraseId}
            label={words.needs}
            which="current-password"
            onEnter={() => run((isLast) => unlock(stage.bytes, isLast))}
          />
          <div class="controls">
            <button type="button" class="go" onClick={() => run((isLast) => unlock(stage.bytes, isLast))}>
              {words.open}
            </button>
            <button type="button" onClick={() => rest('')}>
              {words.leave}
            </button>
          </div>
        </div>
      )}
      {stage.at === 'preview' && (
        <div class="preview" data-preview>
          <h3>{words.preview}</h3>
          <p>{words.madeOn(longDay(stage.archive.madeAt))}</p>
          <PlanLines plan={stage.plan} />
          {!changesNothing(stage.plan) && !kept && <p>{words.keepFirst}</p>}
          <div class="controls">
            {!changesNothing(stage.plan) && kept && (
              <button
                type="button"
                class="go"
                data-action="confirm-import"
                onClick={() => void bring(stage.archive)}
              >
                {words.bring}
              </button>
            )}
            <button type="button" onClick={() => rest('')}>
              {words.leave}
            </button>
          </div>
        </div>
      )}
    </section>
  );
}

function PlanLines({ plan }: Readonly<{ plan: ImportPlan }>) {
  if (changesNothing(plan)) return <p>{words.nothingNew}</p>;
  const { fresh, both, same, setAside } = plan;
  return (
    <ul>
      {fresh.length > 0 && <li>{words.fresh(fresh.length)}</li>}
      {both.length > 0 && <li>{words.both(both.length)}</li>}
      {same > 0 && <li>{words.same(same)}</li>}
      {setAside.length > 0 && <li>{words.setAside(setAside.length)}</li>}
    </ul>
  );
}
