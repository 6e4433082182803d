/**
 * Prints one piece of the page, such as a card: while the printer is asked, the root says which, and the sheet of the kind
 * leaves out the rest.
 */
export function printOnly(piece: string): void {
  const { dataset } = document.documentElement;
  dataset['printing'] = piece;
  addEventListener('afterprint', () => delete dataset['printing'], { once: true });
  print();
}
