import { type Archive, archiveName, writeArchive } from '../../domain/archive/archive-file.ts';
import type { Day } from '../../domain/calendar/month.ts';

/** A file to be handed to the reader. */
export type Taken = Readonly<{ name: string; file: Blob }>;

/**
 * Makes the file of a notebook.
 *
 * @param passphrase locks it; without one anybody can read it
 * @param today the reader's own day, for the name
 */
export async function takeAway(archive: Archive, today: Day, passphrase?: string): Promise<Taken> {
  const text = writeArchive(archive);
  if (passphrase === undefined) {
    return { name: archiveName(today, 'json'), file: new Blob([text], { type: 'application/json' }) };
  }
  const { lockedFile } = await import('./age.ts');
  const bytes = await lockedFile(text, passphrase);
  return { name: archiveName(today, 'age'), file: new Blob([bytes], { type: 'application/octet-stream' }) };
}
