/**
 * Attributes of every field that takes what a reader writes or picks. Without `autocomplete="off"` Chromium writes typed text
 * in clear to its session files; the others keep spelling, writing and translation services away from it.
 */
export const privateField = {
  autocomplete: 'off',
  autocorrect: 'off',
  autocapitalize: 'off',
  spellcheck: false,
  translate: 'no',
  writingsuggestions: 'false',
  'data-gramm': 'false',
} as const;

/** The same for a choice, which holds no words of the reader's own: that it was made is not kept either. */
export const privateChoice = { autocomplete: 'off' } as const;
