import { useEffect, useRef, useState } from 'preact/hooks';
import { search as words } from '../../strings/search.ts';
import { announce } from '../islands/announce.ts';
import { privateField } from '../islands/private-field.ts';
import { useLive } from '../islands/use-live.ts';
import { useLoaded } from '../islands/use-loaded.ts';
import { ask, type Filters, type Findings, type Found } from './ask.ts';
import { Result } from './Result.tsx';

const loadDrawing = () => import('../islands/Drawing.tsx').then((file) => file.Drawing);

type SearchBoxProps = Readonly<{
  /** The folder the site lives in, with both slashes. */
  base: string;
  /** Keeps ids apart where the page and the dialog both have a box. */
  prefix: string;
  /** Choices for narrowing; left out in the dialog. */
  filters?: Readonly<Record<'kind' | 'topic', readonly string[]>> | undefined;
  /** Whether the question may stand in the address's fragment, which no server sees. */
  readsFragment?: boolean | undefined;
}>;

const pageful = 8;
/** Long enough that a word is not searched for letter by letter, short enough to feel at once. */
const pause = 120;

/** One box, results as you type. What is typed goes nowhere: not to a server, not into the address. */
export default function SearchBox({ base, prefix, filters, readsFragment }: SearchBoxProps) {
  const live = useLive();
  const root = useRef<HTMLDivElement>(null);
  const box = useRef<HTMLInputElement>(null);
  const asked = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const [chosen, setChosen] = useState<Filters>({});
  const [findings, setFindings] = useState<Findings>();
  const [found, setFound] = useState<readonly Found[]>([]);
  const [status, setStatus] = useState(words.idle);

  const tell = (message: string) => {
    setStatus(message);
    announce(message);
  };

  const look = async (narrowing: Filters) => {
    const question = box.current?.value.trim() ?? '';
    const turn = ++asked.current;
    if (question === '') {
      setFindings(undefined);
      setFound([]);
      setStatus(words.idle);
      return;
    }
    setStatus(words.searching);
    try {
      const results = await ask(question, narrowing, base);
      const first = await results.found(0, pageful);
      if (turn !== asked.current) return;
      setFindings(results);
      setFound(first);
      const count = results.widened ? words.widened(results.count) : words.found(results.count);
      tell(results.count === 0 ? words.none : results.pinned ? `${words.pinnedFirst} ${count}` : count);
    } catch {
      if (turn !== asked.current) return;
      setFindings(undefined);
      setFound([]);
      tell(import.meta.env.DEV ? words.devMissing : words.failed);
    }
  };

  const later = () => {
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = setTimeout(() => void look(chosen), pause);
  };

  useEffect(() => {
    const fromFragment = readsFragment ? new URLSearchParams(location.hash.slice(1)).get('q') : null;
    if (box.current !== null && fromFragment !== null && box.current.value === '') {
      box.current.value = fromFragment;
    }
    // Whatever was typed before the script arrived is answered now.
    if (box.current?.value) void look(chosen);
    root.current?.addEventListener('keydown', stepThroughResults);
    return () => clearTimeout(timer.current ?? 0);
  }, []);

  const narrow = (name: string, value: string) => {
    const { [name]: _old, ...others } = chosen;
    const next: Filters = value === '' ? others : { ...others, [name]: value };
    setChosen(next);
    void look(next);
  };

  const showMore = async () => {
    if (findings === undefined) return;
    const more = await findings.found(found.length, found.length + pageful);
    setFound([...found, ...more]);
    requestAnimationFrame(() =>
      document
        .querySelector<HTMLElement>(`#${prefix}-results > li:nth-child(${found.length + 1}) a`)
        ?.focus(),
    );
  };

  const nothing = findings?.count === 0 || status === words.failed;
  const Drawing = useLoaded(loadDrawing, nothing);

  return (
    <div class="search-box" role="search" ref={root} data-state={live ? 'ready' : undefined}>
      <label for={`${prefix}-box`}>{words.label}</label>
      <input
        ref={box}
        id={`${prefix}-box`}
        type="search"
        enterkeyhint="search"
        placeholder={words.placeholder}
        onInput={later}
        {...privateField}
      />
      {filters && (
        <div class="filters">
          {(['kind', 'topic'] as const).map((name) => (
            <label key={name}>
              {words[name]}{' '}
              <select onChange={(event) => narrow(name, event.currentTarget.value)} autocomplete="off">
                <option value="">{words.any}</option>
                {filters[name].map((value) => (
                  <option key={value}>{value}</option>
                ))}
              </select>
            </label>
          ))}
        </div>
      )}
      <p class="search-status" data-search-status>
        {status}
      </p>
      <ol class="results" id={`${prefix}-results`} data-search-results>
        {found.map((each) => (
          <Result key={each.page.url} found={each} />
        ))}
      </ol>
      {findings !== undefined && found.length < findings.count && (
        <button type="button" onClick={() => void showMore()}>
          {words.more}
        </button>
      )}
      {nothing && (
        <div class="nothing">
          {Drawing !== undefined && <Drawing name={status === words.failed ? 'wire' : 'bench'} />}
          <p>{words.noneHelp}</p>
          <ul>
            {words.doors.map((door) => (
              <li key={door.path}>
                <a href={`${base}${door.path}`}>{door.text}</a>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

/** Arrows go from the box to the results and back; elsewhere they keep their meaning. */
function stepThroughResults(event: KeyboardEvent): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const root = event.currentTarget as HTMLElement;
  const stops = [
    ...root.querySelectorAll<HTMLElement>('input[type="search"], [data-search-results] > li > a'),
  ];
  const at = stops.findIndex((stop) => stop === document.activeElement);
  const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
  if (at < 0 || next === undefined) return;
  event.preventDefault();
  next.focus();
}
