import { largestFile } from './archive-file.ts';
import { type Read, refused } from './refusal.ts';

/** What a file can be that may be opened further. */
export type FileKind = 'text' | 'age';

type Sign = Readonly<{ bytes: readonly number[]; why: 'zip' | 'picture' | 'pdf' | 'database' | 'encoding' }>;

const signs: readonly Sign[] = [
  { bytes: [0x50, 0x4b, 0x03, 0x04], why: 'zip' },
  { bytes: [0x50, 0x4b, 0x05, 0x06], why: 'zip' },
  { bytes: [0x1f, 0x8b], why: 'zip' },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], why: 'zip' },
  { bytes: [0x52, 0x61, 0x72, 0x21], why: 'zip' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], why: 'picture' },
  { bytes: [0xff, 0xd8, 0xff], why: 'picture' },
  { bytes: [0x47, 0x49, 0x46, 0x38], why: 'picture' },
  { bytes: [0x52, 0x49, 0x46, 0x46], why: 'picture' },
  { bytes: [0x25, 0x50, 0x44, 0x46], why: 'pdf' },
  { bytes: [...'SQLite format 3'].map((letter) => letter.charCodeAt(0)), why: 'database' },
  { bytes: [0xff, 0xfe], why: 'encoding' },
  { bytes: [0xfe, 0xff], why: 'encoding' },
];

const ageSigns = ['age-encryption.org/', '-----BEGIN AGE ENCRYPTED FILE-----'];

/**
 * What a file is, by its size and its first bytes: nothing of it is parsed for this.
 *
 * @param size of the whole file, in bytes
 * @param head its first bytes, 64 or more where there are as many
 */
export function recognize(size: number, head: Uint8Array): Read<FileKind> {
  if (size > largestFile) return refused({ why: 'too-large' });
  if (size === 0 || head.length === 0) return refused({ why: 'empty' });
  const sign = signs.find(({ bytes }) => bytes.every((byte, index) => head[index] === byte));
  if (sign !== undefined) return refused({ why: sign.why });
  const text = String.fromCharCode(...head.subarray(0, 64));
  if (ageSigns.some((start) => text.startsWith(start))) return { ok: true, value: 'age' };
  // UTF-16 without a mark has a zero in every other byte of plain letters.
  const zeros = head.subarray(0, 64).filter((byte) => byte === 0).length;
  if (zeros > 0) return refused({ why: zeros >= Math.min(head.length, 64) / 3 ? 'encoding' : 'binary' });
  return { ok: true, value: 'text' };
}
