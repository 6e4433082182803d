import * as v from 'valibot';

/** How a key is derived from a passphrase. Memory is in KiB. */
export type KdfParameters = Readonly<{ m: number; t: number; p: number }>;

/** What new notebooks use: Argon2id v1.3 with 64 MiB, three passes, one lane. */
export const usual: KdfParameters = { m: 64 * 1024, t: 3, p: 1 };

/** OWASP's minimum, for a device that cannot find 64 MiB or takes longer than {@link tooSlow} milliseconds. */
export const floor: KdfParameters = { m: 19 * 1024, t: 2, p: 1 };
export const tooSlow = 3000;

const bytes = (length: number) =>
  v.pipe(
    v.instance(Uint8Array<ArrayBuffer>),
    v.check((value) => value.length === length, 'length'),
  );
const whole = (from: number, to: number) => v.pipe(v.number(), v.integer(), v.minValue(from), v.maxValue(to));

/** The wrapped data key: 12 bytes of nonce, 32 of key, 16 of tag. */
const wrapped = bytes(12 + 32 + 16);

/**
 * The one record of a locked notebook that is not sealed. Its bounds are checked before anything is computed: smaller numbers
 * would be an attack on the passphrase, larger ones on the device.
 */
export const header = v.strictObject({
  version: v.literal(1),
  kdf: v.literal('argon2id'),
  m: whole(19 * 1024, 256 * 1024),
  t: whole(1, 10),
  p: whole(1, 4),
  salt: bytes(16),
  wrapped,
  /** The same key wrapped by a recovery code, where one was asked for. */
  recovery: v.optional(v.strictObject({ salt: bytes(16), wrapped })),
});
export type Header = v.InferOutput<typeof header>;

/** A header, or nothing where it is damaged, out of bounds or of a kind we do not know. */
export function parseHeader(value: unknown): Header | undefined {
  const result = v.safeParse(header, value);
  return result.success ? result.output : undefined;
}
