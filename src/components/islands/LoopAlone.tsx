import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { goesRound, keepable, missing } from '../../domain/loop/loop.ts';
import type { LoopPart } from '../../schemas/parts/loop.ts';
import { loop as words } from '../../strings/loop.ts';
import { announce } from './announce.ts';
import { Kept } from './Kept.tsx';
import { LoopDrawing } from './LoopDrawing.tsx';
import { LoopExamples } from './LoopExamples.tsx';
import { LoopSheet, loopSteps } from './LoopSheet.tsx';
import { type LoopSheet as Sheet, readLoop, writeLoop } from './read-loop.ts';
import { removeEmpty } from './remove-empty.ts';
import { useKeeping } from './use-keeping.ts';
import { useLive } from './use-live.ts';

export type LoopProps = Readonly<{
  activity: string;
  version: number;
  sensitive: boolean;
  part: LoopPart;
  /** Where people to talk to are found. */
  support: string;
}>;

const empty: Sheet = { answers: { mine: {}, theirs: {} }, way: undefined };
const asked = { seen: ['see', 'trigger'], inside: ['tell', 'feel'] } as const;

/** One person's half, then whether it goes round; only then the other half, in pencil, and the picture. */
export function LoopAlone({ activity, version, sensitive, part, support }: LoopProps) {
  const live = useLive();
  const root = useRef<HTMLElement>(null);
  const takeUpAgain = useRef(() => {});
  const finished = useRef(false);
  const [at, setAt] = useState(0);
  const [sheet, setSheet] = useState(empty);
  const [warnedAt, setWarnedAt] = useState<number>();
  const [pickFirst, setPickFirst] = useState(false);
  const [cleared, setCleared] = useState<Sheet>();

  const step = loopSteps[at];
  const { answers, way } = sheet;
  // Where it does not go round, the choice is the last thing that is asked.
  const stopsHere = at > 2 && !goesRound(way);
  const drawn = at >= loopSteps.length && !stopsHere;
  const stillEmpty = missing(answers).filter((field) =>
    step === 'seen' || step === 'inside' ? (asked[step] as readonly string[]).includes(field) : false,
  );
  const labels = stillEmpty.map((field) => part.mine[field].label).join(' ');
  const warned = warnedAt === at && stillEmpty.length > 0;

  const kept = useKeeping({
    activity,
    part: part.id,
    kind: 'loop',
    version,
    sensitive,
    onRestore: ({ mine, theirs, out }) => {
      if (root.current === null) return false;
      const way = out === undefined && Object.keys(theirs).length === 0 ? undefined : 'round';
      writeLoop(root.current, { answers: { mine, theirs, out }, way });
      setSheet(readLoop(root.current));
      return true;
    },
  });
  /** Where it does not go round, what was kept so far goes as well: a draft by itself, an entry once it is empty. */
  const forget = async () => {
    if (finished.current) {
      finished.current = false;
      kept.draft({ mine: {}, theirs: {} });
      await kept.flush();
      await removeEmpty({ activity, part: part.id });
    }
    kept.startAnew();
  };
  const keep = (now: Sheet, how: 'draft' | 'entry') => {
    const fit = keepable(now.answers, now.way);
    const { mine, theirs, out } = fit ?? empty.answers;
    if (fit === undefined) void forget();
    else if (Object.keys({ ...mine, ...theirs }).length > 0) {
      finished.current ||= how === 'entry';
      kept[how]({ mine: { ...mine }, theirs: { ...theirs }, ...(out === undefined ? {} : { out }) });
    }
  };

  const read = () => {
    const now = root.current === null ? empty : readLoop(root.current);
    setSheet(now);
    return now;
  };
  const onInput = () => {
    setPickFirst(false);
    keep(read(), 'draft');
  };
  useLayoutEffect(() => {
    // Written before the script came.
    keep(read(), 'draft');
  }, []);

  const move = (to: number) => {
    const now = read();
    const ends = to >= loopSteps.length && goesRound(now.way);
    keep(now, ends ? 'entry' : 'draft');
    setAt(to);
    announce(
      ends
        ? words.drawing
        : to > 2 && now.way !== undefined && !goesRound(now.way)
          ? words[now.way === 'one-way' ? 'oneWay' : 'notSure']
          : words.step(to + 1, loopSteps.length),
    );
    requestAnimationFrame(() =>
      root.current?.querySelector<HTMLElement>('.step:not([hidden]) h4, .drawing h4, .one-way')?.focus(),
    );
  };
  const forward = () => {
    if (step === 'way' && read().way === undefined) {
      setPickFirst(true);
      return announce(words.pickWay);
    }
    if (stillEmpty.length > 0 && warnedAt !== at) {
      setWarnedAt(at);
      return announce(words.missing(labels));
    }
    move(at + 1);
  };
  const clear = () => {
    if (root.current === null) return;
    setCleared(readLoop(root.current));
    writeLoop(root.current, empty);
    takeUpAgain.current = kept.startAnew();
    setWarnedAt(undefined);
    setSheet(empty);
    setAt(0);
    announce(words.cleared);
    requestAnimationFrame(() => root.current?.querySelector<HTMLElement>('.notice button')?.focus());
  };
  const undo = () => {
    if (root.current === null || cleared === undefined) return;
    writeLoop(root.current, cleared);
    setCleared(undefined);
    if (goesRound(cleared.way)) takeUpAgain.current();
    move(cleared.way === undefined ? 0 : goesRound(cleared.way) ? loopSteps.length : 3);
    announce(words.restored);
  };

  return (
    <section
      ref={root}
      class="activity loop"
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
      <LoopSheet
        prefix={`${activity}-${part.id}`}
        part={part}
        at={live ? (stopsHere ? '' : (step ?? '')) : undefined}
        ownHalfOnly={false}
        support={support}
      />
      {live && stopsHere && (
        <div class="one-way" tabIndex={-1}>
          <p>
            {way === 'one-way' ? words.oneWay : words.notSure} <a href={support}>{words.startHere}</a>
          </p>
          <p class="help">{words.nothingKept}</p>
        </div>
      )}
      {live && drawn && <LoopDrawing answers={answers} after={part.after} />}
      <div class="controls">
        {warned && <p class="nudge">{words.missing(labels)}</p>}
        {pickFirst && <p class="nudge">{words.pickWay}</p>}
        {step !== undefined && !stopsHere && (
          <button type="button" class="go" onClick={forward}>
            {warned ? words.goOn : at === loopSteps.length - 1 ? words.draw : words.next}
          </button>
        )}
        {drawn && (
          <button type="button" onClick={() => print()}>
            {words.print}
          </button>
        )}
        {at > 0 && (
          <button type="button" onClick={() => move(stopsHere ? 2 : at - 1)}>
            {words.back}
          </button>
        )}
        {(drawn || stopsHere) && (
          <button type="button" class="quiet" onClick={clear}>
            {words.clear}
          </button>
        )}
        {step !== undefined && !stopsHere && (
          <span class="place">{words.step(at + 1, loopSteps.length)}</span>
        )}
      </div>
      {drawn && <p class="keeping">{words.printNote}</p>}
      <LoopExamples examples={part.examples} support={support} />
      <Kept of={kept} />
    </section>
  );
}
