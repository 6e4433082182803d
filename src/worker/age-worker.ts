import { sealed, unsealed } from '../notebook/archive/age-file.ts';

/** What the page asks for: a file locked, or a file opened. */
export type AgeTask = Readonly<
  { text: string; passphrase: string } | { file: Uint8Array<ArrayBuffer>; passphrase: string }
>;

// A second of work for one key would stand in the way of everything on the page.
addEventListener('message', ({ data }: MessageEvent<AgeTask>) => {
  const result = 'text' in data ? sealed(data.text, data.passphrase) : unsealed(data.file, data.passphrase);
  result.then(
    (value) => postMessage({ value }),
    () => postMessage({ failed: true }),
  );
});
