import type { IslandReply, IslandTalk, IslandTurn } from '../../schemas/parts/rehearsal.ts';
import { rehearsal as words } from '../../strings/rehearsal.ts';
import { privateChoice } from './private-field.ts';
import { Why } from './Why.tsx';

type TalkTurnProps = Readonly<{
  /** Begins the names of radios and the ids of anchors: both are unique on a page. */
  prefix: string;
  talk: IslandTalk;
  turn: IslandTurn;
  /** Where people to talk to are found. */
  support: string;
  /** Whether another turn is on screen. Hidden ones stay in the page: nothing picked in them is lost. */
  hidden: boolean;
  /** The reply whose landing is shown. */
  said: IslandReply | undefined;
  /** Whether two people look at one screen: one answers in their own words before both look. */
  forTwo: boolean;
}>;

/** The word that is said before the reason, where there is one. */
export function labelOf({ label }: IslandReply): string {
  return label === undefined ? '' : `${label}.`;
}

/** The other one's line. */
export function Line({ turn, who }: Readonly<{ turn: IslandTurn; who: string }>) {
  return (
    <>
      <small>{who}</small>
      {turn.does !== undefined && <span class="does">{turn.does} </span>}
      {turn.says !== undefined && <span class="says">{words.line(turn.says)}</span>}
    </>
  );
}

/** One turn: what the other one says, and native radios to answer it. How each lands is in `<details>`: for readers without a script, and for the answers not given. */
export function TalkTurn({ prefix, talk, turn, support, hidden, said, forTwo }: TalkTurnProps) {
  const group = `${prefix}-${turn.id}`;
  const replies = turn.replies.map((reply) => (
    <div class="option" key={reply.id} data-picked={said?.id === reply.id ? '' : undefined}>
      <label>
        <input type="radio" name={group} value={reply.id} {...privateChoice} />
        {reply.text}
      </label>
      {said?.id === reply.id ? (
        <div class="why">
          <p class="lands">{reply.lands}</p>
          {reply.landsBadly && <p class="well">{words.well}</p>}
          <Reason reply={reply} support={support} />
        </div>
      ) : (
        <details class="answers">
          <summary>{words.answers}</summary>
          <p class="lands">{reply.lands}</p>
          <Reason reply={reply} support={support} />
          <a href={`#${prefix}-${reply.to}`}>{leadsTo(talk, reply)}</a>
        </details>
      )}
    </div>
  ));
  return (
    <div
      class="step turn"
      id={group}
      hidden={hidden}
      data-turn={turn.id}
      data-said={said === undefined ? undefined : ''}
    >
      <fieldset>
        <legend tabIndex={-1}>
          <span class="number" aria-hidden="true">
            {words.turn(talk.turns.indexOf(turn) + 1)}
          </span>
          <Line turn={turn} who={talk.with} />
        </legend>
        {forTwo ? (
          <details class="own-first" data-pagefind-ignore>
            <summary>{words.ownFirst}</summary>
            {replies}
          </details>
        ) : (
          <div data-pagefind-ignore>{replies}</div>
        )}
      </fieldset>
    </div>
  );
}

function Reason({ reply, support }: Readonly<{ reply: IslandReply; support: string }>) {
  return (
    <p>
      {reply.label !== undefined && <strong>{labelOf(reply)} </strong>}
      <Why text={reply.why} support={support} />
    </p>
  );
}

function leadsTo(talk: IslandTalk, reply: IslandReply): string {
  const turn = talk.turns.findIndex(({ id }) => id === reply.to);
  if (turn >= 0) return words.leadsTo(turn + 1);
  return words.leadsToEnd(endingLetter(talk, reply.to));
}

/** Endings go by letters on paper, turns by numbers. */
export function endingLetter(talk: IslandTalk, id: string): string {
  return String.fromCodePoint(65 + talk.endings.findIndex((ending) => ending.id === id));
}
