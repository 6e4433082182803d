import type { Ending, IslandReply, IslandTalk, IslandTurn } from '../../schemas/parts/rehearsal.ts';

/** One answer given: the turn, and the reply that was chosen there. */
export type Step = Readonly<{ turn: string; reply: string }>;

/** Where a talk stands: at a turn that waits for an answer, or at its end. */
export type Place =
  | Readonly<{ kind: 'turn'; turn: IslandTurn }>
  | Readonly<{ kind: 'ending'; ending: Ending }>
  | Readonly<{ kind: 'nowhere' }>;

/** A step with what was said in it. */
export type Said = Readonly<{ turn: IslandTurn; reply: IslandReply }>;

/**
 * What was said on a path, from the first turn on. It ends before the first step that does not fit: what a reader kept may
 * name a reply that has moved since.
 */
export function saidOn(talk: IslandTalk, steps: readonly Step[]): Said[] {
  const said: Said[] = [];
  let next = talk.turns[0]?.id;
  for (const step of steps) {
    const turn = talk.turns.find(({ id }) => id === step.turn && id === next);
    const reply = turn?.replies.find(({ id }) => id === step.reply);
    if (turn === undefined || reply === undefined) break;
    said.push({ turn, reply });
    next = reply.to;
  }
  return said;
}

/** Where a path has led to. Without a step that is the first turn. */
export function placeAfter(talk: IslandTalk, steps: readonly Step[]): Place {
  const id = saidOn(talk, steps).at(-1)?.reply.to ?? talk.turns[0]?.id;
  const turn = talk.turns.find((each) => each.id === id);
  if (turn !== undefined) return { kind: 'turn', turn };
  const ending = talk.endings.find((each) => each.id === id);
  return ending === undefined ? { kind: 'nowhere' } : { kind: 'ending', ending };
}

/** The talk to offer for a state: the first that was not gone through yet, or else the first. */
export function talkFor<T extends Pick<IslandTalk, 'id' | 'state'>>(
  talks: readonly T[],
  state: IslandTalk['state'],
  gone: readonly string[],
): T | undefined {
  const fitting = talks.filter((talk) => talk.state === state);
  return fitting.find(({ id }) => !gone.includes(id)) ?? fitting[0];
}
