import { type Read, refused } from './refusal.ts';

/**
 * scrypt's work factor, as the power of two, in files that we write: 128 MiB, what OWASP asks for at least. The `age`
 * program's own default needs twice that, and three times the wait on a phone.
 */
export const workFactor = 17;

/** What we read: the program's default is 18. Beyond it a file could freeze the page. */
const mostWork = 18;

const longestHeader = 4096;

/**
 * Reads the header of an `age` file, which is text, before any key is derived from it.
 *
 * @param head the file's first bytes, as text of one letter a byte
 */
export function ageHeader(head: string): Read<{ workFactor: number }> {
  const [version = '', ...rest] = head.slice(0, longestHeader).split('\n');
  if (version !== 'age-encryption.org/v1') {
    return refused({ why: /^age-encryption\.org\/v\d+$/u.test(version) ? 'locked-newer' : 'locked-damaged' });
  }
  const stanzas = rest
    .slice(
      0,
      rest.findIndex((line) => line.startsWith('---')),
    )
    .filter(isStanza);
  const [only, ...others] = stanzas;
  if (only === undefined) return refused({ why: 'locked-damaged' });
  const [, kind, salt = '', factor = '', ...more] = only.split(' ');
  if (kind !== 'scrypt') return refused({ why: 'locked-to-key' });
  if (others.length > 0 || more.length > 0) return refused({ why: 'locked-damaged' });
  if (!/^[A-Za-z0-9+/]{22}$/u.test(salt)) return refused({ why: 'locked-damaged' });
  if (!/^[1-9]\d?$/u.test(factor)) return refused({ why: 'locked-damaged' });
  if (Number(factor) > mostWork) return refused({ why: 'too-much-work' });
  return { ok: true, value: { workFactor: Number(factor) } };
}

function isStanza(line: string): boolean {
  return line.startsWith('-> ');
}
