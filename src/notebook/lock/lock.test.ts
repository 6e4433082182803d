import 'fake-indexeddb/auto';
import { argon2id as nobleArgon2id } from '@noble/hashes/argon2.js';
import fc from 'fast-check';
import { argon2id } from 'hash-wasm';
import { openDB } from 'idb';
import { beforeEach, describe, expect, test } from 'vitest';
import { disk } from '../names.ts';
import type { SealedRow } from '../rows.ts';
import { freshDevice, quickDerive, sheet, tab, wordsOf } from '../testing.ts';
import { padded, unpadded } from './bytes.ts';
import { floor, type Header, parseHeader, usual } from './header.ts';
import { recoveryBytes, recoveryCode } from './recovery-code.ts';
import { sealed, sealing, unsealed } from './seal.ts';
import { passphraseWords, sixWords } from './six-words.ts';
import { type Derive, newVault, openVault } from './vault.ts';

beforeEach(freshDevice);

const passphrase = 'a heron stands in the mill race';
const never: Derive = () => Promise.reject(new Error('Nothing may be derived.'));

async function rows(): Promise<{ entries: SealedRow[]; all: string; header: Header }> {
  const db = await openDB(disk.database);
  const entries = await db.getAll(disk.entries);
  const settings = await db.getAll(disk.settings);
  const { header } = await db.get(disk.vault, 'header');
  db.close();
  return { entries, header, all: [...entries, ...settings, header].map(legible).join('\n') };
}

/** Everything in a value that could be read as text. */
function legible(value: unknown): string {
  if (value instanceof Uint8Array) return String.fromCharCode(...value);
  if (typeof value === 'object' && value !== null)
    return Object.entries(value)
      .map(([key, inner]) => `${key}=${legible(inner)}`)
      .join(' ');
  return String(value);
}

async function locked() {
  const page = await tab();
  const code = await page.notebook.keepLocked(passphrase, { recovery: true });
  return { ...page, code: code ?? '' };
}

