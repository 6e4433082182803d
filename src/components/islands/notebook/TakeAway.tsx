import { useState } from 'preact/hooks';
import type { Archive } from '../../../domain/archive/archive-file.ts';
import { exportReminder, unexportedSince } from '../../../domain/archive/reminder.ts';
import { taking as words } from '../../../strings/taking.ts';
import { announce } from '../announce.ts';
import { download } from '../download.ts';
import { PassphraseField } from '../lock/PassphraseField.tsx';
import { privateChoice } from '../private-field.ts';
import { dayOf, longDay } from './days.ts';
import type { Entries } from './use-entries.ts';

/** What keeps a passphrase from being guessed (NIST SP 800-63B-4, for a secret that stands alone). */
const shortest = 15;

const passphraseId = 'take-passphrase';

type TakeAwayProps = Readonly<{
  entries: Pick<Entries, 'records' | 'setAside' | 'exportedAt'>;
  persisted: boolean;
  onTaken: (at: number) => Promise<void>;
  onPrint: () => void;
}>;

/** The notebook as a file, locked or readable, or on paper. */
export function TakeAway({ entries, persisted, onTaken, onPrint }: TakeAwayProps) {
  const [locked, setLocked] = useState(true);
  const [said, setSaid] = useState('');
  const say = (message: string) => {
    setSaid(message);
    announce(message);
  };
  const { exportedAt } = entries;
  const since = unexportedSince(
    entries.records.map(({ updatedAt }) => updatedAt),
    exportedAt,
  );
  const reminder = exportReminder({ now: Date.now(), exportedAt, unexportedSince: since, persisted });

  const take = async () => {
    const field = document.getElementById(passphraseId) as HTMLInputElement | null;
    const passphrase = field?.value ?? '';
    const missing = shortest - [...passphrase].length;
    if (locked && missing > 0) {
      say(words.passphraseShort(missing));
      field?.focus();
      return;
    }
    say(words.working);
    const now = Date.now();
    const archive: Archive = { madeAt: now, records: entries.records, setAside: entries.setAside };
    try {
      const { takeAway } = await import('../../../notebook/archive/take-away.ts');
      const { name, file } = await takeAway(archive, dayOf(now), locked ? passphrase : undefined);
      download(file, name);
      await onTaken(now).catch(() => undefined);
      say(words.made(name));
    } catch {
      say(words.failed);
    }
  };

  return (
    <section class="take-away">
      <h2>{words.away}</h2>
      <p>{words.awayWhat}</p>
      <p>
        {exportedAt === undefined ? words.lastNever : words.lastOn(longDay(exportedAt))}
        {reminder !== 'none' && <b data-reminder={reminder}> {words[reminder]}</b>}
      </p>
      <fieldset>
        <legend>{words.kinds}</legend>
        {([true, false] as const).map((isLocked) => (
          <div class="choice" key={String(isLocked)}>
            <label>
              <input
                {...privateChoice}
                type="radio"
                name="take-as"
                value={isLocked ? 'age' : 'json'}
                checked={locked === isLocked}
                onChange={() => setLocked(isLocked)}
              />
              <span>{isLocked ? words.locked : words.readable}</span>
            </label>
            <p class="note">{isLocked ? words.lockedNote : words.readableNote}</p>
          </div>
        ))}
      </fieldset>
      {locked && (
        <>
          <PassphraseField
            id={passphraseId}
            label={words.passphrase}
            which="new-password"
            describedBy={`${passphraseId}-note`}
            onEnter={() => void take()}
          />
          <p class="note" id={`${passphraseId}-note`}>
            {words.passphraseNote}
          </p>
        </>
      )}
      <div class="controls">
        <button type="button" class="go" data-action="export" onClick={() => void take()}>
          {words.take}
        </button>
        <button type="button" onClick={onPrint}>
          {words.paper}
        </button>
        <span class="said">{said}</span>
      </div>
      <p class="note">{words.paperNote}</p>
    </section>
  );
}
