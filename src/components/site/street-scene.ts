/** Shapes of one tone. Later layers lie over earlier ones; all have the same line around them. */
export type Layer = Readonly<{ fill: string; shapes: readonly string[] }>;

export const viewBox = '0 18 960 208';

/** The street at dusk, house by house from the left. Six of its windows are those of the topics. */
export const streetLayers: readonly Layer[] = [
  {
    fill: 'var(--panel)',
    shapes: [
      // The cottage: chimney and roof.
      'M82 82V58h14v24M12 124 28 82h76l16 42z',
      // The house with a stepped gable.
      'M120 206V96h12V80h12V64h24v16h12v16h12v110z',
      // The big gable, its chimney behind it.
      'M277 114V74h14v24M262 206v-77l63-67 63 67v77z',
      // Under the mansard.
      'M462 206v-94h74v94z',
      // The long roof and its chimney.
      'M690 100V78h14v22M602 146l18-46h98l18 46z',
      // The steep gable.
      'M736 206V104l35-60 35 60v102z',
    ],
  },
  {
    fill: 'var(--page)',
    shapes: [
      // Walls: the cottage, the tall house, the mansard's roof, the long house, the new one.
      'M20 206v-82h92v82zM388 206V62h74v144zM462 112l7-38h60l7 38zM612 206v-60h114v60zM806 206v-98l82-34v132z',
      // Openings in toned walls.
      casement(133, 124, 14, 22),
      casement(165, 124, 14, 22),
      sash(165, 164, 14, 26),
      'M133 202v-30a7 7 0 0 1 14 0v30z',
      // The bay.
      'M273 190v-26h50v26zM284 164v26M312 164v26',
      'M345 196v-26a9 9 0 0 1 18 0v26z',
      casement(472, 124, 12, 24),
      casement(493, 124, 12, 24),
      casement(514, 124, 12, 24),
      'M472 166h28v24h-28zM472 173h28M509 206v-38h17v38zM509 175h17',
      sash(746, 164, 14, 26),
      'M780 206v-36h16v36zM771 70a7 7 0 1 0 0 14 7 7 0 1 0 0-14zM768 108h6v36h-6z',
    ],
  },
  {
    fill: 'var(--panel)',
    shapes: [
      // Openings in pale walls.
      sash(31, 134, 14, 24),
      sash(87, 134, 14, 24),
      'M66 168h36v22H66zM78 168v22M90 168v22M32 202v-34h18v34z',
      // The bay's roof and foot.
      'M268 164l6-10h48l6 10zM273 190l6 7h38l6-7z',
      sash(401, 80, 14, 26),
      sash(435, 80, 14, 26),
      sash(435, 122, 14, 26),
      sash(401, 166, 14, 26),
      'M401 122h14v12h-14zM432 206v-42h20v42zM432 172h20',
      // Dormers.
      'M475 108V93l8-8 8 8v15zM507 108V93l8-8 8 8v15z',
      cross(624, 160, 20, 22),
      cross(694, 160, 20, 22),
      'M820 206v-40h18v40zM854 166h22v22h-22z',
    ],
  },
  {
    fill: 'var(--lamp)',
    shapes: [
      // Behind shutters; round; an arch of two panes; a raised sash; a door ajar; one pane of nine.
      'M56 134h20v24H56z',
      'M156 87a10 10 0 1 0 0 20 10 10 0 1 0 0-20z',
      'M307 134v-30a18 18 0 0 1 36 0v30z',
      'M401 134h14v14h-14z',
      'M656 206v-40h24v40z',
      'M856 122h9v9h-9z',
      // The street lamp, and the moon.
      'M556 106l4 20h12l4-20z',
      'M602.5 29a13.6 13.6 0 0 1-5.5 25.8q10.3-11.3 5.5-25.8z',
    ],
  },
  {
    fill: 'var(--page)',
    // What covers a part of a light: the door's leaf, the shutters.
    shapes: ['M656 206v-40l14 5v31zM56 134h7v24h-7zM69 134h7v24h-7z'],
  },
  {
    fill: 'none',
    shapes: [
      // Bars and sills of the lit windows.
      'M325 86v48M303 134h44M153 88q5 9 0 18M159 88q-5 9 0 18',
      'M838 113h27v27h-27zM847 113v27M856 113v27M838 122h27M838 131h27M666 186v3',
      // Eaves, cornices, chimney pots.
      'M254 138l71-76 63 67M382 62h86M388 70h74M396 62V50h20v12M403 50v12M409 50v12',
      'M458 112h82M465 74h68M800 110.5l94-39',
      // Steps.
      'M337 206v-5h34v5M341 201v-5h26v5M28 206v-4h26v4M128 206v-4h24v4',
      // Garden walls.
      'M192 188h70M536 188h76M888 190h56v16',
      // The bare tree.
      'M228 206c2-20-2-32 0-52 0-14 4-26 2-46M228 160c-4-16-16-20-20-36M229 148c6-14 14-18 18-36M214 138c-6-4-10-4-14-12',
      'M210 128c0-8-4-12-4-20M240 132c6-2 8-6 14-10M230 124c-4-8-8-12-10-22M230 116c4-6 6-12 10-18',
      // The lamp's cap and post.
      'M554 106h24l-6-8h-12zM566 98v-4M566 126v80M561 136h10M561 206v-7h10v7',
      // The ground and the curb.
      'M0 206h960M40 216h90M330 216h150M556 216h64M760 216h70',
      // The cat's tail.
      'M599 187c5 1 6 6 3 11',
    ],
  },
  {
    fill: 'currentColor',
    // The cat, who looks at the house.
    shapes: ['M587 188c-1-7 1-10 3-12-1-3-1-5 0-7l2 2h3l2-2c1 2 1 4 0 7 2 2 4 5 3 12z'],
  },
];

/** Two panes, one above the other. */
function sash(x: number, y: number, width: number, height: number): string {
  return `${pane(x, y, width, height)}m0 ${height / 2}h${width}`;
}

/** Two panes side by side. */
function casement(x: number, y: number, width: number, height: number): string {
  return `${pane(x, y, width, height)}m${width / 2} 0v${height}`;
}

/** Four panes. */
function cross(x: number, y: number, width: number, height: number): string {
  return `${casement(x, y, width, height)}m${-width / 2} ${-height / 2}h${width}`;
}

function pane(x: number, y: number, width: number, height: number): string {
  return `M${x} ${y}h${width}v${height}h${-width}z`;
}
