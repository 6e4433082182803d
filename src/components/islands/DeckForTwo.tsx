import { useRef, useState } from 'preact/hooks';
import { type Depth, eveningOf, lowerOf, speakerOf } from '../../domain/deck/draw.ts';
import { deck as words } from '../../strings/deck.ts';
import { announce } from './announce.ts';
import type { DeckProps } from './DeckAlone.tsx';
import { DeckCard } from './DeckCard.tsx';
import { farOf, HowFar } from './HowFar.tsx';
import { Kept } from './Kept.tsx';
import { privateChoice } from './private-field.ts';
import { chance, useEarlier } from './use-deck.ts';
import { useKeeping } from './use-keeping.ts';
import { useLive } from './use-live.ts';

type Side = 'speaker' | 'listener' | 'after';
/** Where an evening stands. Nobody's choice is part of it: of the two only the lower is ever kept, until the cards are dealt. */
type Phase =
  | Readonly<{ at: 'promise' | 'first' | 'second' | 'end' }>
  | Readonly<{ at: 'card'; tonight: readonly string[]; index: number; side: Side }>;

/** Two people, one phone: a promise, two choices in private, three cards each in turns, and an end. */
export function DeckForTwo({ activity, version, sensitive, part, cards }: DeckProps) {
  const live = useLive();
  const root = useRef<HTMLElement>(null);
  const limit = useRef<Depth>(1);
  const seenBefore = useRef<readonly string[]>([]);
  const [phase, setPhase] = useState<Phase>({ at: 'promise' });
  const [evening, setEvening] = useState<'first' | 'later'>('first');
  const [saved, setSaved] = useState<readonly string[]>([]);

  const name = `${activity}-${part.id}`;
  const deepest = Math.max(...cards.map((card) => card.depth));
  const kept = useKeeping({
    activity,
    part: part.id,
    kind: 'deck',
    version,
    sensitive,
    // An evening for two is not taken up in its middle: what was chosen in private is nowhere.
    onRestore: () => false,
  });
  useEarlier(activity, part.id, (before) => {
    seenBefore.current = before.seen;
    setSaved(before.saved);
  });

  const go = (next: Phase, said: string) => {
    setPhase(next);
    announce(said);
    requestAnimationFrame(() =>
      root.current
        ?.querySelector<HTMLElement>(
          next.at === 'card'
            ? `.scene:not([hidden]) [data-is="${next.side}"] .prompt`
            : '.promise-first:not([hidden]) h4, .how-far legend, .quiet-end',
        )
        ?.focus(),
    );
  };
  /** Takes the choice and leaves no trace of it on the screen. */
  const takeChoice = (field: string): Depth => {
    const far = farOf(root.current, `${name}-${field}`);
    for (const input of root.current?.querySelectorAll<HTMLInputElement>(`.how-far input`) ?? []) {
      input.checked = false;
    }
    return far;
  };
  const promised = () => {
    const input = root.current?.querySelector<HTMLInputElement>(`[name="${name}-evening"]:checked`);
    setEvening(input?.value === 'later' ? 'later' : 'first');
    go({ at: 'first' }, words.privately.first);
  };
  const firstChose = () => {
    limit.current = takeChoice('first');
    go({ at: 'second' }, words.privately.second);
  };
  const deal = () => {
    const plan = {
      each: part.each,
      limit: lowerOf(limit.current, takeChoice('second')),
      evening,
      seen: seenBefore.current,
    };
    limit.current = 1;
    const tonight = eveningOf(cards, plan, chance());
    kept.draft(dataAt(tonight, 0, saved));
    go({ at: 'card', tonight, index: 0, side: 'speaker' }, words.speaks(words.turn.first));
  };
  const dataAt = (tonight: readonly string[], index: number, aside: readonly string[]) => ({
    seen: tonight.slice(0, index + 1),
    saved: [...aside],
    written: {},
  });
  const next = () => {
    if (phase.at !== 'card') return;
    const index = phase.index + 1;
    if (index >= phase.tonight.length) return stop();
    kept.draft(dataAt(phase.tonight, index, saved));
    go({ ...phase, index, side: 'speaker' }, words.speaks(words.turn[speakerOf(index)]));
  };
  const turn = (side: Side) => {
    if (phase.at === 'card') go({ ...phase, side }, words[side]);
  };
  const save = () => {
    if (phase.at !== 'card' || card === undefined) return;
    const aside = saved.includes(card.id) ? saved.filter((id) => id !== card.id) : [...saved, card.id];
    setSaved(aside);
    kept.draft(dataAt(phase.tonight, phase.index, aside));
    if (aside.includes(card.id)) announce(words.saved);
  };
  const stop = () => {
    if (phase.at === 'card') {
      const data = dataAt(phase.tonight, phase.index, saved);
      kept.entry(data);
      seenBefore.current = [...seenBefore.current, ...data.seen];
    }
    go({ at: 'end' }, words.end);
  };
  const again = () => {
    kept.startAnew();
    go({ at: 'promise' }, words.promise);
  };

  const dealt = phase.at === 'card' ? phase : undefined;
  const card = cards.find(({ id }) => id === dealt?.tonight[dealt.index]);
  const who = words.turn[speakerOf(dealt?.index ?? 0)];
  const other = words.turn[speakerOf((dealt?.index ?? 0) + 1)];

  return (
    <section
      ref={root}
      class="activity deck"
      data-activity={activity}
      data-part={part.id}
      data-for="two"
      data-state={live ? 'ready' : undefined}
      {...kept.root}
    >
      <div class="promise-first" hidden={phase.at !== 'promise'}>
        <h4 tabIndex={-1}>{words.promise}</h4>
        <p class="promise-words">{part.promise}</p>
        <fieldset class="chips evening">
          <legend>{words.evening.legend}</legend>
          {(['first', 'later'] as const).map((each) => (
            <label key={each}>
              <input
                type="radio"
                name={`${name}-evening`}
                value={each}
                defaultChecked={each === 'first'}
                {...privateChoice}
              />
              {words.evening[each]}
            </label>
          ))}
        </fieldset>
        <p>{words.begins}</p>
      </div>
      {(phase.at === 'first' || phase.at === 'second') && (
        <div class="privately" key={phase.at}>
          <p class="tell">
            <strong>{words.privately[phase.at]}</strong> {words.privately.look}
          </p>
          <HowFar
            name={`${name}-${phase.at}`}
            legend={words.howFar}
            upTo={Math.min(deepest, evening === 'first' ? 3 : 5)}
            preset={false}
          />
          <p class="help">{words.privately.help}</p>
        </div>
      )}
      {dealt && (
        <p class="whose">
          {dealt.side === 'speaker'
            ? words.speaks(who)
            : dealt.side === 'listener'
              ? words.listens(other)
              : ''}
        </p>
      )}
      <ol class="deck-cards">
        {cards.map((each, index) => (
          <DeckCard
            key={each.id}
            card={each}
            hidden={live && each.id !== card?.id}
            side={live ? (dealt?.side ?? 'speaker') : undefined}
            deeper={each.depth >= 4 && (cards[index - 1]?.depth ?? 0) < 4}
          />
        ))}
      </ol>
      {phase.at === 'end' && (
        <div class="quiet-end" tabIndex={-1}>
          <p>{words.end}</p>
          <p>{part.hands}</p>
        </div>
      )}
      <div class="controls">
        {phase.at === 'promise' && (
          <button type="button" class="go" onClick={promised}>
            {words.start}
          </button>
        )}
        {phase.at === 'first' && (
          <button type="button" class="go" onClick={firstChose}>
            {words.privately.hide}
          </button>
        )}
        {phase.at === 'second' && (
          <button type="button" class="go" onClick={deal}>
            {words.privately.deal}
          </button>
        )}
        {dealt && card && (
          <>
            {dealt.side === 'speaker' && (
              <button type="button" class="go" onClick={() => turn('listener')}>
                {words.pass}
              </button>
            )}
            {dealt.side === 'listener' && card.after !== undefined && (
              <button type="button" class="go" onClick={() => turn('after')}>
                {words.when}
              </button>
            )}
            {dealt.side === 'after' && (
              <button type="button" class="go" onClick={stop}>
                {words.stop}
              </button>
            )}
            <button
              type="button"
              class={dealt.side === 'listener' && card.after === undefined ? 'go' : ''}
              onClick={next}
            >
              {words.next}
            </button>
            {dealt.side === 'listener' && (
              <button type="button" onClick={() => turn('speaker')}>
                {words.turnBack}
              </button>
            )}
            {dealt.side === 'speaker' && (
              <button type="button" aria-pressed={saved.includes(card.id)} onClick={save}>
                {saved.includes(card.id) ? words.saved : words.save}
              </button>
            )}
            {dealt.side !== 'after' && (
              <button type="button" class="quiet" onClick={stop}>
                {words.stop}
              </button>
            )}
            <span class="place">
              {words.card(dealt.index + 1, dealt.tonight.length)} {words.nextHelp}
            </span>
          </>
        )}
        {phase.at === 'end' && (
          <button type="button" onClick={again}>
            {words.again}
          </button>
        )}
      </div>
      <Kept of={kept} />
    </section>
  );
}
