import { base64, type Bytes, random } from './bytes.ts';
import { floor, type Header, type KdfParameters, parseHeader, tooSlow, usual } from './header.ts';
import { recoveryBytes, recoveryCode } from './recovery-code.ts';
import { sealed, unsealed } from './seal.ts';

/** Derives 32 bytes from a passphrase with Argon2id. Throws where the device cannot. */
export type Derive = (passphrase: Bytes, salt: Bytes, parameters: KdfParameters) => Promise<Bytes>;

/** A vault that was opened: its data key for use, which nobody can read out. */
export type Opened = Readonly<{ key: CryptoKey }>;

/** What opening came to. A wrong passphrase and a damaged key look the same: nothing on the disk tells them apart. */
export type Opening =
  Readonly<{ ok: true; key: CryptoKey }> | Readonly<{ ok: false; why: 'wrong' | 'damaged' }>;

/** A new vault, not yet written: its header, its key and, where asked for, the code that opens it too. */
export type NewVault = Readonly<{ header: Header; key: CryptoKey; code: string | undefined }>;

/** Makes a vault with a fresh data key. */
export async function newVault(
  passphrase: string,
  derive: Derive,
  options: Readonly<{ recovery: boolean; now: () => number }>,
): Promise<NewVault> {
  const raw = random(32);
  const wrap = await wrappedBy(passphrase, raw, derive, options.now);
  const code = options.recovery ? random(20) : undefined;
  const header: Header = {
    ...wrap,
    ...(code !== undefined && { recovery: await wrappedByCode(code, raw) }),
  };
  return { header, key: await usable(raw), code: code && recoveryCode(code) };
}

/** Opens a vault with its passphrase. The numbers in the header are checked before anything is derived from them. */
export async function openVault(value: unknown, passphrase: string, derive: Derive): Promise<Opening> {
  const raw = await rawKey(value, passphrase, derive);
  return raw instanceof Uint8Array ? { ok: true, key: await usable(raw) } : { ok: false, why: raw };
}

/** Opens a vault with its recovery code. */
export async function openByCode(value: unknown, code: string): Promise<Opening> {
  const raw = await rawKeyByCode(value, code);
  return raw instanceof Uint8Array ? { ok: true, key: await usable(raw) } : { ok: false, why: raw };
}

/**
 * The header for a new passphrase over the same data key. A recovery code goes on opening it.
 *
 * @param by the passphrase so far, or the recovery code
 */
export async function rewrapped(
  value: unknown,
  by: Readonly<{ passphrase: string } | { code: string }>,
  next: string,
  derive: Derive,
  now: () => number,
): Promise<Readonly<{ ok: true; header: Header }> | Readonly<{ ok: false; why: 'wrong' | 'damaged' }>> {
  const raw = 'code' in by ? await rawKeyByCode(value, by.code) : await rawKey(value, by.passphrase, derive);
  if (!(raw instanceof Uint8Array)) return { ok: false, why: raw };
  const recovery = parseHeader(value)?.recovery;
  const wrap = await wrappedBy(next, raw, derive, now);
  return { ok: true, header: { ...wrap, ...(recovery !== undefined && { recovery }) } };
}

async function rawKey(
  value: unknown,
  passphrase: string,
  derive: Derive,
): Promise<Bytes | 'wrong' | 'damaged'> {
  const header = parseHeader(value);
  if (header === undefined) return 'damaged';
  const derived = await derive(bytesOf(passphrase), header.salt, header);
  try {
    return await unsealed(await usable(derived), header.wrapped, boundTo(header));
  } catch {
    return 'wrong';
  }
}

async function rawKeyByCode(value: unknown, code: string): Promise<Bytes | 'wrong' | 'damaged'> {
  const recovery = parseHeader(value)?.recovery;
  const bytes = recoveryBytes(code);
  if (recovery === undefined || bytes === undefined) return 'wrong';
  try {
    return await unsealed(await keyOfCode(bytes, recovery.salt), recovery.wrapped, [
      'recovery',
      base64(recovery.salt),
    ]);
  } catch {
    return 'wrong';
  }
}

/** Wraps a data key. A device that cannot do the usual work, or takes too long over it, does the least that is allowed. */
async function wrappedBy(
  passphrase: string,
  raw: Bytes,
  derive: Derive,
  now: () => number,
): Promise<Omit<Header, 'recovery'>> {
  const salt = random(16);
  const bytes = bytesOf(passphrase);
  let parameters = usual;
  let derived: Bytes | undefined;
  const began = now();
  try {
    derived = await derive(bytes, salt, usual);
  } catch {
    // No 64 MiB to be had.
  }
  if (derived === undefined || now() - began > tooSlow) {
    parameters = floor;
    derived = await derive(bytes, salt, floor);
  }
  const open = { version: 1, kdf: 'argon2id', ...parameters, salt } as const;
  return { ...open, wrapped: await sealed(await usable(derived), raw, boundTo(open)) };
}

async function wrappedByCode(code: Bytes, raw: Bytes): Promise<NonNullable<Header['recovery']>> {
  const salt = random(16);
  return { salt, wrapped: await sealed(await keyOfCode(code, salt), raw, ['recovery', base64(salt)]) };
}

/** The code has 160 random bits: a fast derivation is enough. */
async function keyOfCode(code: Bytes, salt: Bytes): Promise<CryptoKey> {
  const base = await crypto.subtle.importKey('raw', code, 'HKDF', false, ['deriveKey']);
  const info = new TextEncoder().encode('toward recovery 1');
  return crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt, info },
    base,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

function boundTo({ version, kdf, m, t, p, salt }: Omit<Header, 'wrapped' | 'recovery'>): unknown[] {
  return ['passphrase', version, kdf, m, t, p, base64(salt)];
}

function bytesOf(passphrase: string): Bytes {
  return new TextEncoder().encode(passphrase.normalize('NFKC'));
}

function usable(raw: Bytes): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
}
