import { useId, useState } from 'preact/hooks';
import type { Standing } from '../../../notebook/keeper.ts';
import { recoveryBytes } from '../../../notebook/lock/recovery-code.ts';
import type { Result } from '../../../notebook/notebook.ts';
import { loadNotebook } from '../../../notebook/open.ts';
import { lock } from '../../../strings/lock.ts';
import { announce } from '../announce.ts';
import { LockSetup } from './LockSetup.tsx';
import { LockTimes } from './LockTimes.tsx';
import { PassphraseField } from './PassphraseField.tsx';

const words = lock.ways;

type Step = 'toLocked' | 'toDevice' | 'toNothing' | 'change' | 'renew';

/** Changes how the notebook is kept, in every direction, and says before what cannot be undone. */
export function Ways({ standing }: Readonly<{ standing: Standing }>) {
  const [step, setStep] = useState<Step>();
  const [said, setSaid] = useState('');
  const locked = standing.keeping === 'locked';
  if (standing.keeping === 'memory' || (locked && !standing.open)) return null;

  const end = (message: string) => {
    setStep(undefined);
    setSaid(message);
    announce(message);
  };
  const run = async (work: () => Promise<unknown>) => {
    try {
      await work();
      end(words.done);
    } catch {
      end(lock.faults.failed);
    }
  };
  const offer = (which: Step) => (
    <button
      type="button"
      data-way={which}
      onClick={() => {
        setSaid('');
        setStep(which);
      }}
    >
      {words[which]}
    </button>
  );
  const back = () => setStep(undefined);

  return (
    <section class="offer" data-lock aria-label={words.title}>
      <p>{locked ? words.locked : words.device}</p>
      {said !== '' && <p class="nudge">{said}</p>}
      {step === undefined && (
        <div class="controls">
          {!locked && offer('toLocked')}
          {locked && offer('change')}
          {locked && offer('renew')}
          {locked && offer('toDevice')}
          {offer('toNothing')}
        </div>
      )}
      {step === 'toLocked' && <LockSetup late={true} onBack={back} onDone={() => end(words.done)} />}
      {step === 'toDevice' && (
        <Proved
          text={words.toDeviceAsk}
          onBack={back}
          onProved={() => void run(async () => (await loadNotebook()).keepOnDevice())}
        />
      )}
      {step === 'toNothing' && (
        <Ask
          text={words.toNothingAsk}
          onNo={back}
          onYes={() => void run(async () => (await loadNotebook()).leaveNoTrace())}
        />
      )}
      {(step === 'change' || step === 'renew') && (
        <NewPassphrase renew={step === 'renew'} onBack={back} onDone={() => end(words.done)} />
      )}
      {locked && step === undefined && <LockTimes />}
    </section>
  );
}

function Ask({ text, onYes, onNo }: Readonly<{ text: string; onYes: () => void; onNo: () => void }>) {
  return (
    <div>
      <p>{text}</p>
      <div class="controls">
        <button type="button" data-way="yes" onClick={onYes}>
          {words.yes}
        </button>
        <button type="button" onClick={onNo}>
          {words.no}
        </button>
      </div>
    </div>
  );
}

type ProvedProps = Readonly<{
  /** Said before. */
  text: string;
  onBack: () => void;
  /** Called with what opens the lock. */
  onProved: (by: Proof) => void;
}>;

type Proof = Readonly<{ passphrase: string } | { code: string }>;

/** Asks for what opens the lock: whoever finds an open notebook does not change how it is kept. */
function Proved({ text, onBack, onProved }: ProvedProps) {
  const id = useId();
  const [said, setSaid] = useState('');
  const prove = async () => {
    const typed = (document.getElementById(id) as HTMLInputElement | null)?.value ?? '';
    setSaid(lock.open.working);
    const by = recoveryBytes(typed) === undefined ? { passphrase: typed } : { code: typed };
    if (await (await loadNotebook()).proves(by).catch(() => false)) return onProved(by);
    setSaid(words.notYours);
    announce(words.notYours);
  };
  return (
    <div>
      <p>{text}</p>
      <PassphraseField id={id} label={words.present} which="current-password" onEnter={() => void prove()} />
      {said !== '' && <p class="said">{said}</p>}
      <div class="controls">
        <button type="button" data-way="next" onClick={() => void prove()}>
          {words.next}
        </button>
        <button type="button" onClick={onBack}>
          {words.no}
        </button>
      </div>
    </div>
  );
}

type NewPassphraseProps = Readonly<{ renew: boolean; onBack: () => void; onDone: () => void }>;

/** Asks for what opens the lock now, then for another passphrase. */
function NewPassphrase({ renew, onBack, onDone }: NewPassphraseProps) {
  const [by, setBy] = useState<Proof>();
  if (by === undefined) {
    return <Proved text={renew ? words.renewNote : words.changeNote} onBack={onBack} onProved={setBy} />;
  }
  const put = async (next: string, recovery: boolean): Promise<string | undefined> => {
    const notebook = await loadNotebook();
    const result: Result & Readonly<{ code?: string | undefined }> = renew
      ? await notebook.renew(by, next, { recovery })
      : await notebook.changePassphrase(by, next);
    if (!result.ok) throw new Error(result.why);
    return result.code;
  };
  return <LockSetup late={false} withCode={renew} onPassphrase={put} onBack={onBack} onDone={onDone} />;
}
