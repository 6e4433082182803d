import type { Bytes } from './bytes.ts';

/** Crockford's letters: none that is taken for another. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const length = 32;

/** 160 bits as eight groups of four letters. */
export function recoveryCode(bytes: Uint8Array): string {
  let bits = '';
  for (const byte of bytes) bits += byte.toString(2).padStart(8, '0');
  const code = (bits.match(/.{5}/gu) ?? []).map((five) => letters[Number.parseInt(five, 2)]).join('');
  return (code.match(/.{4}/gu) ?? []).join('-');
}

/** What a code stands for, however it was typed; nothing where it is none. */
export function recoveryBytes(code: string): Bytes | undefined {
  const plain = code.toUpperCase().replaceAll(/[\s-]/gu, '').replaceAll('O', '0').replaceAll(/[IL]/gu, '1');
  if (plain.length !== length) return undefined;
  let bits = '';
  for (const letter of plain) {
    const value = letters.indexOf(letter);
    if (value < 0) return undefined;
    bits += value.toString(2).padStart(5, '0');
  }
  return new Uint8Array((bits.match(/.{8}/gu) ?? []).map((eight) => Number.parseInt(eight, 2)));
}
