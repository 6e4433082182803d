import type { IslandTalk, Reply, Talk } from '../schemas/parts/rehearsal.ts';
import { rehearsal as words } from '../strings/rehearsal.ts';

/** How many talks of one state stand on the page for two: both hear each of them once. */
const mostForTwo = 2;

/**
 * The talks that a page takes, with what an island needs of them: inside a guide one, for two people at one screen those
 * without fear in them.
 */
export function talksFor(
  talks: readonly Talk[],
  { short, forTwo }: Readonly<{ short: boolean; forTwo: boolean }>,
): IslandTalk[] {
  const fitting = forTwo ? fewOfEachState(talks.filter((talk) => !talk.aloneOnly)) : talks;
  return (short ? fitting.slice(0, 1) : fitting).map(forReaders);
}

function fewOfEachState(talks: readonly Talk[]): Talk[] {
  return talks.filter(
    (talk, index) => talks.slice(0, index).filter(({ state }) => state === talk.state).length < mostForTwo,
  );
}

function forReaders({ id, state, title, setting, with: other, turns, endings }: Talk): IslandTalk {
  return {
    id,
    state,
    title,
    setting,
    with: other,
    endings,
    turns: turns.map((turn) => ({ ...turn, replies: turn.replies.map(replyForReaders) })),
  };
}

function replyForReaders({ id, text, lands, why, to, meets, label, landsBadly }: Reply) {
  const word = label ?? (meets === 'nearly' ? words.nearly : undefined);
  return {
    id,
    text,
    lands,
    why,
    to,
    ...(word === undefined ? {} : { label: word }),
    ...(landsBadly ? { landsBadly } : {}),
  };
}
