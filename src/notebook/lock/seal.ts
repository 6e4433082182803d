import { type Codec } from '../codec.ts';
import { recordSchema } from '../../domain/archive/record-format.ts';
import { disk } from '../names.ts';
import { type Bytes, joined, padded, random, unpadded } from './bytes.ts';

const nonceLength = 12;

/**
 * Encrypts with AES-256-GCM under a fresh random nonce, which stands before the ciphertext.
 *
 * @param bound what the ciphertext belongs to: it opens under the same words only
 */
export async function sealed(key: CryptoKey, content: Bytes, bound: readonly unknown[]): Promise<Bytes> {
  const iv = random(nonceLength);
  const text = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: associated(bound) },
    key,
    content,
  );
  return joined(iv, new Uint8Array(text));
}

/** Decrypts what {@link sealed} gave. Throws where a bit of it, or of what it is bound to, is another. */
export async function unsealed(key: CryptoKey, whole: Bytes, bound: readonly unknown[]): Promise<Bytes> {
  const iv = whole.subarray(0, nonceLength);
  const text = whole.subarray(nonceLength);
  return new Uint8Array(
    await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData: associated(bound) }, key, text),
  );
}

/** Records behind a data key. Each is bound to its table, id, revision and format, so that rows cannot be swapped unseen. */
export function sealing(key: CryptoKey): Codec {
  const ofEntry = (id: string, rev: string, format: number) => [disk.entries, id, rev, format];
  const ofOwn = (rev: string) => [disk.settings, 'own', rev];
  return {
    keeping: 'locked',
    row: async (record, rev) => ({
      id: record.id,
      rev,
      format: recordSchema,
      sealed: await sealed(key, padded(JSON.stringify(record)), ofEntry(record.id, rev, recordSchema)),
    }),
    content: async (row) => {
      if (!('sealed' in row)) throw new TypeError('An open row among sealed ones.');
      return JSON.parse(unpadded(await unsealed(key, row.sealed, ofEntry(row.id, row.rev, row.format))));
    },
    ownRow: async (own) => {
      const rev = crypto.randomUUID();
      return { key: 'own', rev, sealed: await sealed(key, padded(JSON.stringify(own)), ofOwn(rev)) };
    },
    ownContent: async (row) =>
      'sealed' in row ? JSON.parse(unpadded(await unsealed(key, row.sealed, ofOwn(row.rev)))) : undefined,
  };
}

function associated(bound: readonly unknown[]): Bytes {
  return new TextEncoder().encode(JSON.stringify(bound));
}
