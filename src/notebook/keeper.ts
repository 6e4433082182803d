import type { ActivityRecord } from '../domain/archive/record.ts';

/** Where something is kept: nowhere but this page's memory, on the device, or behind a passphrase. */
export type Keeping = 'memory' | 'device' | 'locked';

/** How things stand with keeping on this page. */
export type Standing =
  | Readonly<{
      keeping: 'memory';
      /**
       * Why nothing is written: it is the default or was chosen; the page is one that never writes; the browser has no storage
       * for us; or what is stored was written by a newer version of the site and stays untouched.
       */
      why: 'choice' | 'safety' | 'unavailable' | 'newer';
    }>
  | Readonly<{ keeping: 'device' }>
  | Readonly<{ keeping: 'locked'; open: boolean }>;

/** The part of an exercise that a record belongs to. */
export type Place = Readonly<{ activity: string; part: string }>;

/** What became of a record that was to be kept. */
export type Outcome =
  | Readonly<{ saved: false }>
  | Readonly<{
      saved: true;
      /** The id it now stands under. It is a new one where another tab had changed the same record: then both are kept. */
      id: string;
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

/** What a keeper tells those who watch it: how it stands has changed, or these records have, here or in another tab. */
export type Change =
  Readonly<{ of: 'standing' }> | Readonly<{ of: 'records'; ids: readonly string[]; elsewhere: boolean }>;

/**
 * What exercises and the notebook page need of storage, and all they know of it: where the words go is decided once, for the
 * whole site.
 */
export type Keeper = Readonly<{
  standing: () => Standing;
  /**
   * Keeps a record under its id, in place of the one that was there. Resolves only once it is written for good, or at once
   * with `saved: false` where nothing is meant to be written. Rejects with {@link NotKept} when it could not be.
   */
  keep: (record: ActivityRecord) => Promise<Outcome>;
  /** The records of one place, newest first. */
  kept: (place: Place) => Promise<readonly ActivityRecord[]>;
  /** All records, newest first; at most `limit` of them. */
  all: (limit?: number) => Promise<readonly ActivityRecord[]>;
  /**
   * Whether drafts of an exercise are kept as they are written. Of a sensitive one they are only behind a passphrase, or where
   * the reader chose so for this exercise; without keeping they live in the page's memory like all else.
   */
  keepsDrafts: (exercise: Readonly<{ activity: string; sensitive: boolean }>) => boolean;
  /** Deletes records. Gives back the ids of those that stayed, because another tab had changed them since they were last read. */
  remove: (ids: readonly string[]) => Promise<readonly string[]>;
  /** Calls back at every change; gives back what ends it. */
  watch: (listener: (change: Change) => void) => () => void;
}>;

/** Newest first; where the moment is the same, in an order that every tab agrees on. */
export function newestFirst(a: ActivityRecord, b: ActivityRecord): number {
  return b.updatedAt - a.updatedAt || (a.id < b.id ? -1 : 1);
}
