import { readFileSync } from 'node:fs';
import { Decrypter } from 'age-encryption';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { hostileEncrypted } from '../../../tests/fixtures/archives/hostile.ts';
import { sealed, unsealed } from './age-file.ts';

const fixture = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../../../tests/fixtures/archives/${name}`, import.meta.url)));
const passphrase = 'two plates on the step';
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
// Each of the released files takes a second of work or two.
vi.setConfig({ testTimeout: 60_000 });

/** Little work, so that many can be tried. */
const quick = 8;

afterEach(() => vi.restoreAllMocks());

describe('files that were made before', () => {
  test.each([
    ['by the age program', 'age/made-by-age.age', passphrase],
    ['by the age program, in letters', 'age/made-by-age-armored.age', 'zwei Töpfe, שקט'],
    ['by this site', 'age/made-by-toward.age', passphrase],
  ])('%s still open', async (_, name, words) => {
    expect(await unsealed(fixture(name), words)).toEqual({ ok: true, value: fixture('format-1.json') });
  });
});

test('what was sealed opens with the same passphrase, whatever letters it has, and with no other', async () => {
  for (const words of ['a', 'שקט بيت 👩🏽‍🌾', 'Töpfe'.normalize('NFD'), ' spaces count ']) {
    const file = await sealed('{"x":1}', words, quick);
    const opened = await unsealed(file, words);
    expect(opened.ok && text(opened.value)).toBe('{"x":1}');
    expect(await unsealed(file, `${words}.`)).toEqual({ ok: false, refusal: { why: 'passphrase' } });
  }
});

test('a letter typed in two parts is the letter typed in one', async () => {
  const file = await sealed('x', 'Töpfe'.normalize('NFC'), quick);
  expect((await unsealed(file, 'Töpfe'.normalize('NFD'))).ok).toBe(true);
});

test('the header shows the work and nothing else', async () => {
  const head = text(await sealed('a secret', passphrase))
    .split('\n')
    .slice(0, 2)
    .join('\n');
  expect(head).toMatch(/^age-encryption\.org\/v1\n-> scrypt [A-Za-z0-9+/]{22} 17$/u);
});

test.each(hostileEncrypted)('$what is refused before a key is derived', async ({ file, why }) => {
  const decrypt = vi.spyOn(Decrypter.prototype, 'decrypt');
  const bytes = new Uint8Array(await file.arrayBuffer());
  expect(await unsealed(bytes, passphrase)).toEqual({ ok: false, refusal: { why } });
  expect(decrypt).not.toHaveBeenCalled();
  // The spy would have seen it.
  await unsealed(await sealed('x', 'y', quick), 'y');
  expect(decrypt).toHaveBeenCalledOnce();
});

test('a file with any bit turned is refused', async () => {
  const file = await sealed('some words that matter', passphrase, quick);
  expect((await unsealed(file, passphrase)).ok).toBe(true);
  for (let bit = 0; bit < file.length * 8; bit += 41) {
    const turned = Uint8Array.from(file);
    turned[bit >> 3] = (turned[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    expect((await unsealed(turned, passphrase)).ok, `bit ${bit}`).toBe(false);
  }
});

test('a file cut anywhere is refused', async () => {
  const file = await sealed('some words that matter', passphrase, quick);
  for (let length = 0; length < file.length; length += 9) {
    expect((await unsealed(file.subarray(0, length), passphrase)).ok, `${length} bytes`).toBe(false);
  }
});
