import { useRef, useState } from 'preact/hooks';
import { seeded } from '../../domain/chance/seeded.ts';
import { ideasToReread, landed, type Picks, pickedOption } from '../../domain/check/grade.ts';
import { roundOf, type Shown } from '../../domain/check/round.ts';
import type { IslandItem } from '../../schemas/quiz.ts';
import { check as words } from '../../strings/check.ts';
import { announce } from './announce.ts';
import { Kept } from './Kept.tsx';
import { Scene, verdictOf } from './Scene.tsx';
import { useKeeping } from './use-keeping.ts';
import { useLive } from './use-live.ts';

/** An idea worth rereading, with the place to reread it. */
export type IdeaLink = Readonly<{ id: string; text: string; href: string; guide: string }>;

type SkillCheckProps = Readonly<{
  activity: string;
  part: string;
  /** The exercise's version: kept with every record. */
  version: number;
  /** Whether its drafts are kept only behind a passphrase, or when chosen. */
  sensitive: boolean;
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

  const inputs = () => [...(root.current?.querySelectorAll<HTMLInputElement>('.scenes input') ?? [])];
  const kept = useKeeping({
    activity,
    part,
    kind: 'check',
    version: props.version,
    sensitive: props.sensitive,
    begun: () => inputs().some((input) => input.checked),
    onRestore: (earlier) => {
      // A round of scenes that this page does not have, such as a guide's short set, stays where it is kept.
      if (!earlier.round.every((id) => items.some((item) => item.id === id))) return false;
      for (const input of inputs()) {
        const item = input.closest<HTMLElement>('[data-item]')?.dataset['item'] ?? '';
        input.checked = earlier.picks[item] === input.value;
      }
      setRound(earlier.round);
      setPicks(earlier.picks);
      setChecked(Object.keys(earlier.picks));
      setAt(
        Math.max(
          0,
          earlier.round.findIndex((id) => earlier.picks[id] === undefined),
        ),
      );
      return true;
    },
  });

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
    kept[at === size - 1 ? 'entry' : 'draft']({ round: drawn, picks: allPicks });
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
    kept.startAnew();
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
      {...kept.root}
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
      <Kept of={kept} />
    </section>
  );
}
