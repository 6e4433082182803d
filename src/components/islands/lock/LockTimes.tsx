import { useEffect, useId, useState } from 'preact/hooks';
import type { LockTimes as Times } from '../../../notebook/notebook.ts';
import { loadNotebook } from '../../../notebook/open.ts';
import { lock } from '../../../strings/lock.ts';

const words = lock.times;
/** In minutes; 0 is never. */
const choices = { idle: [1, 5, 10, 30, 100, 0], hidden: [1, 5, 10, 30, 0] } as const;

/** After how long the notebook locks by itself. */
export function LockTimes() {
  const id = useId();
  const [times, setTimes] = useState<Times>();
  useEffect(() => void loadNotebook().then((notebook) => setTimes(notebook.lockTimes())), []);
  if (times === undefined) return null;

  const choose = async (change: Partial<Times>) => {
    const next = { ...times, ...change };
    await (await loadNotebook()).setLockTimes(next);
    setTimes(next);
  };
  return (
    <div role="group" aria-label={words.title}>
      {(['idle', 'hidden'] as const).map((which) => (
        <div class="field" key={which}>
          <label for={id + which}>{words[which]}</label>
          <select
            id={id + which}
            autocomplete="off"
            value={String(times[which])}
            onChange={({ currentTarget }) => void choose({ [which]: Number(currentTarget.value) })}
          >
            {choices[which].map((minutes) => (
              <option key={minutes} value={String(minutes)}>
                {minutes === 0 ? words.never : words.minutes(minutes)}
              </option>
            ))}
          </select>
        </div>
      ))}
    </div>
  );
}
