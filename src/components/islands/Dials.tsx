import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { DialsPart } from '../../schemas/parts/dials.ts';
import { dials as words } from '../../strings/dials.ts';
import { announce } from './announce.ts';
import { DialsResult } from './DialsResult.tsx';
import { Kept } from './Kept.tsx';
import { OftenField } from './OftenField.tsx';
import { privateChoice, privateField } from './private-field.ts';
import { type DialsSheet, readDials, writeDials } from './read-dials.ts';
import { useKeeping } from './use-keeping.ts';
import { useLive } from './use-live.ts';

type DialsProps = Readonly<{
  activity: string;
  version: number;
  sensitive: boolean;
  part: DialsPart;
  /** Where people to talk to are found. */
  support: string;
}>;

const itemsOnAPage = 3;
const empty: DialsSheet = { person: '', answers: {}, hardDay: {} };

/** Sentences about one person, a few a page; a hard day, one drag a dial; then what the two dials say. */
export default function Dials({ activity, version, sensitive, part, support }: DialsProps) {
  const live = useLive();
  const root = useRef<HTMLElement>(null);
  const touched = useRef(new Set<string>());
  const takeUpAgain = useRef(() => {});
  const [at, setAt] = useState(0);
  const [sheet, setSheet] = useState(empty);
  const [asked, setAsked] = useState<readonly number[]>([]);
  const [cleared, setCleared] = useState<DialsSheet>();

  const pages = Array.from({ length: Math.ceil(part.items.length / itemsOnAPage) }, (_, index) =>
    part.items.slice(index * itemsOnAPage, (index + 1) * itemsOnAPage),
  );
  const hardDayPage = pages.length;
  const done = live && at > hardDayPage;
  const missing = (pages[at] ?? []).filter((item) => sheet.answers[item.id] === undefined).length;
  const warned = asked.includes(at) && missing > 0;

  const put = (next: DialsSheet) => {
    if (root.current === null) return;
    writeDials(root.current, next);
    touched.current = new Set(Object.keys(next.hardDay));
    setSheet(next);
  };
  const kept = useKeeping({
    activity,
    part: part.id,
    kind: 'dials',
    version,
    sensitive,
    onRestore: ({ person = '', answers, hardDay }) => {
      put({ person, answers: answers as DialsSheet['answers'], hardDay });
      return true;
    },
  });
  const dataOf = ({ person, answers, hardDay }: DialsSheet) => ({
    ...(person === '' ? {} : { person }),
    answers: { ...answers },
    hardDay: { ...hardDay },
  });
  const isEmpty = ({ person, answers, hardDay }: DialsSheet) =>
    person === '' && Object.keys(answers).length === 0 && Object.keys(hardDay).length === 0;

  const read = () => {
    const now = root.current === null ? empty : readDials(root.current, touched.current);
    setSheet(now);
    return now;
  };
  const onInput = (event: Event) => {
    const moved = event.target instanceof HTMLInputElement ? event.target.dataset['hardDay'] : undefined;
    if (moved !== undefined) touched.current.add(moved);
    kept.draft(dataOf(read()));
  };
  useLayoutEffect(() => {
    // Chosen before the script came.
    const now = read();
    if (!isEmpty(now)) kept.draft(dataOf(now));
  }, []);

  const move = (to: number) => {
    const now = read();
    if (!isEmpty(now)) kept[to > hardDayPage ? 'entry' : 'draft'](dataOf(now));
    setAt(to);
    announce(to > hardDayPage ? words.result : titleOf(to));
    requestAnimationFrame(() =>
      root.current?.querySelector<HTMLElement>('.step:not([hidden]) h4, .result h4')?.focus(),
    );
  };
  const forward = () => {
    if (missing > 0 && !asked.includes(at)) {
      setAsked([...asked, at]);
      return announce(words.left(missing));
    }
    move(at + 1);
  };
  const anew = () => {
    setCleared(read());
    takeUpAgain.current = kept.startAnew();
    put(empty);
    setAsked([]);
    setAt(0);
    announce(words.cleared);
    requestAnimationFrame(() => root.current?.querySelector<HTMLElement>('.notice button')?.focus());
  };
  const undo = () => {
    if (cleared === undefined) return;
    takeUpAgain.current();
    put(cleared);
    setCleared(undefined);
    move(hardDayPage + 1);
    announce(words.restored);
  };
  const titleOf = (page: number) =>
    page === hardDayPage
      ? words.hardDay
      : words.page(
          page * itemsOnAPage + 1,
          Math.min((page + 1) * itemsOnAPage, part.items.length),
          part.items.length,
        );
  const name = `${activity}-${part.id}`;

  return (
    <section
      ref={root}
      class="activity dials"
      data-activity={activity}
      data-part={part.id}
      data-state={live ? 'ready' : undefined}
      {...kept.root}
      onInput={onInput}
    >
      {cleared !== undefined && (
        <p class="notice">
          {words.cleared}{' '}
          <button type="button" onClick={undo}>
            {words.undo}
          </button>
        </p>
      )}
      {pages.map((items, page) => (
        <div class="step" key={page} data-step={page} hidden={live && page !== at}>
          <h4 tabIndex={-1}>{titleOf(page)}</h4>
          {page === 0 && (
            <>
              <p>{part.intro}</p>
              <div class="field person">
                <label for={`${name}-person`}>{words.person}</label>
                <p class="help" id={`${name}-person-help`}>
                  {words.personHelp}
                </p>
                <input
                  type="text"
                  id={`${name}-person`}
                  maxLength={24}
                  data-person
                  aria-describedby={`${name}-person-help`}
                  {...privateField}
                />
              </div>
            </>
          )}
          {items.map((item) => (
            <OftenField key={item.id} prefix={name} item={item} />
          ))}
        </div>
      ))}
      <div class="step" data-step="hard-day" hidden={live && at !== hardDayPage}>
        <h4 tabIndex={-1}>{words.hardDay}</h4>
        <p>{words.hardDayHelp}</p>
        {part.dials.map((dial) => (
          <div class="range" key={dial.id}>
            <label for={`${name}-${dial.id}`}>{words.moves(dial.name)}</label>
            <p class="help" id={`${name}-${dial.id}-help`}>
              {dial.about}
            </p>
            <input
              type="range"
              id={`${name}-${dial.id}`}
              min={-5}
              max={5}
              step={1}
              defaultValue="0"
              data-hard-day={dial.id}
              aria-describedby={`${name}-${dial.id}-help`}
              aria-valuetext={live ? words.movedTo(sheet.hardDay[dial.id] ?? 0) : undefined}
              {...privateChoice}
            />
            <p class="ends" aria-hidden="true">
              <span>{words.down}</span>
              <span>{words.up}</span>
            </p>
          </div>
        ))}
      </div>
      {done && <DialsResult part={part} {...sheet} support={support} />}
      <div class="controls">
        {warned && <p class="nudge">{words.left(missing)}</p>}
        {done ? (
          <>
            <button type="button" onClick={() => print()}>
              {words.print}
            </button>
            <button type="button" onClick={anew}>
              {words.anew}
            </button>
          </>
        ) : (
          <button type="button" class="go" onClick={forward}>
            {at === hardDayPage ? words.see : warned ? words.goOn : words.next}
          </button>
        )}
        {at > 0 && (
          <button type="button" onClick={() => move(at - 1)}>
            {words.back}
          </button>
        )}
      </div>
      <Kept of={kept} />
    </section>
  );
}
