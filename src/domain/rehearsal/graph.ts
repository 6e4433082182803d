import type { Reply, Talk, Turn } from '../../schemas/parts/rehearsal.ts';

/** Every turn and ending that can be reached from a place of the talk, itself included. */
export function reachedFrom(talk: Talk, from: string): ReadonlySet<string> {
  const reached = new Set<string>();
  const ahead = [from];
  for (let id = ahead.pop(); id !== undefined; id = ahead.pop()) {
    if (reached.has(id)) continue;
    reached.add(id);
    const turn = talk.turns.find((each) => each.id === id);
    ahead.push(...(turn?.replies ?? []).map((reply) => reply.to));
  }
  return reached;
}

/** Replies that lead to no turn and no ending of their talk. */
export function strayReplies(talk: Talk): { turn: Turn; reply: Reply }[] {
  const places = new Set([...talk.turns, ...talk.endings].map(({ id }) => id));
  return talk.turns.flatMap((turn) =>
    turn.replies.filter((reply) => !places.has(reply.to)).map((reply) => ({ turn, reply })),
  );
}

/** Ids of turns and endings that no path from the first turn comes to. */
export function unreached(talk: Talk): string[] {
  const reached = reachedFrom(talk, talk.turns[0]?.id ?? '');
  return [...talk.turns, ...talk.endings].map(({ id }) => id).filter((id) => !reached.has(id));
}

/** Ids of turns from which no ending can be reached: whoever comes there goes round for good. */
export function endless(talk: Talk): string[] {
  const endings = talk.endings.map(({ id }) => id);
  return talk.turns
    .map(({ id }) => id)
    .filter((id) => {
      const reached = reachedFrom(talk, id);
      return !endings.some((ending) => reached.has(ending));
    });
}

/** Whether some path from the first turn meets so many different turns. */
export function isDeep(talk: Talk, turns: number): boolean {
  const goesOn = (id: string, met: readonly string[]): boolean => {
    const turn = talk.turns.find((each) => each.id === id);
    if (turn === undefined || met.includes(id)) return false;
    const path = [...met, id];
    return path.length >= turns || turn.replies.some((reply) => goesOn(reply.to, path));
  };
  return goesOn(talk.turns[0]?.id ?? '', []);
}

/** Whether good words can land badly somewhere in the talk, so that to stop is the good end. */
export function goodWordsCanFail(talk: Talk): boolean {
  const stops = talk.endings.filter(({ kind }) => kind === 'stop').map(({ id }) => id);
  return talk.turns
    .flatMap((turn) => turn.replies)
    .filter((reply) => reply.landsBadly && reply.meets === 'yes')
    .some((reply) => {
      const reached = reachedFrom(talk, reply.to);
      return stops.some((stop) => reached.has(stop));
    });
}