describe('behind a passphrase', () => {
  test('the disk holds random ids, revisions, formats and whole kilobytes, and no word of the reader’s or of ours', async () => {
    const { keeper, notebook } = await locked();
    await keeper.keep(sheet('a marked sentence', { updatedAt: 1795478400000 }));
    await keeper.keep(sheet('x'.repeat(1500)));
    await notebook.device()?.changeOwn({ drafts: ['our-loop'], exportedAt: 1795478400000 });
    const { entries, all } = await rows();
    expect(entries.map((row) => Object.keys(row).sort())).toEqual([
      ['format', 'id', 'rev', 'sealed'],
      ['format', 'id', 'rev', 'sealed'],
    ]);
    expect(entries.map(({ sealed: { length } }) => (length - 28) % 1024)).toEqual([0, 0]);
    for (const told of ['marked', 'clearer-ask', 'our-loop', 'worksheet', '1795478400000', passphrase])
      expect(all).not.toContain(told);
    // It would be seen: the same on an open device.
    await notebook.keepOnDevice();
    const db = await openDB(disk.database);
    const open = (await db.getAll(disk.entries)).map(legible).join();
    db.close();
    for (const told of ['marked', 'clearer-ask', 'worksheet', '1795478400000']) expect(open).toContain(told);
  });

  test('the right passphrase opens it in another page, another does not, and the code does', async () => {
    const { keeper, code } = await locked();
    await keeper.keep(sheet('mine'));
    const { keeper: later, notebook } = await tab();
    expect(later.standing()).toEqual({ keeping: 'locked', open: false });
    expect(await later.all()).toEqual([]);
    expect(await later.keep(sheet('in between'))).toEqual({ saved: false });
    expect(await notebook.unlock({ passphrase: `${passphrase} ` })).toEqual({ ok: false, why: 'wrong' });
    expect(await notebook.unlock({ passphrase })).toEqual({ ok: true });
    expect((await later.all()).map(wordsOf)).toEqual(['mine']);
    const { keeper: third, notebook: byCode } = await tab();
    expect(await byCode.unlock({ code: code.toLowerCase().replaceAll('-', ' ') })).toEqual({ ok: true });
    expect((await third.all()).map(wordsOf)).toEqual(['mine']);
  });

  test('letters composed in two ways are one passphrase', async () => {
    const { notebook } = await tab();
    await notebook.keepLocked('caf\u00e9 in the mill race');
    expect(await (await tab()).notebook.unlock({ passphrase: 'cafe\u0301 in the mill race' })).toEqual({
      ok: true,
    });
  });

  test('a new passphrase changes one row; the old one opens nothing, the code goes on', async () => {
    const { keeper, notebook, code } = await locked();
    await keeper.keep(sheet('mine'));
    const before = await rows();
    expect(await notebook.changePassphrase({ passphrase: 'not this one at all' }, 'x')).toEqual({
      ok: false,
      why: 'wrong',
    });
    expect(await rows()).toEqual(before);
    expect(await notebook.changePassphrase({ passphrase }, 'another heron in the race')).toEqual({
      ok: true,
    });
    expect((await rows()).entries).toEqual(before.entries);
    const { notebook: later, keeper: there } = await tab();
    expect(await later.unlock({ passphrase })).toEqual({ ok: false, why: 'wrong' });
    expect(await later.unlock({ passphrase: 'another heron in the race' })).toEqual({ ok: true });
    expect((await there.all()).map(wordsOf)).toEqual(['mine']);
    expect(await (await tab()).notebook.unlock({ code })).toEqual({ ok: true });
  });

  test('where someone may know it, everything is encrypted anew: the old header with its key opens nothing', async () => {
    const { keeper, notebook } = await locked();
    for (const words of ['one', 'two', 'three']) await keeper.keep(sheet(words));
    const before = await rows();
    const stolen = await openVault(before.header, passphrase, quickDerive);
    expect(await notebook.renew({ passphrase }, 'another heron in the race')).toMatchObject({ ok: true });
    const after = await rows();
    expect(after.entries.map(({ id }) => id)).toEqual(before.entries.map(({ id }) => id));
    if (!stolen.ok) throw new Error('not opened');
    const old = sealing(stolen.key);
    expect(await Promise.allSettled(after.entries.map(old.content))).toMatchObject([
      { status: 'rejected' },
      { status: 'rejected' },
      { status: 'rejected' },
    ]);
    await Promise.all(before.entries.map(old.content));
    expect((await keeper.all()).map(wordsOf).sort()).toEqual(['one', 'three', 'two']);
  });

  test('whoever has only the code chooses another passphrase with it, and another key', async () => {
    const { keeper, notebook, code } = await locked();
    await keeper.keep(sheet('mine'));
    expect(await notebook.proves({ code })).toBe(true);
    expect(await notebook.proves({ passphrase: 'not this one at all' })).toBe(false);
    expect(await notebook.changePassphrase({ code }, 'another heron in the race')).toEqual({ ok: true });
    expect(await notebook.renew({ code }, 'a third heron in the race')).toMatchObject({ ok: true });
    const { notebook: later } = await tab();
    expect(await later.unlock({ code })).toEqual({ ok: false, why: 'wrong' });
    expect(await later.unlock({ passphrase: 'a third heron in the race' })).toEqual({ ok: true });
  });

  test('turned on late, what was on the device is behind it, and taken off again it is open', async () => {
    const { keeper, notebook } = await tab();
    await notebook.keepOnDevice();
    await keeper.keep(sheet('from before'));
    await notebook.keepLocked(passphrase);
    expect((await rows()).all).not.toContain('from before');
    expect((await keeper.all()).map(wordsOf)).toEqual(['from before']);
    await notebook.keepOnDevice();
    expect((await (await tab()).keeper.all()).map(wordsOf)).toEqual(['from before']);
    const db = await openDB(disk.database);
    expect(await db.getAll(disk.vault)).toEqual([]);
    db.close();
  });

  test('a closed one is not changed without its passphrase', async () => {
    await locked();
    const { notebook } = await tab();
    const before = await rows();
    await expect(notebook.keepOnDevice()).rejects.toMatchObject({ reason: 'locked' });
    await expect(notebook.keepLocked('somebody else’s passphrase')).rejects.toMatchObject({
      reason: 'locked',
    });
    expect(await rows()).toEqual(before);
  });
});

