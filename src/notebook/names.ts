/**
 * What things are called on the disk. The names say nothing, since whoever reads the disk reads them too: this map is the
 * only place that knows. They never change; `docs/stored-data.md` says what happens if one has to.
 */
export const disk = {
  database: 'app',
  /** One row a record. */
  entries: 'a',
  /** How keeping stands, and what the reader chose. */
  settings: 'c',
  /** The wrapped data key, where there is a passphrase. */
  vault: 'd',
  /** Rows that could not be read. They are never deleted by us. */
  quarantine: 'e',
  /** Records of one place, and all of them, newest first; only over rows that are not sealed. */
  byPlace: 'p',
  byMoment: 'm',
  /** What tabs tell each other by. */
  channel: 'app',
} as const;
