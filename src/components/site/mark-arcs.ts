/**
 * Two arcs turning toward each other; the right one, lit, is also a waxing moon. A 32 by 32 drawing, tuned at 16 pixels;
 * its arcs are outlined with lines of `edge`.
 */
export const markArcs = {
  viewBox: '0 0 32 32',
  edge: 1.6,
  ink: 'M15 2.3A13.6 13.6 0 0 0 9.5 28.1Q4.7 13.6 15 2.3z',
  lamp: 'M22.5 3.9A13.6 13.6 0 0 1 17 29.7Q27.3 18.4 22.5 3.9z',
};
