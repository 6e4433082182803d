import type { IslandTalk } from '../../schemas/parts/rehearsal.ts';
import { rehearsal as words } from '../../strings/rehearsal.ts';

type TalkChoiceProps = Readonly<{
  talks: readonly IslandTalk[];
  /** The id of a talk in the page. */
  nameOf: (id: string) => string;
  hidden: boolean;
  onChoose: (id: string) => void;
}>;

/** The talks by how one is. Without a script each is a way down the page; with one it opens its talk, and leaves no trace in the address. */
export function TalkChoice({ talks, nameOf, hidden, onChoose }: TalkChoiceProps) {
  const states = Object.keys(words.states).filter((state): state is IslandTalk['state'] =>
    talks.some((talk) => talk.state === state),
  );
  return (
    <div class="talk-choice no-print" hidden={hidden}>
      <p class="choose">{words.choose}</p>
      <dl>
        {states.map((state) => (
          <div key={state}>
            <dt>{words.states[state]}</dt>
            {talks
              .filter((talk) => talk.state === state)
              .map(({ id, title }) => (
                <dd key={id}>
                  <a
                    href={`#${nameOf(id)}`}
                    onClick={(event) => {
                      event.preventDefault();
                      onChoose(id);
                    }}
                  >
                    {title}
                  </a>
                </dd>
              ))}
          </div>
        ))}
      </dl>
    </div>
  );
}
