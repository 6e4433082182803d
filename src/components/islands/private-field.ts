/**
 * Attributes of every field that takes what a reader writes or picks. Without `autocomplete="off"` Chromium writes typed text
 * in clear to its session files; the others keep spelling, writing and translation services away from it.
 */
export const privateField = {
  // What is written runs the way of its own script.
  dir: 'auto',
  autocomplete: 'off',
  autocorrect: 'off',
  autocapitalize: 'off',
  spellcheck: false,
  // Preact types it as a boolean and then leaves `false` out of the HTML: the attribute's own word is needed.
  translate: 'no' as unknown as boolean,
  writingsuggestions: 'false',
  'data-gramm': 'false',
} as const;

/** The same for a choice, which holds no words of the reader's own: that it was made is not kept either. */
export const privateChoice = { autocomplete: 'off' } as const;

/**
 * For a passphrase: password managers may fill it and keep it. It stays of the type `password`, whose text no browser writes to
 * its session files; what was typed is shown beside it, not in it.
 */
export const passphraseField = (which: 'new-password' | 'current-password') =>
  ({
    type: 'password',
    autocomplete: which,
    autocapitalize: 'off',
    spellcheck: false,
    'data-gramm': 'false',
  }) as const;
