import { useLayoutEffect, useState } from 'preact/hooks';
import { dayAt } from '../../domain/calendar/day.ts';
import { todaysOf } from '../../domain/calendar/today.ts';
import { pages } from '../../strings/pages.ts';

/** Something that two minutes are enough for. */
export type ShortThing = Readonly<{ id: string; title: string; promise: string; href: string }>;

/**
 * The two minutes of the day, by the reader's own calendar; until a script knows that, the first. All of them lie one over the
 * other, of which one is seen: nothing moves when another takes its place.
 */
export default function Today({ things }: Readonly<{ things: readonly ShortThing[] }>) {
  const [id, setId] = useState(things[0]?.id);
  useLayoutEffect(() => {
    const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
    setId(todaysOf(things, dayAt(Date.now(), zone))?.id);
  }, []);
  return (
    <div class="today">
      {things.map((thing) => (
        <div key={thing.id} data-thing={thing.id} data-today={thing.id === id ? '' : undefined}>
          <h3>{thing.title}</h3>
          <p>{thing.promise}</p>
          <a class="button go" href={thing.href}>
            {pages.home.twoBegin}
          </a>
        </div>
      ))}
    </div>
  );
}
