import {
  type DialAnswers,
  type HardDay,
  onHardDay,
  readingOf,
  standing,
  standsHigh,
} from '../../domain/dials/reading.ts';
import type { DialsPart } from '../../schemas/parts/dials.ts';
import { dials as words } from '../../strings/dials.ts';
import { DialPicture } from './DialPicture.tsx';
import { Why } from './Why.tsx';

type ResultProps = Readonly<{
  part: DialsPart;
  person: string;
  answers: DialAnswers;
  hardDay: HardDay;
  support: string;
}>;

/** A sentence first, then the two dials, each by itself. Never a type, and nobody else is in it. */
export function DialsResult({ part, person, answers, hardDay, support }: ResultProps) {
  const read = part.dials.map((dial) => ({ dial, reading: readingOf(part.items, dial.id, answers) }));
  const answered = read.reduce((sum, { reading }) => sum + reading.answered, 0);
  const clauses = read.map(({ dial, reading }) => standing(dial, reading) ?? words.unsure(dial.name));
  const hard = read.flatMap(({ dial, reading }) => {
    const moved = hardDay[dial.id];
    return moved === undefined || reading.at === undefined ? [] : [onHardDay(dial, moved)];
  });
  const watches = read.flatMap(({ dial, reading }) =>
    dial.watch === undefined ? [] : [{ text: dial.watch, high: standsHigh(reading) }],
  );
  const watch = watches.map(({ text }) => (
    <p key={text} class="tell care">
      <Why text={text} support={support} />
    </p>
  ));
  const isHigh = watches.some(({ high }) => high);

  return (
    <div class="result">
      <h4 tabIndex={-1}>{words.result}</h4>
      {answered === 0 ? (
        <p>{words.nothing}</p>
      ) : (
        <>
          <p class="sentence" dir="auto">
            {words.lately(answered, person, clauses)} {hard.length > 0 && words.onHardDay(hard)}
          </p>
          {isHigh && watch}
          {read.map(({ dial, reading }) => (
            <DialPicture key={dial.id} dial={dial} reading={reading} moved={hardDay[dial.id]} />
          ))}
          <p>{part.ordinary}</p>
          {!isHigh && watch}
        </>
      )}
      <p>{part.notTested}</p>
    </div>
  );
}