describe('damage', () => {
  test('of 200 flipped bits every one is noticed, and the others still open', async () => {
    const { keeper } = await locked();
    const records = Array.from({ length: 8 }, (_, index) => sheet(`entry ${index}`));
    for (const record of records) await keeper.keep(record);
    const { entries, header } = await rows();
    const opening = await openVault(header, passphrase, quickDerive);
    if (!opening.ok) throw new Error('not opened');
    const codec = sealing(opening.key);
    const random = fc.sample(fc.tuple(fc.nat(entries.length - 1), fc.nat(1e9)), { numRuns: 200, seed: 7 });
    let noticed = 0;
    for (const [at, where] of random) {
      const row = entries[at] as SealedRow;
      const flipped = Uint8Array.from(row.sealed);
      const bit = where % (flipped.length * 8);
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      const results = await Promise.allSettled(
        entries.map((each) => codec.content(each === row ? { ...row, sealed: flipped } : each)),
      );
      if (results.every(({ status }, index) => status === (index === at ? 'rejected' : 'fulfilled')))
        noticed += 1;
    }
    expect(noticed).toBe(200);
  });

  test('a row put under another id, revision or format does not open', async () => {
    const { keeper } = await locked();
    await keeper.keep(sheet('one'));
    await keeper.keep(sheet('two'));
    const { entries, header } = await rows();
    const opening = await openVault(header, passphrase, quickDerive);
    if (!opening.ok) throw new Error('not opened');
    const { content } = sealing(opening.key);
    const [one, two] = entries as [SealedRow, SealedRow];
    await content(one);
    for (const swapped of [
      { ...one, id: two.id },
      { ...one, rev: two.rev },
      { ...one, format: 2 },
      { ...one, sealed: two.sealed },
    ])
      await expect(content(swapped)).rejects.toThrow();
  });

  test('an entry that was damaged on the disk is set aside as it is; the others open', async () => {
    const { keeper } = await locked();
    await keeper.keep(sheet('fine'));
    await keeper.keep(sheet('damaged'));
    const { entries } = await rows();
    const db = await openDB(disk.database);
    for (const row of entries) {
      const { content } = sealing((await openVaultOf()).key);
      if (!JSON.stringify(await content(row)).includes('damaged')) continue;
      const other = Uint8Array.from(row.sealed);
      other[40] = (other[40] ?? 0) ^ 1;
      await db.put(disk.entries, { ...row, sealed: other });
    }
    db.close();
    const { keeper: later, notebook } = await tab();
    await notebook.unlock({ passphrase });
    expect((await later.all()).map(wordsOf)).toEqual(['fine']);
    expect(await notebook.device()?.quarantined()).toHaveLength(1);
  });

  const openVaultOf = async () => {
    const opening = await openVault((await rows()).header, passphrase, quickDerive);
    if (!opening.ok) throw new Error('not opened');
    return opening;
  };
});

describe('a header from outside', () => {
  const bytes = (length: number) => new Uint8Array(length);
  const fair = { version: 1, kdf: 'argon2id', ...usual, salt: bytes(16), wrapped: bytes(60) };

  test.each([
    ['memory of 4 GiB', { m: 4 * 1024 * 1024 }],
    ['memory just over the most', { m: 256 * 1024 + 1 }],
    ['memory just under the least', { m: 19 * 1024 - 1 }],
    ['no memory', { m: 0 }],
    ['memory below nothing', { m: -65536 }],
    ['half a kibibyte', { m: 65536.5 }],
    ['endless memory', { m: Infinity }],
    ['memory as text', { m: '65536' }],
    ['no passes', { t: 0 }],
    ['eleven passes', { t: 11 }],
    ['passes that are no number', { t: NaN }],
    ['no lanes', { p: 0 }],
    ['five lanes', { p: 5 }],
    ['a short salt', { salt: bytes(15) }],
    ['a long salt', { salt: bytes(17) }],
    ['no salt', { salt: undefined }],
    ['another derivation', { kdf: 'pbkdf2' }],
    ['a newer version', { version: 2 }],
    ['a wrapped key that is too short', { wrapped: bytes(59) }],
    ['a field more', { hint: 'your cat' }],
  ])('%s is refused before anything is derived', async (_, change) => {
    expect(await openVault({ ...fair, ...change }, passphrase, never)).toEqual({ ok: false, why: 'damaged' });
  });

  test('one within the bounds is not', async () => {
    expect(parseHeader(fair)).toBeDefined();
    await expect(openVault(fair, passphrase, never)).rejects.toThrow('Nothing may be derived.');
  });
});

