import type { ActivityRecord } from './record.ts';

/** The name by which a file of ours is known, whoever opens it. */
export const archiveFormat = 'toward-notebook';

/** The version that is written. Raised when an older page could not read the file; see docs/export-format.md. */
export const archiveVersion = 1;

/** Bytes beyond which a file is refused before it is read. */
export const largestFile = 20 * 1024 * 1024;

/** Everything that a notebook holds. */
export type Archive = Readonly<{
  /** Milliseconds since 1970-01-01 UTC. */
  madeAt: number;
  records: readonly ActivityRecord[];
  /** What could not be read as a record, as it was found. */
  setAside: readonly string[];
}>;

/**
 * The archive as a file's text, one record a line, so that people can read it and compare two. Half a surrogate pair is
 * written as its escape: the file is valid UTF-8 whatever was typed.
 */
export function writeArchive({ madeAt, records, setAside }: Archive): string {
  const lines = (values: readonly unknown[]) =>
    values.length === 0
      ? '[]'
      : `[\n${values.map((value) => `    ${JSON.stringify(value)}`).join(',\n')}\n  ]`;
  return `{
  "format": ${JSON.stringify(archiveFormat)},
  "version": ${archiveVersion},
  "madeAt": ${madeAt},
  "records": ${lines(records)},
  "setAside": ${lines(setAside)}
}
`;
}

/**
 * A name that says nothing of what is inside, nor of the site.
 *
 * @param day the reader's own, as `2026-11-26`
 */
export function archiveName(day: string, ending: 'json' | 'age'): string {
  return `backup-${day}.${ending}`;
}
