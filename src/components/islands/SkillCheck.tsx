import { useRef, useState } from 'preact/hooks';
import { seeded } from '../../domain/chance/seeded.ts';
import { ideasToReread, landed, type Picks, pickedOption } from '../../domain/check/grade.ts';
import { roundOf, type Shown } from '../../domain/check/round.ts';
import { openKeeper } from '../../notebook/open.ts';
import type { IslandItem } from '../../schemas/quiz.ts';
import { check as words } from '../../strings/check.ts';
import { keeping } from '../../strings/keeping.ts';
import { announce } from './announce.ts';
import { Scene, verdictOf } from './Scene.tsx';
import { useLive } from './use-live.ts';

/** An idea worth rereading, with the place to reread it. */
export type IdeaLink = Readonly<{ id: string; text: string; href: string; guide: string }>;

type SkillCheckProps = Readonly<{
  activity: string;
  part: string;
  /** The exercise's version: kept with every record. */
  version: number;
  items: readonly IslandItem[];
  ideas: readonly IdeaLink[];
  /** How many scenes a round takes. */
  round: number;
  /** Whether the items are called scenes or questions. */
  called: 'scene' | 'question';
  /** Where people to talk to are found. */
  support: string;
  /** Said at the end of a round. */
  closing?: string | undefined;
}>;

/** Scenes or questions, one at a time; every option is explained after Check, whichever was picked. */
export default function SkillCheck(props: SkillCheckProps) {
  const { activity, part, items, ideas, called } = props;
  const live = useLive();
  const root = useRef<HTMLElement>(null);
  const record = useRef({ id: '', createdAt: 0 });
  // The scene already on screen stays where it is: a round is drawn around it.
  const [round, setRound] = useState<readonly string[]>();
  const [at, setAt] = useState(0);
  const [picks, setPicks] = useState<Picks>({});
  const [checked, setChecked] = useState<readonly string[]>([]);
  const [shown, setShown] = useState<Shown>({});
  const [nudge, setNudge] = useState(false);

  const order = round ?? items.map((item) => item.id);
  const size = Math.min(props.round, items.length);
  const done = live && at >= size;
  const current = items.find((item) => item.id === order[at]);
  const isChecked = current !== undefined && checked.includes(current.id);

  const keep = (roundIds: readonly string[], allPicks: Picks, status: 'draft' | 'done') => {
    const now = Date.now();
    if (record.current.id === '') record.current = { id: crypto.randomUUID(), createdAt: now };
    void openKeeper().keep({
      ...record.current,
      kind: 'check',
      activity,
      part,
      activityVersion: props.version,
      schema: 1,
      updatedAt: now,
      status,
      data: { round: [...roundIds], picks: allPicks },
    });
  };

  const checkScene = () => {
    if (current === undefined) return;
    const group = `input[name="${CSS.escape(`${activity}-${current.id}`)}"]:checked`;
    const value = root.current?.querySelector<HTMLInputElement>(group)?.value;
    const option = pickedOption(current, value === undefined ? {} : { [current.id]: value });
    setNudge(option === undefined);
    if (option === undefined) return announce(words.pickFirst);
    const drawn =
      round ??
      roundOf(order, size, shown, seeded(crypto.getRandomValues(new Uint32Array(1))[0] ?? 0), current.id);
    const allPicks = { ...picks, [current.id]: option.id };
    setRound(drawn);
    setPicks(allPicks);
    setChecked([...checked, current.id]);
    setShown({ ...shown, [current.id]: landed(option) ? 'landed' : 'missed' });
    keep(drawn, allPicks, at === size - 1 ? 'done' : 'draft');
    announce(words.checked(verdictOf(option), option.why));
  };

  const move = (to: number) => {
    setNudge(false);
    setAt(to);
    announce(to >= size ? words.done : place(to + 1));
    // Focus follows the eye: to the new question, or to what is said at the end.
    requestAnimationFrame(() =>
      root.current?.querySelector<HTMLElement>('.scene:not([hidden]) legend, .round-end')?.focus(),
    );
  };

  const pickAgain = () => {
    if (current === undefined) return;
    setChecked(checked.filter((id) => id !== current.id));
    root.current?.querySelector<HTMLInputElement>('.scene:not([hidden]) input:checked')?.focus();
  };

  const another = () => {
    record.current = { id: '', createdAt: 0 };
    const random = seeded(crypto.getRandomValues(new Uint32Array(1))[0] ?? 0);
    setRound(
      roundOf(
        items.map((item) => item.id),
        size,
        shown,
        random,
      ),
    );
    setChecked([]);
    setPicks({});
    for (const input of root.current?.querySelectorAll<HTMLInputElement>('input:checked') ?? []) {
      input.checked = false;
    }
    move(0);
  };

  const place = (number: number) => words[called](number, size);
  const again = ideasToReread(
    items.filter((item) => order.slice(0, size).includes(item.id)),
    picks,
  );

  return (
    <section
      ref={root}
      class="activity"
      data-activity={activity}
      data-part={part}
      data-state={live ? 'ready' : undefined}
    >
      <ol class="scenes">
        {items.map((item) => (
          <Scene
            key={item.id}
            activity={activity}
            support={props.support}
            item={item}
            hidden={live && item.id !== current?.id}
            checked={live && checked.includes(item.id)}
            picked={picks[item.id]}
          />
        ))}
      </ol>
      {done && (
        <div class="round-end" tabIndex={-1}>
          <p class="round-end-title">{words.done}</p>
          {props.closing && <p>{props.closing}</p>}
          {again.length === 0 ? (
            <p>{words.nothingToReread}</p>
          ) : (
            <>
              <p>{words.reread}</p>
              <ul>
                {ideas
                  .filter((idea) => again.includes(idea.id))
                  .map((idea) => (
                    <li key={idea.id}>
                      {idea.text} <a href={idea.href}>{idea.guide}</a>
                    </li>
                  ))}
              </ul>
            </>
          )}
        </div>
      )}
      <div class="controls">
        {nudge && <p class="nudge">{words.pickFirst}</p>}
        {done ? (
          <>
            {items.length > size && (
              <button type="button" class="go" onClick={another}>
                {words.again}
              </button>
            )}
            <button type="button" onClick={() => move(size - 1)}>
              {words.back}
            </button>
          </>
        ) : (
          <>
            <button type="button" class="go" onClick={isChecked ? () => move(at + 1) : checkScene}>
              {isChecked
                ? at === size - 1
                  ? words.last
                  : called === 'scene'
                    ? words.next
                    : words.nextQuestion
                : words.check}
            </button>
            {!isChecked && (
              <button type="button" onClick={() => move(at + 1)}>
                {words.skip}
              </button>
            )}
            {isChecked && (
              <button type="button" onClick={pickAgain}>
                {words.retry}
              </button>
            )}
            {at > 0 && (
              <button type="button" onClick={() => move(at - 1)}>
                {words.back}
              </button>
            )}
            <span class="place">{place(at + 1)}</span>
          </>
        )}
      </div>
      <p class="keeping">{keeping.memory}</p>
    </section>
  );
}
