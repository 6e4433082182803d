import { useState } from 'preact/hooks';
import { lock } from '../../../strings/lock.ts';
import { passphraseField } from '../private-field.ts';

type PassphraseFieldProps = Readonly<{
  id: string;
  label: string;
  which: 'new-password' | 'current-password';
  describedBy?: string;
  onEnter?: () => void;
}>;

/** A field for a passphrase. What was typed can be shown beside it; pasting and password managers work. */
export function PassphraseField({ id, label, which, describedBy, onEnter }: PassphraseFieldProps) {
  const [shown, setShown] = useState<string>();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        aria-describedby={describedBy}
        onInput={({ currentTarget }) => shown !== undefined && setShown(currentTarget.value)}
        onKeyDown={({ key }) => key === 'Enter' && onEnter?.()}
        {...passphraseField(which)}
      />
      {shown !== undefined && <p class="shown">{shown}</p>}
      <button
        type="button"
        class="plain"
        onClick={() =>
          setShown(shown === undefined ? (document.getElementById(id) as HTMLInputElement).value : undefined)
        }
      >
        {shown === undefined ? lock.setup.show : lock.setup.hide}
      </button>
    </div>
  );
}
