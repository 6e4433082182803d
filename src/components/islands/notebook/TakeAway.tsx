import { useRef, useState } from 'preact/hooks';
import type { Archive } from '../../../domain/archive/archive-file.ts';
import { exportReminder, unexportedSince } from '../../../domain/archive/reminder.ts';
import { taking as words } from '../../../strings/taking.ts';
import { announce } from '../announce.ts';
import { privateChoice, privateField } from '../private-field.ts';
import { dayOf, longDay } from './days.ts';
import type { Entries } from './use-entries.ts';

/** What keeps a passphrase from being guessed (NIST SP 800-63B-4, for a secret that stands alone). */
const shortest = 15;

type TakeAwayProps = Readonly<{
  entries: Pick<Entries, 'records' | 'setAside' | 'exportedAt'>;
  persisted: boolean;
  onTaken: (at: number) => Promise<void>;
  onPrint: () => void;
}>;

/** The notebook as a file, locked or readable, or on paper. */
export function TakeAway({ entries, persisted, onTaken, onPrint }: TakeAwayProps) {
  const field = useRef<HTMLInputElement>(null);
  const [locked, setLocked] = useState(true);
  const [shown, setShown] = useState(false);
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
    const passphrase = field.current?.value ?? '';
    const missing = shortest - [...passphrase].length;
    if (locked && missing > 0) {
      say(words.passphraseShort(missing));
      field.current?.focus();
      return;
    }
    say(words.working);
    const now = Date.now();
    const archive: Archive = { madeAt: now, records: entries.records, setAside: entries.setAside };
    try {
      const { takeAway } = await import('../../../notebook/archive/take-away.ts');
      const { name, file } = await takeAway(archive, dayOf(now), locked ? passphrase : undefined);
      handOver(name, file);
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
        <div class="field">
          <label for="take-passphrase">{words.passphrase}</label>
          <p class="note" id="take-passphrase-note">
            {words.passphraseNote}
          </p>
          <input
            {...privateField}
            ref={field}
            id="take-passphrase"
            type={shown ? 'text' : 'password'}
            aria-describedby="take-passphrase-note"
          />
          <label class="toggle">
            <input {...privateChoice} type="checkbox" onChange={() => setShown(!shown)} />{' '}
            <span>{words.show}</span>
          </label>
        </div>
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

function handOver(name: string, file: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The browser has taken hold of the file once the click is through.
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
