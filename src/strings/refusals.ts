import type { Refusal } from '../domain/archive/refusal.ts';

type Why = Refusal['why'];

/** Why a file was not brought in: one sentence each, and what to do next. Nothing is changed in any of these cases. */
const sentences: Readonly<Record<Exclude<Why, 'entry'>, string>> = {
  unreadable: 'The file could not be read. It may have been moved or changed: choose it again.',
  empty: 'The file is empty. Look for one that is larger than 0 bytes.',
  'too-large': 'The file is larger than 20 MB, which no notebook of this site should be. Choose another one.',
  encoding:
    'The file is in letters that a notebook is not written in. If a program changed it, save it as UTF-8.',
  zip: 'This is a packed file. Unpack it first, then choose what was inside.',
  html: 'This is a web page, not a notebook. The right file ends in .age or .json.',
  picture: 'This is a picture, not a notebook. The right file ends in .age or .json.',
  pdf: 'This is a PDF, not a notebook. The right file ends in .age or .json.',
  database: 'This is a database of some program, not a notebook. The right file ends in .age or .json.',
  binary: 'This file is of a kind that we do not know. The right file ends in .age or .json.',
  text: 'This is plain text, not a notebook. The right file ends in .age or .json.',
  foreign: 'This file comes from another program. We only read files that were taken away from this site.',
  'other-list': 'This is a list without what our files have around it. It may come from another program.',
  cut: 'The file breaks off, or a sign in it is wrong. Try another copy of it.',
  damaged: 'This is a file of ours, but parts of it are missing or changed. Try another copy of it.',
  doubled: 'Something stands in this file twice, and we cannot tell which is right. Try another copy of it.',
  unsafe: 'There is something in this file that no notebook of ours writes. We left it alone.',
  'too-many': 'There is more in this file than any notebook holds. We left it alone.',
  newer: 'This file was made by a newer version of this site. Load the page again, then choose it once more.',
  passphrase: 'That passphrase does not open this file. Check for capitals, and for the keyboard’s language.',
  'locked-to-key': 'This file is locked to a key, not to a passphrase. Open it with the age program first.',
  'too-much-work':
    'Opening this file would take more memory than a phone has. Open it with the age program first.',
  'locked-damaged': 'This locked file is damaged, and cannot be opened. Try another copy of it.',
  'locked-newer': 'This file was locked in a newer way than we know. Open it with the age program first.',
};

/** The sentence for a refusal. */
export function refusalSentence(refusal: Refusal): string {
  if (refusal.why === 'entry') {
    return `Entry ${refusal.number} in this file is damaged. Nothing of it was brought in: try another copy of it.`;
  }
  return sentences[refusal.why];
}
