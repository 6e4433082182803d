import { armor, Decrypter, Encrypter } from 'age-encryption';
import { ageHeader, workFactor } from '../../domain/archive/age-header.ts';
import { type Read, refused } from '../../domain/archive/refusal.ts';

/**
 * A file that the `age` program opens with the same passphrase.
 *
 * @param passphrase in any letters; composed as keyboards compose them, which is how the program will get it
 */
export async function sealed(
  text: string,
  passphrase: string,
  factor = workFactor,
): Promise<Uint8Array<ArrayBuffer>> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase.normalize('NFC'));
  encrypter.setScryptWorkFactor(factor);
  return Uint8Array.from(await encrypter.encrypt(text));
}

/**
 * The bytes inside an `age` file, armored or not. What its header asks of the browser is looked at before it is done.
 * Never throws.
 */
export async function unsealed(file: Uint8Array, passphrase: string): Promise<Read<Uint8Array>> {
  const bytes = withoutArmor(file);
  if (bytes === undefined) return refused({ why: 'locked-damaged' });
  const header = ageHeader(letters(bytes.subarray(0, 4096)));
  if (!header.ok) return header;

  let refusal = refused({ why: 'passphrase' });
  for (const spelling of new Set([passphrase, passphrase.normalize('NFC')])) {
    const decrypter = new Decrypter();
    decrypter.addPassphrase(spelling);
    try {
      return { ok: true, value: await decrypter.decrypt(bytes) };
    } catch (error) {
      const matched = !(error instanceof Error && error.message.startsWith('no identity matched'));
      refusal = refused({ why: matched ? 'locked-damaged' : 'passphrase' });
      if (matched) break;
    }
  }
  return refusal;
}

function withoutArmor(file: Uint8Array): Uint8Array | undefined {
  if (letters(file.subarray(0, 11)) !== '-----BEGIN ') return file;
  try {
    return armor.decode(new TextDecoder().decode(file));
  } catch {
    return undefined;
  }
}

/** One letter a byte: the header of such a file is ASCII. */
function letters(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
