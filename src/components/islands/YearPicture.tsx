import { bandOf } from '../../domain/simulation/bands.ts';
import { pointsText, ways } from '../../domain/simulation/paths.ts';
import type { Week } from '../../domain/simulation/year.ts';
import type { SimulationPart } from '../../schemas/parts/simulation.ts';
import { simulation as words } from '../../strings/simulation.ts';

type YearPictureProps = Readonly<{
  bands: SimulationPart['bands'];
  /** How near the two were at first. */
  begin: number;
  /** The weeks so far. */
  weeks: readonly Week[];
  /** Another year beside it, whole. */
  beside: readonly Week[] | undefined;
}>;

const frame = { width: 520, height: 180, margin: 12 };

/** The ways of two people through a year: closer to each other or further, week by week. The table has the same in words. */
export function YearPicture({ bands, begin, weeks, beside }: YearPictureProps) {
  const { upper, lower } = ways(weeks, begin, frame);
  const other = beside === undefined ? undefined : ways(beside, begin, frame);
  const word = bandOf(bands, weeks.at(-1)?.near ?? begin).word;
  const [up, down] = [upper.at(-1), lower.at(-1)];
  return (
    <figure class="chart">
      <svg viewBox={`0 0 ${frame.width} ${frame.height}`} role="img">
        <title>{words.picture(words.weekIs(weeks.length, word))}</title>
        <line
          class="axis"
          x1={frame.margin}
          x2={frame.width - frame.margin}
          y1={frame.height / 2}
          y2={frame.height / 2}
        />
        {other !== undefined &&
          [other.upper, other.lower].map((way, index) => (
            <polyline class="path other" key={index} points={pointsText(way)} />
          ))}
        <polygon class="between" points={pointsText([...upper, ...lower.toReversed()])} />
        <polyline class="path" points={pointsText(upper)} />
        <polyline class="path" points={pointsText(lower)} />
        {up !== undefined && <circle class="mark lit" cx={up.x} cy={up.y} r="6" />}
        {down !== undefined && <circle class="mark lit" cx={down.x} cy={down.y} r="6" />}
      </svg>
      {other !== undefined && (
        <figcaption>
          <span class="key">{words.solid}</span> <span class="key other">{words.dashed}</span>
        </figcaption>
      )}
    </figure>
  );
}