describe('deriving', () => {
  const wasm: Derive = async (given, salt, { m, t, p }) =>
    Uint8Array.from(
      await argon2id({
        password: given,
        salt,
        memorySize: m,
        iterations: t,
        parallelism: p,
        hashLength: 32,
        outputType: 'binary',
      }),
    );

  test('the vector of RFC 9106 for Argon2id, without its secret and associated data, as another program gives it', async () => {
    // From the reference program: argon2 somesalt -id -t 2 -k 65536 -p 1, password "password".
    const salt = new TextEncoder().encode('somesalt');
    const derived = await argon2id({
      password: 'password',
      salt,
      memorySize: 65536,
      iterations: 2,
      parallelism: 1,
      hashLength: 32,
      outputType: 'hex',
    });
    expect(derived).toBe('09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7');
  });

  test('plain script derives what WebAssembly derives', async () => {
    const cases = fc.sample(
      fc.record({
        given: fc.uint8Array({ minLength: 1, maxLength: 64 }),
        salt: fc.uint8Array({ minLength: 16, maxLength: 16 }),
        m: fc.integer({ min: 8, max: 64 }).map((blocks) => blocks * 8),
        t: fc.integer({ min: 1, max: 4 }),
        p: fc.constantFrom(1, 2, 4),
      }),
      { numRuns: 20, seed: 5 },
    );
    for (const { given, salt, ...parameters } of cases) {
      const { m, t, p } = parameters;
      const one = await wasm(Uint8Array.from(given), Uint8Array.from(salt), parameters);
      expect(nobleArgon2id(given, salt, { m, t, p, dkLen: 32 })).toEqual(one);
    }
  });

  test('a device that cannot find the memory, or is too slow, does the least that is allowed and says so in the header', async () => {
    const small: Derive = (given, salt, parameters) =>
      parameters.m > floor.m
        ? Promise.reject(new RangeError('memory'))
        : quickDerive(given, salt, parameters);
    const options = { recovery: false, now: () => 0 };
    expect((await newVault(passphrase, small, options)).header).toMatchObject(floor);
    let clock = 0;
    const slow = { recovery: false, now: () => (clock += 2000) };
    expect((await newVault(passphrase, quickDerive, options)).header).toMatchObject(usual);
    expect(
      (await newVault(passphrase, quickDerive, { ...slow, now: () => (clock += 3001) })).header,
    ).toMatchObject(floor);
  });

  test('a real one opens with what it was made with', async () => {
    const vault = await newVault(passphrase, wasm, { recovery: false, now: () => 0 });
    expect(await openVault(vault.header, passphrase, wasm)).toMatchObject({ ok: true });
    expect(await openVault(vault.header, `${passphrase}!`, wasm)).toEqual({ ok: false, why: 'wrong' });
  });
});

describe('sealing', () => {
  const key = () =>
    crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);

  test('AES-256-GCM, as its specification has it', async () => {
    // Test case 15 of the specification's appendix, tag included.
    const hex = (text: string) =>
      Uint8Array.from((text.match(/../gu) ?? []).map((two) => Number.parseInt(two, 16)));
    const known = await crypto.subtle.importKey(
      'raw',
      hex('feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308'),
      'AES-GCM',
      false,
      ['encrypt', 'decrypt'],
    );
    const text = hex(
      'd9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b391aafd255',
    );
    const iv = hex('cafebabefacedbaddecaf888');
    const out = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, known, text));
    expect(Buffer.from(out.subarray(0, 16)).toString('hex')).toBe('522dc1f099567d07f47f37a32a84427d');
    expect(Buffer.from(out.subarray(-16)).toString('hex')).toBe('b094dac5d93471bdec1a502270e3cc6c');
  });

  test('what is sealed comes back whole, under the same words only, and never under one nonce twice', async () => {
    const own = await key();
    const nonces = new Set<string>();
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 3000 }), async (text) => {
        const whole = await sealed(own, padded(text), ['a', text.length]);
        nonces.add(String(whole.subarray(0, 12)));
        expect(whole.length % 1024).toBe(28);
        const back = unpadded(await unsealed(own, whole, ['a', text.length]));
        expect(back).toBe(text.toWellFormed());
        await expect(unsealed(own, whole, ['b', text.length])).rejects.toThrow();
      }),
      { numRuns: 300 },
    );
    expect(nonces.size).toBeGreaterThanOrEqual(300);
  });

  test('ten thousand nonces, none twice', async () => {
    const own = await key();
    const nonces = new Set<string>();
    for (let count = 0; count < 10_000; count += 1) {
      nonces.add(String((await sealed(own, new Uint8Array(1), [])).subarray(0, 12)));
    }
    expect(nonces.size).toBe(10_000);
  });
});

describe('words and codes by chance', () => {
  test('there are 7,776 words, each once', () => {
    expect(new Set(passphraseWords).size).toBe(7776);
    expect(passphraseWords.filter((word) => !/^[a-z-]{3,9}$/u.test(word))).toEqual([]);
  });

  test('six are drawn, and the uneven end of the range is not used', () => {
    const numbers = [2 ** 32 - 1, 0, 7775, 7776, 1, 2, 3];
    const draw = () => sixWords((into) => void (into[0] = numbers.shift() ?? 0));
    expect(draw().split(' ')).toEqual([0, 7775, 0, 1, 2, 3].map((at) => passphraseWords[at]));
    expect(sixWords().split(' ')).toHaveLength(6);
  });

  test('a code is read however it was typed, and 160 bits come back', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 20, maxLength: 20 }), (bytes) => {
        const code = recoveryCode(bytes);
        expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){7}[0-9A-HJKMNP-TV-Z]{4}$/u);
        const typed = code.toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l').replaceAll('-', ' ');
        expect(recoveryBytes(typed)).toEqual(Uint8Array.from(bytes));
      }),
    );
    expect(recoveryBytes('ABCD')).toBeUndefined();
    expect(recoveryBytes('U'.repeat(32))).toBeUndefined();
  });
});
