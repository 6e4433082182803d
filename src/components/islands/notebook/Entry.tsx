import { useEffect, useRef, useState } from 'preact/hooks';
import { entryLines, type Meanings, withLine } from '../../../domain/archive/entry-lines.ts';
import { type ActivityRecord, parseRecord } from '../../../domain/archive/record.ts';
import { notebook as words } from '../../../strings/notebook.ts';
import { announce } from '../announce.ts';
import { privateField } from '../private-field.ts';
import { longDay } from './days.ts';
import type { Outcome } from './use-entries.ts';

type EntryProps = Readonly<{
  record: ActivityRecord;
  title: string;
  /** Where the exercise is; nothing where it is no longer. */
  path: string | undefined;
  meanings: Meanings;
  onClose: () => void;
  onRemove: () => void;
  /** Keeps the changed record, and says what became of it. */
  onChange: (record: ActivityRecord) => Promise<Outcome>;
}>;

/** One entry: read, changed in place, deleted. */
export function Entry({ record, title, path, meanings, onClose, onRemove, onChange }: EntryProps) {
  const root = useRef<HTMLElement>(null);
  const [editing, setEditing] = useState(false);
  const [said, setSaid] = useState('');
  const lines = entryLines(record, meanings);
  const say = (message: string) => {
    setSaid(message);
    announce(message);
  };
  useEffect(() => root.current?.querySelector<HTMLElement>('h3')?.focus(), [record.id]);

  const save = async () => {
    let changed = record;
    const now = Date.now();
    for (const [index, line] of lines.entries()) {
      const field = root.current?.querySelector<HTMLInputElement | HTMLTextAreaElement>(
        `[data-line="${index}"]`,
      );
      if (field === null || field === undefined || field.value === line.value) continue;
      const value =
        line.kind === 'number' ? Math.min(10, Math.max(0, Math.round(Number(field.value)))) : field.value;
      changed = withLine(changed, line.path, value, now);
    }
    if (changed === record) return setEditing(false);
    const outcome = parseRecord(changed).ok ? await onChange(changed) : 'failed';
    if (outcome !== 'failed') setEditing(false);
    say({ saved: words.saved, both: words.savedBoth, failed: words.notSaved }[outcome]);
  };

  return (
    <article ref={root} class="entry" data-open-entry={record.id}>
      <h3 tabIndex={-1}>{title}</h3>
      <p class="note">
        {words.madeOn(longDay(record.createdAt))}
        {record.updatedAt !== record.createdAt && ` · ${words.changedOn(longDay(record.updatedAt))}`}
        {record.status === 'draft' && ` · ${words.draft}`}
      </p>
      {lines.length === 0 && <p>{words.nothingSaid}</p>}
      <dl>
        {lines.map((line, index) => (
          <div key={line.path.join('/')}>
            <dt dir="auto">{line.label}</dt>
            <dd dir="auto">
              {!editing || line.kind === 'pick' ? (
                line.value
              ) : line.kind === 'number' ? (
                <input
                  {...privateField}
                  type="number"
                  min={0}
                  max={10}
                  step={1}
                  defaultValue={line.value}
                  aria-label={line.label}
                  data-line={index}
                />
              ) : (
                <textarea
                  {...privateField}
                  defaultValue={line.value}
                  aria-label={line.label}
                  data-line={index}
                />
              )}
            </dd>
          </div>
        ))}
      </dl>
      <div class="controls">
        {editing ? (
          <>
            <button type="button" class="go" onClick={() => void save()}>
              {words.save}
            </button>
            <button type="button" onClick={() => setEditing(false)}>
              {words.cancel}
            </button>
          </>
        ) : (
          <>
            <button type="button" onClick={onClose}>
              {words.close}
            </button>
            {lines.some(({ kind }) => kind !== 'pick') && (
              <button type="button" onClick={() => setEditing(true)}>
                {words.edit}
              </button>
            )}
            <button type="button" onClick={onRemove}>
              {words.remove}
            </button>
            {path !== undefined && <a href={path}>{words.exercise}</a>}
          </>
        )}
        <span class="said">{said}</span>
      </div>
    </article>
  );
}
