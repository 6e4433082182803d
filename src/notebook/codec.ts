import type { ActivityRecord } from '../domain/archive/record.ts';
import { recordSchema } from '../domain/archive/record-format.ts';
import { type EntryRow, type Own, type OwnRow, placeKey, type Revision } from './rows.ts';

/** How records and choices stand in the database: as they are, or sealed. */
export type Codec = Readonly<{
  keeping: 'device' | 'locked';
  row: (record: ActivityRecord, rev: Revision) => Promise<EntryRow>;
  /** What is in a row, not yet looked at. Throws where it cannot be opened. */
  content: (row: EntryRow) => Promise<unknown>;
  ownRow: (own: Own) => Promise<OwnRow>;
  ownContent: (row: OwnRow) => Promise<unknown>;
}>;

/** Records as they are. */
export const plain: Codec = {
  keeping: 'device',
  row: async (record, rev) => ({
    id: record.id,
    rev,
    format: recordSchema,
    record,
    p: placeKey(record),
    m: -record.updatedAt,
  }),
  content: async (row) => {
    if (!('record' in row)) throw new TypeError('A sealed row among open ones.');
    return row.record;
  },
  ownRow: async (own) => ({ key: 'own', own }),
  ownContent: async (row) => ('own' in row ? row.own : undefined),
};
