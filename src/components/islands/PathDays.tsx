import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { path as words } from '../../strings/path.ts';
import { announce } from './announce.ts';
import { Kept } from './Kept.tsx';
import { privateChoice } from './private-field.ts';
import { useKeeping } from './use-keeping.ts';
import { useLive } from './use-live.ts';

/** A day with the addresses it leads to. */
export type ShownDay = Readonly<{
  id: string;
  line: string;
  leads: readonly Readonly<{ href: string; title: string }>[];
}>;

/** The days of a path, to tick in any order. Which ones were is kept like all else a reader makes; nothing is counted. */
export default function PathDays({ slug, days }: Readonly<{ slug: string; days: readonly ShownDay[] }>) {
  const live = useLive();
  const root = useRef<HTMLElement>(null);
  const [done, setDone] = useState<readonly string[]>([]);

  const boxes = () => [...(root.current?.querySelectorAll<HTMLInputElement>('.days input') ?? [])];
  const kept = useKeeping({
    activity: slug,
    part: 'days',
    kind: 'path',
    version: 1,
    sensitive: false,
    onRestore: (earlier) => {
      for (const box of boxes()) box.checked = earlier.done.includes(box.value);
      setDone(earlier.done);
      return true;
    },
  });

  const read = () => {
    const ticked = boxes()
      .filter(({ checked }) => checked)
      .map(({ value }) => value);
    // Those ticked before stand first, so that they stay in the order in which they were done.
    const now = [...done.filter((id) => ticked.includes(id)), ...ticked.filter((id) => !done.includes(id))];
    setDone(now);
    return now;
  };
  const keep = (now: readonly string[]) =>
    kept[now.length === days.length ? 'entry' : 'draft']({ done: now });
  useLayoutEffect(() => {
    // Ticked before the script came.
    const now = read();
    if (now.length > 0) keep(now);
  }, []);

  const tick = (day: ShownDay, checked: boolean) => {
    const now = read();
    keep(now);
    announce(
      now.length === days.length ? words.allDone : checked ? words.doneIs(day.line) : words.openIs(day.line),
    );
  };

  return (
    <section
      ref={root}
      class="path-days"
      data-activity={slug}
      data-part="days"
      data-state={live ? 'ready' : undefined}
      {...kept.root}
    >
      <p>{words.anyOrder}</p>
      <ol class="days">
        {days.map((day) => (
          <li key={day.id}>
            <p id={`${slug}-${day.id}`}>{day.line}</p>
            {day.leads.map(({ href, title }) => (
              <a key={href} href={href}>
                {title}
              </a>
            ))}
            <label>
              <input
                type="checkbox"
                name={`${slug}-done`}
                value={day.id}
                aria-describedby={`${slug}-${day.id}`}
                onChange={(event) => tick(day, event.currentTarget.checked)}
                {...privateChoice}
              />
              {words.done}
            </label>
          </li>
        ))}
      </ol>
      <p class="all-done" hidden={done.length < days.length}>
        {words.allDone}
      </p>
      <Kept of={kept} />
    </section>
  );
}
