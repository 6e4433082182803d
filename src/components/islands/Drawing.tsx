/** A shape and what it is filled or drawn with; `shade` is a thing against the page, `light` a lit window. */
type Stroke = Readonly<{ as: 'shade' | 'hole' | 'light' | 'line' | 'bar'; d: string }>;

/** Drawings for places where there is nothing to show, 240 by 120, on one line of ground. */
const drawings = {
  // Two houses and the plot between them, with a fence and a cat.
  gap: [
    { as: 'shade', d: 'M14 112V52l36-32 36 32v60zM66 34V16h10v27zM158 112V36h66v76zM153 36v-7h76v7z' },
    {
      as: 'hole',
      d: 'M30 60h14v20H30zM56 60h14v20H56zM30 90h14v22H30zM172 48h14v20h-14zM198 48h14v20h-14zM172 82h14v30h-14z',
    },
    { as: 'light', d: 'M198 80h14v18h-14z' },
    { as: 'bar', d: 'M37 60v20M63 60v20M172 58h14M198 58h14M198 89h14' },
    {
      as: 'line',
      d: 'M0 112h240M86 96h72M86 104h72M94 112V92M106 112V92M118 112V92M130 112V92M142 112V92M152 112V92',
    },
    {
      as: 'shade',
      d: 'M113 92c-1-8 1-12 4-14-2-4-1-7 0-9l3 2h4l3-2c1 3 1 6 0 9 3 2 5 7 4 14zM131 91c6 1 8 6 5 13l-3-1c2-5 1-9-3-10z',
    },
  ],
  // A bench under a lamp that is on.
  bench: [
    {
      as: 'line',
      d: 'M0 112h240M168 112V42M161 112v-8h14v8M58 86h74M58 70h74M58 77h74M66 112V66M124 112V66',
    },
    { as: 'light', d: 'M158 20l4 20h12l4-20z' },
    { as: 'line', d: 'M156 20h24l-7-9h-10zM168 11V6M163 48h10' },
  ],
  // A book, open on the sill of a lit window.
  book: [
    { as: 'light', d: 'M82 92V50a38 38 0 0 1 76 0v42z' },
    { as: 'line', d: 'M82 92V50a38 38 0 0 1 76 0v42M120 12v80M82 56h76' },
    { as: 'shade', d: 'M66 92h108v8H66z' },
    { as: 'hole', d: 'M86 92l6-20c9-5 20-5 28 1 8-6 19-6 28-1l6 20c-11-5-24-5-34 0-10-5-23-5-34 0z' },
    {
      as: 'line',
      d: 'M86 92l6-20c9-5 20-5 28 1 8-6 19-6 28-1l6 20c-11-5-24-5-34 0-10-5-23-5-34 0zM120 73v19',
    },
  ],
  // A wire that is down, and a house with a light on all the same.
  wire: [
    {
      as: 'line',
      d: 'M0 112h240M44 112V24M30 34h28M198 112V24M184 34h28M0 30q14 8 30 6M58 36q30 26 34 62M184 36q-12 6-22 7M212 36q14 2 28-6',
    },
    { as: 'shade', d: 'M108 112V78l24-20 24 20v34zM142 66V54h6v17z' },
    { as: 'light', d: 'M124 84h16v16h-16z' },
    { as: 'bar', d: 'M132 84v16M124 92h16' },
  ],
} as const satisfies Readonly<Record<string, readonly Stroke[]>>;

/** The name of a drawing. */
export type DrawingName = keyof typeof drawings;

/** A drawing for where there is nothing to show. It says nothing that the words beside it do not. */
export function Drawing({ name }: Readonly<{ name: DrawingName }>) {
  return (
    <svg class="drawing" viewBox="0 0 240 120" width="240" height="120" aria-hidden="true">
      {drawings[name].map(({ as, d }) => (
        <path key={d} class={as} d={d} />
      ))}
    </svg>
  );
}
