import type { Read } from '../../domain/archive/refusal.ts';
import type { AgeTask } from '../../worker/age-worker.ts';
import ageWorker from '../../worker/age-worker.ts?worker&url';
import { trusted } from '../../worker/start.ts';

/** A file that the passphrase opens, here and with the `age` program. */
export async function lockedFile(text: string, passphrase: string): Promise<Uint8Array<ArrayBuffer>> {
  const task = { text, passphrase };
  return (
    (await inWorker<Uint8Array<ArrayBuffer>>(task)) ??
    (await import('./age-file.ts')).sealed(text, passphrase)
  );
}

/** What is inside an `age` file. */
export async function openedFile(
  file: Uint8Array<ArrayBuffer>,
  passphrase: string,
): Promise<Read<Uint8Array>> {
  const task = { file, passphrase };
  return (
    (await inWorker<Read<Uint8Array>>(task)) ?? (await import('./age-file.ts')).unsealed(file, passphrase)
  );
}

/** Beside the page, in a worker that goes as soon as it has answered; nothing where a worker cannot be had. */
function inWorker<T>(task: AgeTask): Promise<T | undefined> {
  return new Promise((resolve) => {
    let worker: Worker;
    try {
      worker = new Worker(trusted(ageWorker), { type: 'module' });
    } catch {
      return resolve(undefined);
    }
    const end = (value: T | undefined) => {
      worker.terminate();
      resolve(value);
    };
    worker.addEventListener('message', ({ data }: MessageEvent<{ value?: T }>) => end(data.value));
    worker.addEventListener('error', () => end(undefined));
    worker.postMessage(task);
  });
}
