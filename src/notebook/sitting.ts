import type { ActivityRecord } from '../domain/archive/record.ts';
// Not from `record.ts`, which would bring its parser into every page with an exercise.
import { recordSchema } from '../domain/archive/record-format.ts';
import { type Keeper, NotKept, type Place, type Reason, type Standing } from './keeper.ts';

export type Kind = ActivityRecord['kind'];
/** What an exercise of a kind leaves behind. */
export type DataOf<K extends Kind> = Fixed<Extract<ActivityRecord, { kind: K }>['data']>;

type Fixed<T> = T extends object ? { readonly [Key in keyof T]: Fixed<T[Key]> } : T;

/** What is being done: a part of an exercise, in one of its versions. */
export type Subject<K extends Kind> = Place &
  Readonly<{
    kind: K;
    version: number;
    /** Its drafts are kept only behind a passphrase, or when chosen. */ sensitive: boolean;
  }>;

/** How a sitting stands, for the screen. */
export type SittingState = Readonly<{
  standing: Standing;
  /** Whether there is something of the reader's here. */
  begun: boolean;
  /** Whether every word of it is written for good. */
  saved: boolean;
  /** Why it could not be written, until it could. */
  failure: Reason | undefined;
  /** Whether a draft of this exercise is kept while it is written. */
  draftsKept: boolean;
  /** Whether a second copy was made, since another tab had changed the first. */
  both: boolean;
  /** Whether an older draft waits to be put back: something had been written before it was found. */
  earlier: boolean;
}>;

export type SittingOptions<K extends Kind> = Readonly<{
  keeper: Keeper;
  subject: Subject<K>;
  /** Milliseconds since 1970. */
  now: () => number;
  newId: () => string;
  /** Calls back after so many milliseconds; gives back what prevents it. */
  wait: (milliseconds: number, callback: () => void) => () => void;
  /** Whether the reader has already begun in a way that no draft shows, such as a choice not yet checked. */
  begun?: () => boolean;
  onState: (state: SittingState) => void;
  /** Puts an earlier draft back on the screen, and says whether this page could. One it cannot show stays as it is. */
  onRestore: (data: DataOf<K>) => boolean;
}>;

/** One reader doing one exercise: what they make goes to the keeper, and the screen learns what became of it. */
export type Sitting<K extends Kind> = Readonly<{
  state: () => SittingState;
  /** Looks for an earlier draft and begins to watch the keeper; gives back what ends it. */
  start: () => () => void;
  /** Something was written: it is kept {@link draftDelay} after the last call. */
  draft: (data: DataOf<K>) => void;
  /** The exercise is finished: it is kept at once. */
  entry: (data: DataOf<K>) => void;
  /**
   * What comes next is another record. An entry stays as it is; a draft is thrown away, on the device as well. Gives back what
   * takes up the old one again.
   */
  startAnew: () => () => void;
  /** Keeps at once what waits: the page may be about to go, or another attempt was asked for. */
  flush: () => Promise<void>;
  /** Keeps anew what was deleted in another tab. */
  keepAnew: () => Promise<void>;
  /** Puts the older draft back. What is on the screen is kept first. */
  putBack: () => Promise<void>;
}>;

/** Milliseconds from the last key to the write. */
export const draftDelay = 300;

/** Something on the desk: one record, as far as it has come. */
type Sheet<K extends Kind> = {
  id: string;
  revision: string | undefined;
  createdAt: number;
  status: ActivityRecord['status'];
  data: DataOf<K>;
  written: boolean;
};

