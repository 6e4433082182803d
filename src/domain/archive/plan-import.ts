import type { Archive } from './archive-file.ts';
import type { ActivityRecord } from './record.ts';

/** What taking a file in would do, said before it is done. What is here already is in no case changed or removed. */
export type ImportPlan = Readonly<{
  /** Entries that are not here. */
  fresh: readonly ActivityRecord[];
  /** Entries whose id is here with other content: the one from the file comes in beside it, under an id of its own. */
  both: readonly ActivityRecord[];
  /** How many entries are here already, word for word. */
  same: number;
  /** What could not be read when the file was made, and is not here. */
  setAside: readonly string[];
}>;

/** What is here already. */
export type Here = Readonly<{ records: readonly ActivityRecord[]; setAside: readonly string[] }>;

/**
 * Compares a file with what is here. The same file planned again after it was taken in adds nothing: the id of the second
 * of two versions follows from what it says.
 */
export function planImport(archive: Archive, here: Here): ImportPlan {
  const known = new Map(here.records.map((record) => [record.id, record]));
  const fresh: ActivityRecord[] = [];
  const both: ActivityRecord[] = [];
  let same = 0;
  const incoming = [...archive.records];
  const taken = new Map(incoming.map((record) => [record.id, record]));
  for (const record of incoming) {
    const mine = known.get(record.id);
    if (mine === undefined) {
      fresh.push(record);
    } else if (sameContent(mine, record)) {
      same += 1;
    } else {
      const copy = beside(record, known, taken);
      if (copy === undefined) same += 1;
      else {
        both.push(copy);
        known.set(copy.id, copy);
      }
    }
  }
  const aside = new Set(here.setAside);
  const setAside = [...new Set(archive.setAside)].filter((text) => !aside.has(text));
  return { fresh, both, same, setAside };
}

/** Whether a plan would change anything. */
export function changesNothing({ fresh, both, setAside }: ImportPlan): boolean {
  return fresh.length + both.length + setAside.length === 0;
}

/** The record under an id that follows from its content, or nothing where it came in on an earlier day. */
function beside(
  record: ActivityRecord,
  known: ReadonlyMap<string, ActivityRecord>,
  taken: ReadonlyMap<string, ActivityRecord>,
): ActivityRecord | undefined {
  for (let turn = 0; ; turn++) {
    const copy = { ...record, id: idFrom(`${turn} ${canonical(record)}`) };
    const holder = known.get(copy.id) ?? taken.get(copy.id);
    if (holder === undefined) return copy;
    if (sameContent(holder, copy)) return undefined;
  }
}

/** Whether two records say the same, in whatever order their fields stand. */
export function sameContent(a: ActivityRecord, b: ActivityRecord): boolean {
  return canonical(a) === canonical(b);
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

/** A UUID (version 8) that follows from a text. It names things; it keeps no secret. */
function idFrom(text: string): string {
  const hex = [0x811c9dc5, 0x01000193, 0x9e3779b9, 0x85ebca6b]
    .map((seed) => mixed(text, seed).toString(16).padStart(8, '0'))
    .join('');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}

function mixed(text: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193 + (seed >>> 7));
    hash ^= hash >>> 15;
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
