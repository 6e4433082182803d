import keyWorker from '../../worker/key-worker.ts?worker&url';
import { trusted } from '../../worker/start.ts';
import type { Bytes } from './bytes.ts';
import type { Derive } from './vault.ts';

/** Derives a key in a worker, which goes as soon as it has answered: nothing of the passphrase stays in it. */
export const deriveInWorker: Derive = (passphrase, salt, { m, t, p }) =>
  new Promise<Bytes>((resolve, reject) => {
    const worker = new Worker(trusted(keyWorker), { type: 'module' });
    const end = (settle: () => void) => {
      worker.terminate();
      settle();
    };
    worker.addEventListener('message', ({ data }: MessageEvent<{ key?: Bytes; error?: string }>) => {
      const { key } = data;
      end(() => (key === undefined ? reject(new Error(data.error)) : resolve(key)));
    });
    worker.addEventListener('error', (event) => end(() => reject(new Error(event.message))));
    worker.postMessage({ passphrase, salt, m, t, p });
  });
