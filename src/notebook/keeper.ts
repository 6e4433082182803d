import type { ActivityRecord } from '../domain/archive/record.ts';

/** Where something is kept: nowhere but this page's memory, on the device, or behind a passphrase. */
export type Keeping = 'memory' | 'device' | 'locked';

/** How things stand with keeping on this page. */
export type Standing =
  | Readonly<{
      keeping: 'memory';
      /**
       * Why nothing is written: it is the default or was chosen; the page is one that never writes; the browser has no storage
       * for us; what is stored was written by a newer version of the site and stays untouched; or the browser, not the reader,
       * has cleared what was kept.
       */
      why: 'choice' | 'safety' | 'unavailable' | 'newer' | 'cleared';
    }>
  | Readonly<{ keeping: 'device' }>
  | Readonly<{ keeping: 'locked'; open: boolean }>;

/** The part of an exercise that a record belongs to. */
export type Place = Readonly<{ activity: string; part: string }>;

/** A record in the state in which somebody has seen it. */
export type Seen = Readonly<{
  id: string;
  /** A token of the keeper's, new with every write; absent where nothing was written yet. */
  revision: string | undefined;
}>;

/** What became of a record that was to be kept. */
export type Outcome =
  | Readonly<{ saved: false }>
  | Readonly<{
      saved: true;
      /**
       * What now stands on the device. The id is a new one where another tab had changed the record since it was last seen here:
       * then both are kept.
       */
      seen: Seen;
    }>;

/** Why something could not be kept, read or deleted. */
export type Reason =
  /** There is no room. */
  | 'full'
  /** The browser lost or refused its storage, also after three attempts. */
  | 'lost'
  /** Another tab holds the storage and does not let go. */
  | 'blocked'
  /** It was deleted meanwhile, in another tab. */
  | 'deleted'
  /** The notebook is locked. */
  | 'locked'
  /** What is stored was written by a newer version of the site. */
  | 'newer';

/** Something was not kept; the caller still has the words. */
export class NotKept extends Error {
  readonly reason: Reason;
  constructor(reason: Reason, cause?: unknown) {
    super(`Not kept: ${reason}`, { cause });
    this.name = 'NotKept';
    this.reason = reason;
  }
}

/**
 * What a keeper tells those who watch it: how it stands has changed; these records have, here or in another tab, all of them
 * where there are no ids; something could not be read and was
 * set aside; or the reader has answered the offer to keep.
 */
export type Change =
  | Readonly<{ of: 'standing' }>
  | Readonly<{ of: 'quarantine' | 'offer' }>
  | Readonly<{ of: 'records'; ids: readonly string[]; elsewhere: boolean }>;

/**
 * What exercises and the notebook page need of storage, and all they know of it: where the words go is decided once, for the
 * whole site.
 */
export type Keeper = Readonly<{
  standing: () => Standing;
  /**
   * Keeps a record under its id, in place of the state that was seen; without `revision` it is a new one. Resolves only once it
   * is written for good, or at once with `saved: false` where nothing is meant to be written. Rejects with {@link NotKept}
   * when it could not be.
   */
  keep: (record: ActivityRecord, revision?: string) => Promise<Outcome>;
  /** The records of one place, newest first. */
  kept: (place: Place) => Promise<readonly ActivityRecord[]>;
  /** All records, newest first; at most `limit` of them. */
  all: (limit?: number) => Promise<readonly ActivityRecord[]>;
  /** The state of a record that this keeper handed out. */
  seen: (record: ActivityRecord) => Seen;
  /**
   * Whether drafts of an exercise are kept as they are written. Of a sensitive one they are only behind a passphrase, or where
   * the reader chose so for this exercise; without keeping they live in the page's memory like all else.
   */
  keepsDrafts: (exercise: Readonly<{ activity: string; sensitive: boolean }>) => boolean;
  /** Deletes records. Gives back the ids of those that stayed, because another tab had changed them since they were seen. */
  remove: (seen: readonly Seen[]) => Promise<readonly string[]>;
  /** Calls back at every change; gives back what ends it. */
  watch: (listener: (change: Change) => void) => () => void;
}>;

/** Newest first; where the moment is the same, in an order that every tab agrees on. */
export function newestFirst(a: ActivityRecord, b: ActivityRecord): number {
  return b.updatedAt - a.updatedAt || (a.id < b.id ? -1 : 1);
}
