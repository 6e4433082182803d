/** The fewest characters that a passphrase may have, where it is the only thing between a reader and the words (NIST SP 800-63B-4). */
export const fewest = 15;
export const most = 1024;

/** What is wrong with a passphrase. */
export type Fault = 'short' | 'long' | 'guessable';

/** What people take when asked for something long, and what somebody who guesses would try on this site. */
const guessed =
  /password|passphrase|passwort|secret|letmein|iloveyou|mylove|qwertyuiop|qwerty|asdfghjkl|asdf|toward|emotional|intimacy|notebook|together|family|forever|princess|sunshine|\d/gu;

/**
 * The first thing wrong with a passphrase, or nothing. No kinds of characters are demanded: length is what counts.
 *
 * @param names that belong to the reader's life and that somebody would try first, as far as they are known
 */
export function faultOf(passphrase: string, names: readonly string[] = []): Fault | undefined {
  const characters = [...passphrase.normalize('NFKC')];
  if (characters.length < fewest) return 'short';
  if (characters.length > most) return 'long';
  const letters = characters
    .join('')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
  if (new Set(letters).size < 5 || inOrder(letters)) return 'guessable';
  const left = names
    .map((name) => name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, ''))
    .filter(Boolean)
    .reduce((text, name) => text.replaceAll(name, ''), letters);
  return left.replaceAll(guessed, '').length < 6 ? 'guessable' : undefined;
}

/** Whether each character follows the one before, as in 123456789 or abcdefgh. */
function inOrder(text: string): boolean {
  const codes = [...text].map((letter) => letter.codePointAt(0) ?? 0);
  return codes.every((code, at) => at === 0 || Math.abs(code - (codes[at - 1] ?? 0)) <= 1);
}
