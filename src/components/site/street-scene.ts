/** Shapes of one tone. Later layers lie over earlier ones. */
export type Layer = Readonly<{
  fill?: string;
  line?: string;
  width?: number;
  /** Whether light falls around it: the halos lie right below. */
  lit?: boolean;
  shapes: readonly string[];
}>;

export const viewBox = '0 0 1440 330';

/** Where the mark stands for the moon. */
export const moon = 'translate(898 66) scale(1.5)';

/** Where light falls around the lit windows and the lamp: x, y, radius. */
export const halos: readonly (readonly [number, number, number])[] = [
  [336, 197, 36],
  [441, 151, 38],
  [610, 178, 64],
  [708, 206, 38],
  [857, 126, 38],
  [908, 176, 48],
  [966, 276, 46],
  [1142, 184, 34],
];

/** The street at dusk, house by house from the left, against the last light. Six of its windows are those of the topics. */
export const streetLayers: readonly Layer[] = [
  {
    // The first stars.
    fill: 'var(--dusk-edge)',
    shapes: [
      star(92, 84),
      star(268, 40),
      star(404, 96),
      star(664, 26),
      star(1030, 70),
      star(1228, 34),
      star(1372, 112),
    ],
  },
  {
    // The next street, in the haze.
    fill: 'var(--dusk)',
    shapes: [
      'M0 330V252h46l30-30h88l30 30h34v-34l34-26 34 26v-44h12v20h70v-32h16v32h40l44-40 44 40v60h40v-52h96v-22h14v22h52l40-34h96l40 34v-50h14v38h64l54-48 54 48v40h46v-30h20v-20h14v20h60v46l42-36h88l42 36h28v92z',
    ],
  },
  {
    // The houses.
    fill: 'var(--night)',
    shapes: [
      // The long low wall and the ground.
      'M0 330v-26h1440v26zM0 304v-22h204v22zM1226 304v-20h214v20z',
      // The cottage, its chimney.
      'M288 304V214h-12l22-52h10v-30h16v30h62l22 52h-12v90z',
      // The stepped gable.
      'M400 304V176h10v-22h16v-20h16v-18h22v18h16v20h16v22h10v128z',
      // The big gable, its chimney behind it.
      'M536 304V196h-12l26-28v-48h18v29l42-45 86 92h-12v108z',
      // The tall house, its cornice and pots.
      'M684 304V100h-6v-9h14V76h24v15h46v-15h12v15h22v9h-6v204z',
      // The mansard with two dormers.
      'M790 304V158h-7v-6l11-50h78l11 50v6h-7v146z',
      // The long roof and its chimney.
      'M930 304v-80h-14l28-58h88v-28h18v28h12l28 58h-14v80z',
      // The steep gable.
      'M1104 304V166h-8l50-80 50 80h-8v138z',
      // The new house under one slope.
      'M1196 304V176l-8 3v-8l118-52v9l-8 3v173z',
    ],
  },
  {
    // Windows where nobody is, with the sky in them.
    fill: 'var(--night-line)',
    shapes: [
      pane(304, 258, 18, 26),
      pane(356, 258, 28, 26),
      pane(416, 196, 17, 28),
      pane(469, 196, 17, 28),
      pane(416, 250, 17, 28),
      pane(552, 244, 54, 34),
      pane(700, 122, 17, 30),
      pane(749, 122, 17, 30),
      pane(749, 194, 17, 30),
      pane(700, 260, 17, 30),
      pane(802, 176, 14, 28),
      pane(827, 176, 14, 28),
      pane(802, 238, 34, 32),
      'M806 140v-18l9-9 9 9v18z',
      pane(1000, 240, 24, 26),
      pane(1036, 240, 24, 26),
      pane(1120, 250, 17, 32),
      'M1146 122a8 8 0 1 0 0 16 8 8 0 1 0 0-16z',
      pane(1214, 252, 22, 40),
      pane(1258, 262, 26, 24),
    ],
  },
  {
    // Bars of the dark windows, doors, sills.
    line: 'var(--night)',
    width: 2,
    shapes: [
      'M313 258v26M370 258v26M424.5 196v28M477.5 196v28M424.5 250v28M570 244v34M588 244v34',
      'M700 137h17M749 137h17M749 209h17M700 275h17M809 176v28M834 176v28M802 254h34M819 238v32',
      'M1012 240v26M1048 240v26M1000 253h24M1036 253h24M1120 266h17M1271 262v24',
    ],
  },
  {
    // Doors, steps and eaves, hardly seen.
    line: 'var(--night-line)',
    width: 1.5,
    shapes: [
      'M332 304v-34h18v34M448 304v-32a9 9 0 0 1 18 0v32M640 304v-34a10 10 0 0 1 20 0v34M736 304v-40h22v40M736 274h22M848 304v-42h18v42M1152 304v-36h18v36M1214 304v-4',
      'M276 214h132M790 158h86M684 100h112M916 224h158M1196 176l102-45',
      'M264 304h420M690 304h500',
    ],
  },
  {
    // The bare tree and the street lamp.
    line: 'var(--night)',
    width: 2.4,
    shapes: [
      'M232 304c2-30-2-46 0-76 0-20 4-38 2-66M232 240c-6-24-22-30-28-54M233 222c8-20 20-26 26-54M212 208c-8-6-14-6-20-18M204 192c0-12-6-18-6-30M248 198c8-4 12-10 20-16M234 188c-6-12-12-18-14-34M235 176c6-8 8-18 12-28',
      'M1366 304c2-24-2-40 0-64 0-16 3-30 1-50M1366 250c-5-18-16-22-20-40M1367 236c6-15 14-20 18-40M1351 224c-6-4-10-4-14-14',
      'M908 304v-118M902 196h12M902 304v-9h12v9',
    ],
  },
  {
    fill: 'var(--lamp)',
    lit: true,
    shapes: [
      // Behind shutters; round; an arch of two panes; a raised sash; a dormer; a door ajar; one pane of nine.
      'M327 184h18v26h-18z',
      'M441 139a12 12 0 1 0 0 24 12 12 0 1 0 0-24z',
      'M587 208v-34a23 23 0 0 1 46 0v34z',
      pane(700, 194, 17, 15),
      'M848 140v-18l9-9 9 9v18z',
      'M950 304v-50h26v50z',
      pane(1138, 176, 9, 9),
      // The street lamp.
      'M898 164l4 22h12l4-22z',
    ],
  },
  {
    // What covers a part of a light: shutters, the door's leaf, bars.
    fill: 'var(--night)',
    shapes: ['M327 184h5v26h-5zM340 184h5v26h-5z', 'M950 304v-50l15 6v36z'],
  },
  {
    line: 'var(--night)',
    width: 2,
    shapes: [
      'M610 151v57M587 178h46M436 141q6 10 0 20M446 141q-6 10 0 20M857 113v27M848 127h18M708.5 194v15M336 184v26',
      'M896 164h24l-7-9h-10zM908 155v-5',
    ],
  },
  {
    // Panes around the one that is lit.
    line: 'var(--night-line)',
    width: 1.5,
    shapes: [
      'M1129 176h27v27h-27zM1138 176v27M1147 176v27M1129 185h27M1129 194h27M700 194h17v30h-17zM700 209h17',
    ],
  },
  {
    fill: 'var(--night)',
    // The cat, on the ridge of the long roof, who looks at the lamp.
    shapes: [
      'M952 167c-2-8-1-13 3-17-2-4-2-8-1-11l4 3h4l4-3c1 4 1 7-1 11 5 4 9 9 9 17zM973 167c9 1 13-3 16-9 3-5 7-4 6 0-3 8-9 15-21 14z',
    ],
  },
];

function pane(x: number, y: number, width: number, height: number): string {
  return `M${x} ${y}h${width}v${height}h${-width}z`;
}

function star(x: number, y: number): string {
  return `M${x} ${y}a1.6 1.6 0 1 0 3.2 0a1.6 1.6 0 1 0-3.2 0z`;
}
