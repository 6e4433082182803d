import { scaleLinear } from 'd3-scale';
import { curveMonotoneX, line } from 'd3-shape';
import type { Rated } from '../../../domain/archive/rated.ts';
import { notebook as words } from '../../../strings/notebook.ts';
import { shortDay } from './days.ts';

const size = { width: 600, height: 220, left: 28, right: 14, top: 14, bottom: 34 };

/** What was given on one scale, as a line over the days. The table beside it says the same. */
export function RatedChart({ rated: { scale, points } }: Readonly<{ rated: Rated }>) {
  const [first, last] = [points[0]?.at ?? 0, points.at(-1)?.at ?? 0];
  const x = scaleLinear([first, last], [size.left, size.width - size.right]);
  const y = scaleLinear([0, 10], [size.height - size.bottom, size.top]);
  const path = line<(typeof points)[number]>(
    ({ at }) => x(at),
    ({ value }) => y(value),
  ).curve(curveMonotoneX)([...points]);
  return (
    <svg
      viewBox={`0 0 ${size.width} ${size.height}`}
      role="img"
      aria-label={words.ratedLine(scale.label, points.length, shortDay(first), shortDay(last))}
    >
      {[0, 5, 10].map((value) => (
        <g key={value}>
          <line class="axis" x1={size.left} x2={size.width - size.right} y1={y(value)} y2={y(value)} />
          <text x={size.left - 8} y={y(value)} text-anchor="end" dominant-baseline="middle">
            {value}
          </text>
        </g>
      ))}
      <text x={size.left} y={size.height - 8}>
        {shortDay(first)}
      </text>
      <text x={size.width - size.right} y={size.height - 8} text-anchor="end">
        {shortDay(last)}
      </text>
      <path class="path" d={path ?? ''} />
      {points.map(({ at, value }) => (
        <circle class="mark lit" key={at} cx={x(at)} cy={y(value)} r={4} />
      ))}
    </svg>
  );
}
