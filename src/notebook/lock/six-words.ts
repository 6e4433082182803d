import list from './passphrase-words.txt?raw';

/** The 7,776 words of the Electronic Frontier Foundation's long list: five throws of a die each, 12.9 bits. */
export const passphraseWords: readonly string[] = list.trim().split('\n');

/**
 * Words drawn by chance, each as likely as any other: six hold 77 bits.
 *
 * @param random fills an array with random bits
 */
export function sixWords(
  random: (into: Uint32Array<ArrayBuffer>) => void = (into) => void crypto.getRandomValues(into),
): string {
  const size = passphraseWords.length;
  // The uneven end of the range would favor the first words.
  const most = Math.floor(2 ** 32 / size) * size;
  const words: string[] = [];
  const draw = new Uint32Array(1);
  while (words.length < 6) {
    random(draw);
    const number = draw[0] ?? most;
    const word = number < most ? passphraseWords[number % size] : undefined;
    if (word !== undefined) words.push(word);
  }
  return words.join(' ');
}
