import { useEffect, useState } from 'preact/hooks';
import { askToKeep, inspect, room, type Room, type Stored } from '../../../notebook/inspect.ts';
import { taking as words } from '../../../strings/taking.ts';
import { announce } from '../announce.ts';
import { longDay } from './days.ts';
import type { Entries } from './use-entries.ts';

type InspectorProps = Readonly<{
  entries: Pick<Entries, 'records' | 'standing'>;
  onRoom: (room: Room) => void;
}>;

/** Every key that is stored, in plain words, with how much room it takes and whether the browser may clear it. */
export function Inspector({ entries: { records, standing }, onRoom }: InspectorProps) {
  const [stored, setStored] = useState<readonly Stored[]>();
  const [space, setSpace] = useState<Room>();
  const [refused, setRefused] = useState(false);

  const look = async () => {
    setStored(await inspect());
    const now = await room();
    setSpace(now);
    onRoom(now);
  };
  useEffect(() => void look(), [records, standing.keeping]);

  const ask = async () => {
    const promised = await askToKeep();
    setRefused(!promised);
    announce(promised ? words.persisted : words.persistNo);
    await look();
  };
  const oldest = records.reduce(
    (first, { createdAt }) => Math.min(first, createdAt),
    Number.POSITIVE_INFINITY,
  );

  return (
    <section class="inspector">
      <h2>{words.stored}</h2>
      <p>{words.storedWhat}</p>
      {stored?.length === 0 && <p>{words.storedNothing}</p>}
      {stored !== undefined && stored.length > 0 && (
        <ul data-stored>
          {stored.map(({ where, key, known, count }) => (
            <li key={`${where} ${key}`} data-key={key}>
              {known === undefined ? words.unknownKey : words.known[known]} <code>{key}</code>
              {count !== undefined && ` ${words.holds(count)}`} <small>{words.where[where]}</small>
            </li>
          ))}
        </ul>
      )}
      {space?.bytes !== undefined && <p>{words.whole(words.size(Math.ceil(space.bytes / 1024)))}</p>}
      {records.length > 0 && <p>{words.oldest(longDay(oldest))}</p>}
      {standing.keeping !== 'memory' && space !== undefined && (
        <>
          <p data-persisted={String(space.persisted)}>
            {space.persisted === undefined
              ? words.persistUnknown
              : space.persisted
                ? words.persisted
                : words.notPersisted}
          </p>
          {space.persisted === false && (
            <div class="controls">
              <button type="button" data-action="persist" onClick={() => void ask()}>
                {words.persist}
              </button>
              <span class="said">{refused && words.persistNo}</span>
            </div>
          )}
        </>
      )}
    </section>
  );
}
