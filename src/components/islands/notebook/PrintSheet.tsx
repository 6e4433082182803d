import { useEffect } from 'preact/hooks';
import { entryLines, type Meanings } from '../../../domain/archive/entry-lines.ts';
import type { ActivityRecord } from '../../../domain/archive/record.ts';
import { notebook as words } from '../../../strings/notebook.ts';
import { longDay } from './days.ts';

type PrintProps = Readonly<{
  /** What is to be printed; empty while nothing is. */
  records: readonly ActivityRecord[];
  titles: ReadonlyMap<string, string>;
  meaningsOf: (record: ActivityRecord) => Meanings;
  onDone: () => void;
}>;

/** Every entry in full, for paper alone. It is in the page while it is printed. */
export function PrintSheet({ records, titles, meaningsOf, onDone }: PrintProps) {
  useEffect(() => {
    if (records.length === 0) return;
    addEventListener('afterprint', onDone, { once: true });
    print();
    return () => removeEventListener('afterprint', onDone);
  }, [records]);
  if (records.length === 0) return null;
  return (
    <div class="print-sheet">
      {records.map((record) => (
        <section key={record.id}>
          <h3>{titles.get(record.activity) ?? words.gone}</h3>
          <p>{longDay(record.createdAt)}</p>
          <dl>
            {entryLines(record, meaningsOf(record)).map(({ path, label, value }) => (
              <div key={path.join('/')}>
                <dt dir="auto">{label}</dt>
                <dd dir="auto">{value}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}