export function createSitting<K extends Kind>(options: SittingOptions<K>): Sitting<K> {
  const { keeper, subject } = options;
  let sheet: Sheet<K> | undefined;
  let earlier: ActivityRecord | undefined;
  /** Every record made here, since keeping may be turned on after several. */
  const sheets = new Set<Sheet<K>>();
  const toWrite = new Set<Sheet<K>>();
  /** Sheets that could not be written. */
  const unkept = new Set<Sheet<K>>();
  let writing: Promise<void> | undefined;
  let cancelWait = () => {};
  let state: SittingState = {
    standing: keeper.standing(),
    begun: false,
    saved: false,
    failure: undefined,
    draftsKept: keeper.keepsDrafts(subject),
    both: false,
    earlier: false,
  };

  const set = (change: Partial<SittingState>) => {
    const next = { ...state, ...change };
    const same = (Object.keys(next) as (keyof SittingState)[]).every((key) => next[key] === state[key]);
    state = next;
    if (!same) options.onState(state);
  };

  const put = (data: DataOf<K>, status: ActivityRecord['status']) => {
    sheet ??= {
      id: options.newId(),
      revision: undefined,
      createdAt: options.now(),
      status,
      data,
      written: false,
    };
    sheets.add(sheet);
    // What was once finished stays an entry while it is changed.
    Object.assign(sheet, { data, written: false, status: sheet.status === 'done' ? 'done' : status });
    set({ begun: true, saved: false });
  };

  /** Writes one sheet after the other: a later state of a record never overtakes an earlier one. */
  const writeAll = async () => {
    for (const each of toWrite) {
      toWrite.delete(each);
      if (each.status === 'draft' && !keeper.keepsDrafts(subject)) continue;
      each.written = true;
      try {
        const outcome = await keeper.keep(recordOf(subject, each, options.now()), each.revision);
        if (outcome.saved) {
          if (outcome.seen.id !== each.id) set({ both: true });
          Object.assign(each, outcome.seen);
        }
        unkept.delete(each);
        // Where one write works again, so may the others.
        for (const other of unkept) toWrite.add(other);
        if (each === sheet) set({ saved: outcome.saved && each.written });
        if (unkept.size === 0) set({ failure: undefined });
      } catch (error) {
        each.written = false;
        unkept.add(each);
        set({ saved: false, failure: reasonOf(error) });
        return;
      }
    }
  };

  const write = (...sheets: readonly (Sheet<K> | undefined)[]): Promise<void> => {
    for (const each of sheets) if (each !== undefined && !each.written) toWrite.add(each);
    if (toWrite.size === 0) return writing ?? Promise.resolve();
    writing ??= writeAll().finally(() => {
      writing = undefined;
      // Asked for in the moment between the last write and this one.
      if (toWrite.size > 0 && state.failure === undefined) void write();
    });
    return writing;
  };

  const flush = () => {
    cancelWait();
    return write(...unkept, sheet);
  };

  const take = (record: ActivityRecord) => {
    const { id, createdAt, status } = record;
    const data = record.data as unknown as DataOf<K>;
    if (!options.onRestore(data)) return;
    sheet = { id, revision: keeper.seen(record).revision, createdAt, status, data, written: true };
    sheets.add(sheet);
    earlier = undefined;
    set({ begun: true, saved: true, earlier: false, both: false });
  };

  const discard = (old: Sheet<K>) => {
    for (const each of [toWrite, unkept, sheets]) each.delete(old);
    // One that is being written right now has to be there before it can go.
    void Promise.resolve(writing)
      .then(() => keeper.remove([{ id: old.id, revision: old.revision }]))
      .catch((error: unknown) => set({ failure: reasonOf(error) }));
  };

  const lookForDraft = async () => {
    const found = await keeper.kept(subject).catch(() => []);
    const last = found.find(
      (record) =>
        record.status === 'draft' &&
        record.kind === subject.kind &&
        record.activityVersion === subject.version,
    );
    if (last === undefined || last.id === sheet?.id) return;
    if (sheet === undefined && options.begun?.() !== true) return take(last);
    earlier = last;
    set({ earlier: true });
  };

  const onStanding = () => {
    const standing = keeper.standing();
    set({ standing, draftsKept: keeper.keepsDrafts(subject), saved: false, failure: undefined });
    for (const each of sheets) {
      each.written = false;
      // What was kept before is gone with the way of keeping.
      if (nothingThere(standing)) each.revision = undefined;
    }
    cancelWait();
    void write(...sheets);
    if (keeps(standing)) void lookForDraft();
  };

  return {
    state: () => state,
    start: () => {
      onStanding();
      const unwatch = keeper.watch((change) => {
        if (change.of === 'standing') onStanding();
      });
      return () => {
        unwatch();
        void flush();
      };
    },
    draft: (data) => {
      put(data, 'draft');
      cancelWait();
      const current = sheet;
      cancelWait = options.wait(draftDelay, () => void write(current));
    },
    entry: (data) => {
      put(data, 'done');
      void flush();
    },
    startAnew: () => {
      cancelWait();
      const old = sheet;
      if (old?.status === 'done') void flush();
      if (old?.status === 'draft') discard(old);
      sheet = undefined;
      set({ begun: false, saved: false, both: false });
      return () => {
        if (old === undefined) return;
        if (sheet?.status === 'draft') discard(sheet);
        if (old.status === 'draft') Object.assign(old, { id: options.newId(), revision: undefined });
        sheet = old;
        sheets.add(old);
        set({ begun: true });
      };
    },
    flush,
    keepAnew: () => {
      for (const each of new Set([...unkept, ...(sheet === undefined ? [] : [sheet])])) {
        Object.assign(each, { id: options.newId(), revision: undefined, written: false });
      }
      return flush();
    },
    putBack: async () => {
      const record = earlier;
      if (record === undefined) return;
      await flush();
      if (state.failure === undefined) take(record);
    },
  };
}

/** Whether what is written now goes to the device. */
export function keeps(standing: Standing): boolean {
  return standing.keeping === 'device' || (standing.keeping === 'locked' && standing.open);
}

/** Whether the device holds nothing of ours any more. What is only out of reach is still there. */
function nothingThere(standing: Standing): boolean {
  return standing.keeping === 'memory' && (standing.why === 'choice' || standing.why === 'cleared');
}

function reasonOf(error: unknown): Reason {
  return error instanceof NotKept ? error.reason : 'lost';
}

function recordOf<K extends Kind>(subject: Subject<K>, sheet: Sheet<K>, now: number): ActivityRecord {
  return {
    id: sheet.id,
    kind: subject.kind,
    activity: subject.activity,
    part: subject.part,
    activityVersion: subject.version,
    schema: recordSchema,
    createdAt: sheet.createdAt,
    updatedAt: now,
    status: sheet.status,
    // A kind and its data belong together by the type of the sitting; the union cannot know.
    data: sheet.data,
  } as unknown as ActivityRecord;
}
