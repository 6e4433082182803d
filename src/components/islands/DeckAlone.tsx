import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { drawn, stepsDown } from '../../domain/deck/draw.ts';
import type { DeckPart } from '../../schemas/parts/deck.ts';
import { deck as words } from '../../strings/deck.ts';
import { announce } from './announce.ts';
import { DeckCard, type ShownCard } from './DeckCard.tsx';
import { farOf, HowFar } from './HowFar.tsx';
import { Kept } from './Kept.tsx';
import { privateField } from './private-field.ts';
import { chance, useEarlier } from './use-deck.ts';
import { useKeeping } from './use-keeping.ts';
import { useLive } from './use-live.ts';

/** What both ways of using a deck are given. */
export type DeckProps = Readonly<{
  activity: string;
  version: number;
  sensitive: boolean;
  part: DeckPart;
  cards: readonly ShownCard[];
}>;

type Written = Readonly<Record<string, string>>;

/** One card at a time, for one person to write about or think of; or a thing to do, for one or two. */
export function DeckAlone({ activity, version, sensitive, part, cards }: DeckProps) {
  const live = useLive();
  const root = useRef<HTMLElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const seenBefore = useRef<readonly string[]>([]);
  // The card already on screen stays where it is.
  const [shown, setShown] = useState<readonly string[]>([cards[0]?.id ?? '']);
  const [at, setAt] = useState(cards[0]?.id ?? '');
  const [saved, setSaved] = useState<readonly string[]>([]);
  const [written, setWritten] = useState<Written>({});
  const [ended, setEnded] = useState(false);

  const name = `${activity}-${part.id}`;
  const talking = part.use === 'talking';
  const deepest = Math.max(...cards.map((card) => card.depth));
  const textOf = (id: string) => cards.find((card) => card.id === id)?.speaker ?? '';

  const kept = useKeeping({
    activity,
    part: part.id,
    kind: 'deck',
    version,
    sensitive,
    begun: () => (field.current?.value ?? '') !== '',
    onRestore: (earlier) => {
      const last = earlier.seen.at(-1);
      if (last === undefined || !earlier.seen.every((id) => cards.some((card) => card.id === id)))
        return false;
      setShown(earlier.seen);
      setAt(last);
      setSaved(earlier.saved);
      setWritten(earlier.written);
      if (field.current) field.current.value = earlier.written[last] ?? '';
      return true;
    },
  });
  useEarlier(activity, part.id, (before) => {
    seenBefore.current = before.seen;
    setSaved((now) => [...new Set([...before.saved, ...now])]);
  });

  /** What stands in the field belongs to the card above it. */
  const readField = (): Written => {
    const text = field.current?.value ?? '';
    const { [at]: _, ...others } = written;
    const all = text.trim() === '' ? others : { ...others, [at]: text };
    setWritten(all);
    return all;
  };
  const data = (seen: readonly string[], aside: readonly string[], own: Written) => ({
    seen: [...seen],
    saved: [...aside],
    written: own,
  });
  const onInput = () => kept.draft(data(shown, saved, readField()));
  useLayoutEffect(() => {
    // Written before the script came.
    if ((field.current?.value ?? '') !== '') onInput();
  }, []);

  const turnTo = (id: string) => {
    const own = readField();
    const seen = shown.includes(id) ? shown : [...shown, id];
    if (field.current) field.current.value = own[id] ?? '';
    setShown(seen);
    setAt(id);
    setEnded(false);
    kept.draft(data(seen, saved, own));
    announce(textOf(id));
    requestAnimationFrame(() =>
      root.current?.querySelector<HTMLElement>('.scene:not([hidden]) .prompt')?.focus(),
    );
  };
  const another = () => {
    const far = talking ? farOf(root.current, `${name}-far`) : 1;
    const step = stepsDown(shown.length + 1, far, 'later').at(-1) ?? 1;
    const next = drawn(cards, step, [...seenBefore.current, ...shown], chance(), shown);
    // All of them were there today: they start over.
    turnTo(next ?? drawn(cards, step, shown, chance(), [at]) ?? at);
  };
  const save = () => {
    const aside = saved.includes(at) ? saved.filter((id) => id !== at) : [...saved, at];
    setSaved(aside);
    kept.draft(data(shown, aside, readField()));
    if (aside.includes(at)) announce(words.saved);
  };
  const enough = () => {
    kept.entry(data(shown, saved, readField()));
    setEnded(true);
    announce(words.end);
    requestAnimationFrame(() => root.current?.querySelector<HTMLElement>('.quiet-end')?.focus());
  };
  const notes = shown.flatMap((id) => (written[id] === undefined ? [] : [[id, written[id]] as const]));
  const aside = saved.filter((id) => textOf(id) !== '');

  return (
    <section
      ref={root}
      class="activity deck"
      data-activity={activity}
      data-part={part.id}
      data-use={part.use}
      data-state={live ? 'ready' : undefined}
      {...kept.root}
      onInput={onInput}
    >
      {talking && deepest > 1 && (
        <div hidden={ended}>
          <HowFar name={`${name}-far`} legend={words.howFar} upTo={deepest} preset={true} />
        </div>
      )}
      <ol class="deck-cards" hidden={ended}>
        {cards.map((card, index) => (
          <DeckCard
            key={card.id}
            card={card}
            hidden={live && card.id !== at}
            side={live ? 'speaker' : undefined}
            deeper={card.depth >= 4 && (cards[index - 1]?.depth ?? 0) < 4}
          />
        ))}
      </ol>
      {talking && (
        <div class="field" hidden={ended}>
          <label for={`${name}-text`}>{words.write}</label>
          <textarea ref={field} id={`${name}-text`} rows={3} {...privateField} />
        </div>
      )}
      {ended && (
        <div class="quiet-end" tabIndex={-1}>
          <p>{words.end}</p>
          <p>{part.hands}</p>
          {notes.length > 0 && (
            <dl class="notes">
              {notes.map(([id, text]) => (
                <div key={id}>
                  <dt>{textOf(id)}</dt>
                  <dd dir="auto">{text}</dd>
                </div>
              ))}
            </dl>
          )}
        </div>
      )}
      <div class="controls">
        {ended ? (
          <>
            <button type="button" onClick={() => turnTo(at)}>
              {words.goOn}
            </button>
            <button type="button" class="quiet" onClick={() => print()}>
              {words.print}
            </button>
          </>
        ) : (
          <>
            <button type="button" class="go" onClick={another}>
              {talking ? words.another : words.draw}
            </button>
            <button type="button" aria-pressed={saved.includes(at)} onClick={save}>
              {saved.includes(at) ? words.saved : words.save}
            </button>
            <button type="button" class="quiet" onClick={enough}>
              {words.enough}
            </button>
          </>
        )}
      </div>
      {aside.length > 0 && (
        <details class="aside">
          <summary>{words.savedCards(aside.length)}</summary>
          <ul>
            {aside.map((id) => (
              <li key={id}>
                {textOf(id)}{' '}
                <button type="button" class="quiet" onClick={() => turnTo(id)}>
                  {words.take}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
      <Kept of={kept} />
    </section>
  );
}
