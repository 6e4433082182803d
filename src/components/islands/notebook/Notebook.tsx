import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Meanings } from '../../../domain/archive/entry-lines.ts';
import { ratedOn, type Scale } from '../../../domain/archive/rated.ts';
import type { ActivityRecord } from '../../../domain/archive/record.ts';
import type { Room } from '../../../notebook/inspect.ts';
import { loadNotebook } from '../../../notebook/open.ts';
import { notebook as words } from '../../../strings/notebook.ts';
import { Drawing } from '../Drawing.tsx';
import { useLive } from '../use-live.ts';
import { Book } from './Book.tsx';
import { BringBack } from './BringBack.tsx';
import { Erase } from './Erase.tsx';
import { HowKept } from './HowKept.tsx';
import { Inspector } from './Inspector.tsx';
import { PrintSheet } from './PrintSheet.tsx';
import { Ratings } from './Ratings.tsx';
import { Standing } from './Standing.tsx';
import { TakeAway } from './TakeAway.tsx';
import { useEntries } from './use-entries.ts';

/** What the page hands over about the exercises. */
export type NotebookProps = Readonly<{
  exercises: readonly Readonly<{ id: string; title: string; path: string }>[];
  scales: readonly Scale[];
  /** Where it is written what the ids in entries stand for. */
  meanings: string;
  /** Where everything is erased, and where exercises are listed. */
  erase: string;
  list: string;
}>;

/** Everything kept on this device, and all that can be done with it. */
export default function Notebook(props: NotebookProps) {
  const live = useLive();
  return (
    <div class="notebook" data-notebook>
      {live ? <Open {...props} /> : <p>{words.loading}</p>}
    </div>
  );
}

function Open({ exercises, scales, meanings: address, erase, list }: NotebookProps) {
  const entries = useEntries();
  const { state, standing, records } = entries;
  const [meanings, setMeanings] = useState<Readonly<Record<string, Meanings>>>({});
  const [space, setSpace] = useState<Room>();
  const [printing, setPrinting] = useState<readonly ActivityRecord[]>([]);
  const titles = useMemo(() => new Map(exercises.map(({ id, title }) => [id, title])), [exercises]);
  const some = records.length > 0;

  useEffect(() => {
    // Asked for once there is something to read; without it entries show ids in place of questions.
    if (some) void fetchJson(address).then((found) => setMeanings(found));
  }, [some]);
  const rated = useMemo(() => ratedOn(scales, records), [scales, records]);
  const meaningsOf = ({ activity, part }: ActivityRecord) => meanings[`${activity}/${part}`] ?? {};
  const closed = standing.keeping === 'locked' && !standing.open;

  return (
    <div data-state={state}>
      <Standing state={state} standing={standing} setAside={entries.setAside.length} onAgain={entries.load} />
      {state === 'ready' && <HowKept standing={standing} />}
      {state === 'ready' && !closed && (
        <>
          {records.length === 0 && standing.keeping !== 'memory' ? (
            <section data-empty>
              <Drawing name="book" />
              <p>{words.empty}</p>
              <p>{words.expected}</p>
              <p>
                <a href={list}>{words.exercises}</a>
              </p>
            </section>
          ) : (
            records.length > 0 && (
              <Book entries={entries} exercises={exercises} titles={titles} meaningsOf={meaningsOf} />
            )
          )}
          <Ratings rated={rated} titles={titles} />
          <TakeAway
            entries={entries}
            persisted={space?.persisted === true}
            onTaken={async (at) => (await loadNotebook()).device()?.changeOwn({ exportedAt: at })}
            onPrint={() => setPrinting(records)}
          />
        </>
      )}
      {state === 'ready' && !closed && (
        <BringBack
          here={entries.here}
          kept={standing.keeping !== 'memory'}
          onBring={async (plan) => {
            const device = (await loadNotebook()).device();
            if (device === undefined) throw new Error('There is nowhere to bring it into.');
            await (await import('../../../notebook/archive/bring-back.ts')).bringIn(device, plan);
          }}
        />
      )}
      <Inspector entries={entries} onRoom={setSpace} />
      <Erase entries={entries} address={erase} onErase={async () => (await loadNotebook()).leaveNoTrace()} />
      <PrintSheet records={printing} titles={titles} meaningsOf={meaningsOf} onDone={() => setPrinting([])} />
    </div>
  );
}

async function fetchJson(address: string): Promise<Readonly<Record<string, Meanings>>> {
  try {
    const response = await fetch(address);
    return response.ok ? ((await response.json()) as Record<string, Meanings>) : {};
  } catch {
    return {};
  }
}
