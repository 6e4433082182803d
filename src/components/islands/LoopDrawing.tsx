import { drawingOf } from '../../domain/loop/drawing.ts';
import { type LoopAnswers, type Station, stationsOf } from '../../domain/loop/loop.ts';
import { loop as words } from '../../strings/loop.ts';

/** Numbers in the picture and in the text beside it are the same. */
function Stations({ stations, from }: Readonly<{ stations: readonly Station[]; from: number }>) {
  return (
    <ol class="stations" start={from}>
      {stations.map(({ whose, field, text }) => (
        <li key={field} data-whose={whose}>
          <span class="station-label">
            {whose === 'mine' ? words.fields.mine[field] : words.fields.theirs[field]}
          </span>{' '}
          <span dir="auto">{text}</span>
        </li>
      ))}
    </ol>
  );
}

/** The loop as a picture of two arcs that turn toward each other, and the same as text. */
export function LoopDrawing({ answers, after }: Readonly<{ answers: LoopAnswers; after: string }>) {
  const stations = stationsOf(answers);
  const { size, mine, theirs, tips, places, gap } = drawingOf(stations);
  const [own, others] = (['mine', 'theirs'] as const).map((whose) =>
    stations.filter((station) => station.whose === whose),
  );
  const out = answers.out?.trim() ?? '';
  return (
    <div class="drawing">
      <h4 tabIndex={-1}>{words.drawing}</h4>
      <figure class="chart">
        <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={words.picture(stations.length)}>
          <path class="path" d={mine} />
          <path class="path other" d={theirs} />
          {tips.map((tip) => (
            <path key={tip} class="path" d={tip} />
          ))}
          {places.map(({ x, y }, index) => (
            <g key={index}>
              <circle
                class={stations[index]?.whose === 'mine' ? 'mark' : 'mark hollow'}
                cx={x}
                cy={y}
                r="15"
              />
              <text
                class={stations[index]?.whose === 'mine' ? 'on-mark' : undefined}
                x={x}
                y={y}
                text-anchor="middle"
                dominant-baseline="central"
              >
                {index + 1}
              </text>
            </g>
          ))}
          <circle class="mark lit" cx={gap.x} cy={gap.y} r="17" />
          <path class="way-out" d={`M ${gap.x} ${gap.y - 8} v 16 m -6 -6 l 6 6 l 6 -6`} />
        </svg>
      </figure>
      <p class="half-title">{words.halves.mine}</p>
      <Stations stations={own ?? []} from={1} />
      {(others ?? []).length > 0 && (
        <div class="in-pencil">
          <p class="half-title">{words.halves.theirs}</p>
          <Stations stations={others ?? []} from={(own ?? []).length + 1} />
        </div>
      )}
      <p class="round-again">{words.roundAgain}</p>
      <p class="half-title way-out-title">{words.stepOut}</p>
      <p class="line own" dir="auto">
        {out === '' ? words.noStepOut : out}
      </p>
      <p>{after}</p>
    </div>
  );
}
