/** Why a file is not taken in. Each has a sentence of its own in `strings/import.ts`. */
export type Refusal = Readonly<
  | { why: 'unreadable' | 'empty' | 'too-large' | 'encoding' }
  // What it is instead.
  | { why: 'zip' | 'html' | 'picture' | 'pdf' | 'database' | 'binary' | 'text' | 'foreign' | 'other-list' }
  // Ours, but not whole.
  | { why: 'cut' | 'damaged' | 'doubled' | 'unsafe' | 'too-many' }
  /** An entry does not fit: the first is 1. */
  | { why: 'entry'; number: number }
  | { why: 'newer' }
  // Encrypted files.
  | { why: 'passphrase' | 'locked-to-key' | 'too-much-work' }
  | { why: 'locked-damaged' | 'locked-newer' }
>;

/** The result of reading something from outside. */
export type Read<T> = { ok: true; value: T } | { ok: false; refusal: Refusal };

/** Shorthand for a refusal. */
export function refused(refusal: Refusal): { ok: false; refusal: Refusal } {
  return { ok: false, refusal };
}
