import type { Archive } from '../../domain/archive/archive-file.ts';
import { readArchive } from '../../domain/archive/read-archive.ts';
import { recognize } from '../../domain/archive/recognize.ts';
import { type Read, refused } from '../../domain/archive/refusal.ts';

/** What stands in a file, or that a passphrase is needed for it. */
export type Opened = Read<
  Readonly<{ archive: Archive } | { needs: 'passphrase'; bytes: Uint8Array<ArrayBuffer> }>
>;

/** Milliseconds of work between two pauses: half of what a reader would notice while typing. */
const work = 25;

/**
 * Reads a file that a reader has chosen. Its size is looked at before its first bytes, these before the rest, and the
 * page can breathe in between. Never throws.
 */
export async function openFile(file: Blob): Promise<Opened> {
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    const head = new Uint8Array(await file.slice(0, 64).arrayBuffer());
    const kind = recognize(file.size, head);
    if (!kind.ok) return kind;
    bytes = new Uint8Array(await file.arrayBuffer());
    if (kind.value === 'age') return { ok: true, value: { needs: 'passphrase', bytes } };
  } catch {
    // It was moved, changed or taken away while it was read.
    return refused({ why: 'unreadable' });
  }
  return openText(bytes);
}

/** Reads the bytes of a readable export. */
export async function openText(bytes: Uint8Array): Promise<Opened> {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refused({ why: 'encoding' });
  }
  const archive = await withPauses(readArchive(text));
  return archive.ok ? { ok: true, value: { archive: archive.value } } : archive;
}

/** Drives a generator and lets the page do other things in between. */
export async function withPauses<T>(steps: Generator<unknown, T>): Promise<T> {
  let started = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() - started > work) {
      await nextTask();
      started = performance.now();
    }
  }
}

/** A new task, unlike a new microtask, lets the browser paint and answer. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
