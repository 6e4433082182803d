import type { Station } from './loop.ts';

/** A place on the drawing, in its own units. */
export type Point = Readonly<{ x: number; y: number }>;

/** The drawing: two arcs of one circle that turn toward each other, and the gap between their ends. */
export type Drawing = Readonly<{
  size: number;
  /** From where it begins up to what the other sees. */
  mine: string;
  /** From there down again, to the gap. */
  theirs: string;
  /** The tip of each arc, which shows the way round. */
  tips: readonly string[];
  /** Where each station stands, in their order. */
  places: readonly Point[];
  /** The place to step out. */
  gap: Point;
}>;

const size = 300;
const radius = 110;
/** Half of the gap at the foot, and half of the one at the top, in degrees. */
const gapBelow = 26;
const gapAbove = 8;

/** Degrees clockwise from the foot of the circle. */
function at(degrees: number, distance = radius): Point {
  const turn = (degrees * Math.PI) / 180;
  return {
    x: Math.round(size / 2 - distance * Math.sin(turn)),
    y: Math.round(size / 2 + distance * Math.cos(turn)),
  };
}

function arc(from: number, to: number): string {
  const [start, end] = [at(from), at(to)];
  return `M ${start.x} ${start.y} A ${radius} ${radius} 0 0 1 ${end.x} ${end.y}`;
}

function tip(degrees: number): string {
  const back = degrees - 5;
  const [outer, end, inner] = [at(back, radius + 8), at(degrees), at(back, radius - 8)];
  return `M ${outer.x} ${outer.y} L ${end.x} ${end.y} L ${inner.x} ${inner.y}`;
}

/** Draws a loop. Stations of one half stand at even distances on its arc, whatever was left empty. */
export function drawingOf(stations: readonly Station[]): Drawing {
  const halves = {
    mine: [gapBelow, 180 - gapAbove],
    theirs: [180 + gapAbove, 360 - gapBelow],
  } as const;
  const counts = { mine: 0, theirs: 0 };
  const places = stations.map(({ whose }) => {
    const [from, to] = halves[whose];
    const of = stations.filter((each) => each.whose === whose).length;
    const index = counts[whose];
    counts[whose] += 1;
    return at(from + ((index + 0.5) / of) * (to - from));
  });
  return {
    size,
    mine: arc(...halves.mine),
    theirs: arc(...halves.theirs),
    tips: [tip(halves.mine[1]), tip(halves.theirs[1])],
    places,
    gap: at(0),
  };
}
