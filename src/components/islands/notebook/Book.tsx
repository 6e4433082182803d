import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Meanings } from '../../../domain/archive/entry-lines.ts';
import type { ActivityRecord } from '../../../domain/archive/record.ts';
import { notebook as words } from '../../../strings/notebook.ts';
import { announce } from '../announce.ts';
import { Calendar } from './Calendar.tsx';
import { longDayOf } from './days.ts';
import { Entry } from './Entry.tsx';
import { EntryList } from './EntryList.tsx';
import { type Filter, filtered, filterIn, fragmentOf } from './filter.ts';
import { FilterBar } from './FilterBar.tsx';
import { RemoveShown } from './RemoveShown.tsx';
import type { Entries } from './use-entries.ts';

type BookProps = Readonly<{
  entries: Entries;
  exercises: readonly Readonly<{ id: string; title: string; path: string }>[];
  titles: ReadonlyMap<string, string>;
  meaningsOf: (record: ActivityRecord) => Meanings;
}>;

/** Entries by day and by exercise; one of them open, or the list. */
export function Book({ entries, exercises, titles, meaningsOf }: BookProps) {
  const { records } = entries;
  const root = useRef<HTMLElement>(null);
  const [filter, setFilter] = useState<Filter>(() => filterIn(location.hash));
  const [openId, setOpenId] = useState<string>();
  const [said, setSaid] = useState('');
  const shown = useMemo(() => filtered(records, filter), [records, filter]);
  const open = records.find(({ id }) => id === openId);
  const used = useMemo(() => new Set(records.map(({ activity }) => activity)), [records]);

  useEffect(() => {
    const read = () => setFilter(filterIn(location.hash));
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);
  const narrow = (next: Filter) => {
    // In place of the address that was there: narrowing a list is no step to come back from.
    history.replaceState(null, '', `#${fragmentOf(next)}`);
    setFilter(next);
    announce(words.count(filtered(records, next).length, records.length));
  };
  const say = (message: string) => {
    setSaid(message);
    announce(message);
  };
  const close = (id: string) => {
    setOpenId(undefined);
    requestAnimationFrame(() =>
      (
        root.current?.querySelector<HTMLElement>(`[data-entry="${id}"]`) ??
        root.current?.querySelector<HTMLElement>('h2')
      )?.focus(),
    );
  };
  const remove = async (going: readonly ActivityRecord[]) => {
    setOpenId(undefined);
    const stayed = await entries.remove(going).catch(() => going.length);
    say(stayed > 0 ? words.stayed : words.removed(going.length));
    root.current?.querySelector<HTMLElement>('h2')?.focus();
  };
  const undo = async () => say((await entries.undo()) ? words.back : words.notSaved);

  return (
    <section ref={root} class="book">
      <h2 tabIndex={-1}>{words.entries}</h2>
      <p class="notice" hidden={said === ''}>
        {said}{' '}
        {entries.removed.length > 0 && (
          <button type="button" data-action="undo" onClick={() => void undo()}>
            {words.undo}
          </button>
        )}
      </p>
      {open === undefined ? (
        <>
          <Calendar records={records} day={filter.day} onDay={(day) => narrow({ ...filter, day })} />
          <FilterBar
            exercises={exercises.filter(({ id }) => used.has(id))}
            filter={filter}
            shown={shown.length}
            all={records.length}
            onFilter={narrow}
          />
          {shown.length === 0 ? (
            <p>{words.none}</p>
          ) : (
            <EntryList records={shown} titles={titles} onOpen={({ id }) => setOpenId(id)} />
          )}
          {shown.length > 0 && shown.length < records.length && (
            <RemoveShown
              count={shown.length}
              of={[
                filter.exercise === undefined ? words.all : (titles.get(filter.exercise) ?? words.gone),
                filter.day === undefined ? words.allDays : longDayOf(filter.day),
              ].join(', ')}
              onRemove={() => void remove(shown)}
            />
          )}
        </>
      ) : (
        <Entry
          record={open}
          title={titles.get(open.activity) ?? words.gone}
          path={exercises.find(({ id }) => id === open.activity)?.path}
          meanings={meaningsOf(open)}
          onClose={() => close(open.id)}
          onRemove={() => void remove([open])}
          onChange={(after) => entries.change(open, after)}
        />
      )}
    </section>
  );
}
