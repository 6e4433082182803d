import { useRef } from 'preact/hooks';
import { talkFor } from '../../domain/rehearsal/walk.ts';
import type { IslandTalk } from '../../schemas/parts/rehearsal.ts';
import { rehearsal as words } from '../../strings/rehearsal.ts';
import { Kept } from './Kept.tsx';
import { TalkChoice } from './TalkChoice.tsx';
import { TalkSoFar } from './TalkSoFar.tsx';
import { endingLetter, TalkTurn } from './TalkTurn.tsx';
import { useLive } from './use-live.ts';
import { useTalk } from './use-talk.ts';

type RehearsalProps = Readonly<{
  activity: string;
  part: string;
  /** The exercise's version: kept with every record. */
  version: number;
  /** Whether its drafts are kept only behind a passphrase, or when chosen. */
  sensitive: boolean;
  talks: readonly IslandTalk[];
  /** Where people to talk to are found. */
  support: string;
  /** Whether two people look at one screen. */
  forTwo: boolean;
  /** Said when a talk has ended. */
  closing?: string | undefined;
}>;

/** Talks, one turn at a time: pick an answer, see how it lands and why, go on, or back to any turn. */
export default function Rehearsal({ talks, support, forTwo, closing, ...subject }: RehearsalProps) {
  const live = useLive();
  const root = useRef<HTMLElement>(null);
  const { kept, nameOf, talk, ending, ...at } = useTalk({ root, talks, ...subject });
  const several = talks.length > 1;
  const like = talk === undefined ? undefined : talkFor(talks, talk.state, [...at.gone, talk.id]);

  return (
    <section
      ref={root}
      class={several ? 'activity rehearsal several' : 'activity rehearsal'}
      data-activity={subject.activity}
      data-part={subject.part}
      data-state={live ? 'ready' : undefined}
      data-chosen={live ? talk?.id : undefined}
      {...kept.root}
    >
      {several && (
        <TalkChoice talks={talks} nameOf={nameOf} hidden={live && talk !== undefined} onChoose={at.choose} />
      )}
      <p class="well">{words.well}</p>
      {talks.map((each) => (
        <article
          class="step talk-sheet"
          id={nameOf(each.id)}
          key={each.id}
          data-talk={each.id}
          hidden={live && each !== talk}
        >
          <h4 tabIndex={-1}>{each.title}</h4>
          <p>{each.setting}</p>
          {live && each === talk && at.before.length > 0 && (
            <TalkSoFar said={at.before} who={each.with} onBackTo={at.backTo} />
          )}
          {each.turns.map((turn) => (
            <TalkTurn
              key={turn.id}
              prefix={nameOf(each.id)}
              talk={each}
              turn={turn}
              support={support}
              forTwo={forTwo}
              hidden={live && turn !== at.turn}
              said={turn === at.turn ? at.landing : undefined}
            />
          ))}
          <details class="answers endings" data-pagefind-ignore>
            <summary>{words.endings}</summary>
            <dl>
              {each.endings.map(({ id, text }) => (
                <div key={id} id={`${nameOf(each.id)}-${id}`}>
                  <dt>{endingLetter(each, id)}</dt>
                  <dd>{text}</dd>
                </div>
              ))}
            </dl>
          </details>
        </article>
      ))}
      {ending !== undefined && (
        <div class="talk-end" tabIndex={-1} data-ending={ending.kind}>
          <p class="round-end-title">{words.ended}</p>
          <p>{ending.text}</p>
          {ending.kind === 'stop' && <p class="well">{words.well}</p>}
          {closing && <p>{closing}</p>}
        </div>
      )}
      {talk !== undefined && (
        <div class="controls">
          {at.nudge && <p class="nudge">{words.pickFirst}</p>}
          {ending === undefined && (
            <button type="button" class="go" onClick={at.landing === undefined ? at.sayIt : at.goOn}>
              {at.landing === undefined ? words.say : at.ahead.kind === 'ending' ? words.toEnd : words.goOn}
            </button>
          )}
          {ending !== undefined && like !== undefined && like !== talk && (
            <button type="button" class="go" onClick={() => at.choose(like.id)}>
              {words.nextLike}
            </button>
          )}
          {ending !== undefined && (
            <button type="button" onClick={() => at.choose(talk.id)}>
              {words.again}
            </button>
          )}
          {(at.landing !== undefined || at.before.length > 0) && (
            <button type="button" onClick={at.back}>
              {at.landing === undefined ? words.back : words.another}
            </button>
          )}
          {several && (
            <button type="button" class="quiet" onClick={() => at.choose(undefined)}>
              {words.others}
            </button>
          )}
        </div>
      )}
      <Kept of={kept} />
    </section>
  );
}
