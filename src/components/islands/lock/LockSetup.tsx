import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { faultOf } from '../../../domain/keeping/passphrase.ts';
import { sixWords } from '../../../notebook/lock/six-words.ts';
import { loadNotebook } from '../../../notebook/open.ts';
import { lock } from '../../../strings/lock.ts';
import { announce } from '../announce.ts';
import { privateChoice, privateField } from '../private-field.ts';
import { PassphraseField } from './PassphraseField.tsx';

const words = lock.setup;

type LockSetupProps = Readonly<{
  /** Whether something was kept here unlocked before. */
  late: boolean;
  /** Whether a recovery code is offered. */
  withCode?: boolean;
  /** Puts a new passphrase over the notebook; gives the recovery code where one was asked for. Without it, keeping is turned on. */
  onPassphrase?: (passphrase: string, recovery: boolean) => Promise<string | undefined>;
  onBack: () => void;
  onDone?: () => void;
}>;

/** Chooses a passphrase: rules, six words by chance, typed twice, and said before that there is no way back. */
export function LockSetup({ late, withCode = true, onPassphrase, onBack, onDone }: LockSetupProps) {
  const id = useId();
  const root = useRef<HTMLElement>(null);
  const [offered, setOffered] = useState('');
  const [fault, setFault] = useState<keyof typeof lock.faults>();
  const [working, setWorking] = useState(false);
  const [code, setCode] = useState<string>();
  useEffect(() => {
    setOffered(sixWords());
    root.current?.querySelector<HTMLElement>('[tabindex]')?.focus();
  }, []);

  const field = (name: string) => root.current?.querySelector<HTMLInputElement>(`#${CSS.escape(id + name)}`);
  const take = () => {
    for (const name of ['first', 'second']) {
      const input = field(name);
      if (input) input.value = offered;
    }
  };
  const refuse = (why: keyof typeof lock.faults) => {
    setFault(why);
    announce(lock.faults[why]);
  };

  const go = async () => {
    const passphrase = field('first')?.value ?? '';
    const wrong = faultOf(passphrase);
    if (wrong !== undefined) return refuse(wrong);
    if (field('second')?.value !== passphrase) return refuse('different');
    const typed = (field('confirm')?.value ?? '').trim().toLowerCase();
    if (typed !== words.confirmWords) return refuse('unconfirmed');
    setFault(undefined);
    setWorking(true);
    announce(words.working);
    const recovery = field('recovery')?.checked === true;
    try {
      const put =
        onPassphrase ??
        (async (chosen: string, withCode: boolean) =>
          (await loadNotebook()).keepLocked(chosen, { recovery: withCode }));
      const made = await put(passphrase, recovery);
      announce(words.done);
      if (made === undefined) onDone?.();
      setCode(made);
    } catch {
      refuse('failed');
    }
    setWorking(false);
  };

  if (code !== undefined) {
    return (
      <section class="offer" data-lock>
        <p>{words.code}</p>
        <p class="code">{code}</p>
        <button type="button" onClick={onDone ?? onBack}>
          {words.codeDone}
        </button>
      </section>
    );
  }
  return (
    <section class="offer" data-lock ref={root} aria-labelledby={`${id}title`}>
      <p class="offer-title" id={`${id}title`} tabIndex={-1}>
        {words.title}
      </p>
      <p id={`${id}rules`}>{words.rules}</p>
      <p>
        {words.offered} <strong class="shown">{offered}</strong>
      </p>
      <div class="controls">
        <button type="button" onClick={take}>
          {words.take}
        </button>
        <button type="button" onClick={() => setOffered(sixWords())}>
          {words.others}
        </button>
      </div>
      <PassphraseField
        id={`${id}first`}
        label={words.first}
        which="new-password"
        describedBy={`${id}rules`}
      />
      <PassphraseField id={`${id}second`} label={words.second} which="new-password" />
      <p>{words.shared}</p>
      <p>
        <strong>{words.noWayBack}</strong>
      </p>
      {late && <p>{words.late}</p>}
      <div class="field">
        <label for={`${id}confirm`}>{words.confirm}</label>
        <input type="text" id={`${id}confirm`} {...privateField} />
      </div>
      {withCode && (
        <>
          <div class="option">
            <label>
              <input type="checkbox" id={`${id}recovery`} aria-describedby={`${id}note`} {...privateChoice} />
              {words.recovery}
            </label>
          </div>
          <p id={`${id}note`}>{words.recoveryNote}</p>
        </>
      )}
      {fault !== undefined && <p class="nudge">{lock.faults[fault]}</p>}
      {working && <p>{words.working}</p>}
      <div class="controls">
        <button type="button" class="go" onClick={() => void (working || go())}>
          {words.go}
        </button>
        <button type="button" onClick={onBack}>
          {words.back}
        </button>
      </div>
    </section>
  );
}
