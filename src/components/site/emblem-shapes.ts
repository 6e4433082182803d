import type { Topic } from '../../schemas/shared.ts';

/** A window in a 40 by 40 square: what shines, and the lines over it. Every edge of a light has its line. */
export type Emblem = Readonly<{ light: string; lines: string }>;

/** Six windows, one family: one weight of line, one light, the same sill. */
export const emblemShapes: Readonly<Record<Topic, Emblem>> = {
  // An arch of two panes, both lit.
  intimacy: {
    light: 'M8 34V17a12 12 0 0 1 24 0v17z',
    lines: 'M8 34V17a12 12 0 0 1 24 0v17M20 5v29M4 34h32',
  },
  // A sash, half open.
  bids: {
    light: 'M9 20h22v14H9z',
    lines: 'M9 34V5h22v29M9 16.5h22M9 20h22M20 5v11.5M4 34h32',
  },
  // A round window; two arcs, and what is between them.
  attachment: {
    light: 'M13 6.7q8.5 13.3 0 26.6a15 15 0 0 0 14 0q-8.5-13.3 0-26.6a15 15 0 0 0-14 0z',
    lines: 'M20 5a15 15 0 1 0 0 30 15 15 0 1 0 0-30zM13 6.7q8.5 13.3 0 26.6M27 6.7q-8.5 13.3 0 26.6',
  },
  // Shutters, and the slit they leave.
  barriers: {
    light: 'M17.8 6h4.4v28h-4.4z',
    lines:
      'M8 34V6h24v28M17.8 6v28M22.2 6v28M11.5 13h2.8M11.5 20h2.8M11.5 27h2.8M25.7 13h2.8M25.7 20h2.8M25.7 27h2.8M5 6h30M4 34h32',
  },
  // A grid, one pane lit.
  practice: {
    light: 'M24 14.6h8v9.7h-8z',
    lines: 'M8 34V5h24v29M16 5v29M24 5v29M8 14.6h24M8 24.3h24M4 34h32',
  },
  // A door, ajar.
  help: {
    light: 'M11 5h18v29H11l10-4V9z',
    lines: 'M11 34V5h18v29M11 5l10 4v21l-10 4M18 19.5V21M4 34h32',
  },
};

/** The house around a topic's window, in a 150 by 140 drawing, and where in it the window is. */
export const topicHouse = {
  viewBox: '0 0 150 140',
  wall: 'M4 140V66H0l28-26V12h16v13L75 0l75 66h-4v74z',
  window: 'translate(43 54) scale(1.6)',
};
