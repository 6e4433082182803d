/**
 * Derives a key with Argon2id, off the page's thread: it takes half a second to some seconds. Where WebAssembly is refused,
 * the same in plain script, several times slower.
 */
type Question = Readonly<{
  passphrase: Uint8Array<ArrayBuffer>;
  salt: Uint8Array<ArrayBuffer>;
  m: number;
  t: number;
  p: number;
}>;

const keyLength = 32;

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  derive(data).then(
    (key) => postMessage({ key }),
    (error: unknown) => postMessage({ error: String(error) }),
  );
});

async function derive({ passphrase, salt, m, t, p }: Question): Promise<Uint8Array> {
  try {
    const { argon2id } = await import('hash-wasm');
    return await argon2id({
      password: passphrase,
      salt,
      memorySize: m,
      iterations: t,
      parallelism: p,
      hashLength: keyLength,
      outputType: 'binary',
    });
  } catch {
    const { argon2id } = await import('@noble/hashes/argon2.js');
    return argon2id(passphrase, salt, { m, t, p, dkLen: keyLength });
  }
}
