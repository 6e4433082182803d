import { hardDayAt, type Reading } from '../../domain/dials/reading.ts';
import type { Dial } from '../../schemas/parts/dials.ts';
import { dials as words } from '../../strings/dials.ts';

type PictureProps = Readonly<{
  dial: Dial;
  reading: Reading;
  /** How far a hard day moves it; nothing where that was left as it is. */
  moved: number | undefined;
}>;

const length = 300;
const inset = 10;
const place = (share: number) => inset + share * length;
/** A place on the dial in words, for those who do not see the picture. */
const inWords = (share: number, list: readonly string[] = words.places) =>
  list[Math.min(4, Math.floor(share * 5))] ?? '';

/** One dial, by itself: its band for doubt, where it stands, where a hard day takes it; and the same in words. */
export function DialPicture({ dial, reading, moved }: PictureProps) {
  const { at, low, high } = reading;
  const hard = at === undefined || moved === undefined ? undefined : hardDayAt(at, moved);
  const [from, to] = [inWords(low, words.ends), inWords(high, words.ends)];
  return (
    <figure class="chart dial" data-dial={dial.id}>
      <figcaption>{dial.name}</figcaption>
      <svg viewBox={`0 0 ${length + 2 * inset} 48`} aria-hidden="true">
        <rect class="band" x={place(low)} y="12" width={(high - low) * length} height="24" rx="12" />
        <line class="axis" x1={inset} x2={length + inset} y1="24" y2="24" />
        {hard !== undefined && at !== undefined && (
          <>
            <line class="path other" x1={place(at)} x2={place(hard)} y1="24" y2="24" />
            <circle class="mark hollow" cx={place(hard)} cy="24" r="7" />
          </>
        )}
        {at !== undefined && <circle class="mark" cx={place(at)} cy="24" r="8" />}
      </svg>
      <p class="ends" aria-hidden="true">
        <span>{dial.low}</span>
        <span>{dial.high}</span>
      </p>
      <p class="twin-words">
        {at === undefined
          ? words.twinUnsure(dial.name, from, to)
          : words.twin(dial.name, dial.low, dial.high, inWords(at), from, to)}
        {hard !== undefined && ` ${words.twinHard(inWords(hard))}`}
      </p>
    </figure>
  );
}
