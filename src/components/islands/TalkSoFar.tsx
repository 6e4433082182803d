import type { Said } from '../../domain/rehearsal/walk.ts';
import { rehearsal as words } from '../../strings/rehearsal.ts';
import { Line } from './TalkTurn.tsx';

type TalkSoFarProps = Readonly<{
  said: readonly Said[];
  /** What the other one is called. */
  who: string;
  onBackTo: (index: number) => void;
}>;

/** What was said on the way, line by line, each with the way back to it. */
export function TalkSoFar({ said, who, onBackTo }: TalkSoFarProps) {
  return (
    <ol class="talk" aria-label={words.soFar}>
      {said.map(({ turn, reply }, index) => [
        <li class="theirs" key={`${index}-theirs`}>
          <Line turn={turn} who={who} />
        </li>,
        <li key={`${index}-own`}>
          <small>{words.you}</small>
          {reply.text}
          <p class="lands">{reply.lands}</p>
          <button type="button" class="quiet" onClick={() => onBackTo(index)}>
            {words.backTo}
          </button>
        </li>,
      ])}
    </ol>
  );
}
