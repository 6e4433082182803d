import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ActivityRecord } from '../../../domain/archive/record.ts';
import { notebook as words } from '../../../strings/notebook.ts';
import { shortDay } from './days.ts';

type ListProps = Readonly<{
  records: readonly ActivityRecord[];
  titles: ReadonlyMap<string, string>;
  onOpen: (record: ActivityRecord) => void;
}>;

/** Rows kept ready above and below what is seen, so that Tab always finds the next one. */
const spare = 12;

/** Height of a row until one was measured, in pixels. */
const usual = 72;

/**
 * Entries, newest first, as buttons that open them. Only the rows near the screen are in the page, whatever their number:
 * the rest is empty room of the right height.
 */
export function EntryList({ records, titles, onOpen }: ListProps) {
  const list = useRef<HTMLOListElement>(null);
  const row = useRef(usual);
  const [seen, setSeen] = useState({ from: 0, to: 40 });
  // Where the page is scrolled past the list, its last rows stay.
  const from = Math.max(0, Math.min(seen.from, records.length - 2 * spare));
  const to = Math.min(Math.max(seen.to, from + 2 * spare), records.length);

  useLayoutEffect(() => {
    const ol = list.current;
    if (ol === null) return;
    row.current = ol.querySelector('li')?.getBoundingClientRect().height || row.current;
    ol.style.paddingBlockStart = `${from * row.current}px`;
    ol.style.paddingBlockEnd = `${(records.length - to) * row.current}px`;
  });

  useLayoutEffect(() => {
    const look = () => {
      if (list.current === null) return;
      const above = -list.current.getBoundingClientRect().top;
      // In steps, so that not every pixel is a render.
      const first = Math.floor(above / row.current / 4) * 4;
      const next = {
        from: Math.max(0, first - spare),
        to: first + Math.ceil(innerHeight / row.current) + 4 + spare,
      };
      setSeen((before) => (before.from === next.from && before.to === next.to ? before : next));
    };
    let asked = 0;
    const lookSoon = () => {
      cancelAnimationFrame(asked);
      asked = requestAnimationFrame(look);
    };
    look();
    addEventListener('scroll', lookSoon, { passive: true });
    addEventListener('resize', lookSoon);
    return () => {
      cancelAnimationFrame(asked);
      removeEventListener('scroll', lookSoon);
      removeEventListener('resize', lookSoon);
    };
  }, []);

  /** Keys can be faster than scrolling: the rows around the one that has the focus are there at once. */
  const onFocus = (position: number) =>
    setSeen((before) => ({
      from: Math.min(before.from, Math.max(0, position - spare)),
      to: Math.max(before.to, position + spare),
    }));

  return (
    <ol ref={list} class="entry-rows">
      {records.slice(from, to).map((record, index) => (
        <li key={record.id} aria-setsize={records.length} aria-posinset={from + index + 1}>
          <button
            type="button"
            class="entry-row"
            data-entry={record.id}
            onFocus={() => onFocus(from + index)}
            onClick={() => onOpen(record)}
          >
            <span class="entry-title">{titles.get(record.activity) ?? words.gone}</span>{' '}
            <span class="entry-day">
              {shortDay(record.createdAt)}
              {record.status === 'draft' && ` · ${words.draft}`}
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}
