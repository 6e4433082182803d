import { useRef, useState } from 'preact/hooks';
import { type LoopAnswers, stationsOf } from '../../domain/loop/loop.ts';
import { loop as words } from '../../strings/loop.ts';
import { announce } from './announce.ts';
import type { LoopProps } from './LoopAlone.tsx';
import { LoopSheet, loopSteps } from './LoopSheet.tsx';
import { readLoop, writeLoop } from './read-loop.ts';
import { useLive } from './use-live.ts';

/**
 * Two people, one phone: each fills in their own half while the other looks away, then both are shown. Whether it goes round is
 * not asked and no circle is drawn, since both look on; and nothing is kept.
 */
export function LoopForTwo({ activity, part, support }: LoopProps) {
  const live = useLive();
  const root = useRef<HTMLElement>(null);
  const [halves, setHalves] = useState<readonly LoopAnswers[]>([]);
  const [at, setAt] = useState(0);
  const shown = halves.length === 2;

  const focus = (said: string) => {
    announce(said);
    requestAnimationFrame(() =>
      root.current?.querySelector<HTMLElement>('.step:not([hidden]) h4, .halves h4')?.focus(),
    );
  };
  const forward = () => {
    if (at === 0) {
      setAt(1);
      return focus(words.inside);
    }
    if (root.current === null) return;
    const { answers } = readLoop(root.current);
    writeLoop(root.current, { answers: { mine: {}, theirs: {} }, way: undefined });
    setHalves([...halves, answers]);
    setAt(0);
    focus(halves.length === 0 ? words.two.second : words.two.title);
  };
  const back = () => {
    setAt(0);
    focus(words.seen);
  };
  const startOver = () => {
    setHalves([]);
    setAt(0);
    focus(words.two.first);
  };

  return (
    <section
      ref={root}
      class="activity loop"
      data-activity={activity}
      data-part={part.id}
      data-for="two"
      data-state={live ? 'ready' : undefined}
    >
      {!shown && (
        <p class="tell">
          <strong>{halves.length === 0 ? words.two.first : words.two.second}</strong> {words.two.look}
        </p>
      )}
      <LoopSheet
        prefix={`${activity}-${part.id}`}
        part={part}
        at={live ? (shown ? '' : loopSteps[at]) : undefined}
        ownHalfOnly={true}
        support={support}
      />
      {shown && (
        <div class="halves">
          <h4 tabIndex={-1}>{words.two.title}</h4>
          {halves.map((half, index) => (
            <div class="card" key={index}>
              <p class="half-title">{index === 0 ? words.two.first : words.two.second}</p>
              <dl>
                {stationsOf(half).map(({ field, text }) => (
                  <div key={field}>
                    <dt>{words.fields.mine[field]}</dt>
                    <dd dir="auto">{text}</dd>
                  </div>
                ))}
              </dl>
            </div>
          ))}
          <p>{part.out.label}</p>
        </div>
      )}
      <div class="controls">
        {shown ? (
          <>
            <button type="button" onClick={() => print()}>
              {words.print}
            </button>
            <button type="button" class="quiet" onClick={startOver}>
              {words.clear}
            </button>
          </>
        ) : (
          <>
            <button type="button" class="go" onClick={forward}>
              {at === 0 ? words.next : halves.length === 0 ? words.two.hide : words.two.show}
            </button>
            {at === 1 && (
              <button type="button" onClick={back}>
                {words.back}
              </button>
            )}
          </>
        )}
      </div>
      <p class="keeping">{words.two.note}</p>
    </section>
  );
}
