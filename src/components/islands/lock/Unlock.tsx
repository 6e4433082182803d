import { useId, useState } from 'preact/hooks';
import { loadNotebook } from '../../../notebook/open.ts';
import { lock } from '../../../strings/lock.ts';
import { announce } from '../announce.ts';
import { privateField } from '../private-field.ts';
import { PassphraseField } from './PassphraseField.tsx';

const words = lock.open;

/** Opens the notebook on this page, by passphrase or by recovery code. */
export function Unlock() {
  const id = useId();
  const [byCode, setByCode] = useState(false);
  const [said, setSaid] = useState('');
  const say = (what: string) => {
    setSaid(what);
    announce(what);
  };

  const go = async () => {
    const typed = (document.getElementById(id) as HTMLInputElement | null)?.value ?? '';
    say(words.working);
    try {
      const notebook = await loadNotebook();
      const result = await notebook.unlock(byCode ? { code: typed } : { passphrase: typed });
      say(result.ok ? words.done : result.why === 'damaged' ? words.damaged : words.wrong);
    } catch {
      say(lock.faults.failed);
    }
  };
  const enter = () => void go();

  return (
    <section class="offer" data-lock aria-label={words.title}>
      {byCode ? (
        <div class="field">
          <label for={id}>{words.code}</label>
          <input type="text" id={id} onKeyDown={({ key }) => key === 'Enter' && enter()} {...privateField} />
        </div>
      ) : (
        <PassphraseField id={id} label={words.passphrase} which="current-password" onEnter={enter} />
      )}
      {said !== '' && <p class="nudge">{said}</p>}
      <div class="controls">
        <button type="button" class="go" data-action="unlock" onClick={enter}>
          {words.go}
        </button>
        <button type="button" class="plain" onClick={() => setByCode(!byCode)}>
          {byCode ? words.usePassphrase : words.useCode}
        </button>
      </div>
    </section>
  );
}
