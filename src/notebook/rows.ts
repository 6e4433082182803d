import type { DBSchema } from 'idb';
import type { ActivityRecord } from '../domain/archive/record.ts';
import type { disk } from './names.ts';

/** Which state of a record this is: a random token, new with every write. */
export type Revision = string;

type Row = Readonly<{ id: string; rev: Revision; format: number }>;

/** A record as it is. Its indexes are of what is inside. */
export type PlainRow = Row &
  Readonly<{
    record: ActivityRecord;
    /** `activity/part` */ p: string;
    /** Negative, so that the newest comes first. */ m: number;
  }>;

/** A record behind the passphrase: 12 bytes of nonce, then padded ciphertext. */
export type SealedRow = Row & Readonly<{ sealed: Uint8Array<ArrayBuffer> }>;

export type EntryRow = PlainRow | SealedRow;

/** How keeping stands on this device. */
export type ModeRow = Readonly<{
  key: 'mode';
  keeping: 'device' | 'locked';
  /** New whenever the way of keeping or the data key changes: a tab that knows another one writes nothing. */
  epoch: string;
  /** Minutes without a touch until it locks; 0 for never. */
  idle: number;
  /** Minutes out of sight until it locks; 0 for never. */
  hidden: number;
}>;

/** What else the reader chose. Behind a passphrase it is sealed, since it names exercises and moments. */
export type OwnRow = Readonly<{ key: 'own' }> &
  (Readonly<{ own: Own }> | Readonly<{ rev: Revision; sealed: Uint8Array<ArrayBuffer> }>);

export type Own = Readonly<{
  /** Sensitive exercises whose drafts are to be kept also without a passphrase. */
  drafts: readonly string[];
  /** When everything was last taken along in a file, in milliseconds since 1970. */
  exportedAt: number | null;
}>;

export const nothingChosen: Own = { drafts: [], exportedAt: null };

/** A row that could not be read, as it was found, and why in a word or two; never with what was written. */
export type QuarantineRow = Readonly<{ row: unknown; why: string }>;

export interface Tables extends DBSchema {
  [disk.entries]: {
    key: string;
    value: EntryRow;
    indexes: { [disk.byPlace]: [string, number]; [disk.byMoment]: number };
  };
  [disk.settings]: { key: string; value: ModeRow | OwnRow };
  [disk.vault]: { key: string; value: Readonly<{ key: 'header'; header: unknown }> };
  [disk.quarantine]: { key: number; value: QuarantineRow };
}

export const placeKey = ({ activity, part }: Readonly<{ activity: string; part: string }>) =>
  `${activity}/${part}`;
