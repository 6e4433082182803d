const block = 1024;

export type Bytes = Uint8Array<ArrayBuffer>;

/** Text as bytes, filled up with zeros to a whole number of kilobytes, so that a length tells little. */
export function padded(text: string): Bytes {
  const bytes = new TextEncoder().encode(text);
  const whole = new Uint8Array(Math.ceil((bytes.length + 4) / block) * block);
  new DataView(whole.buffer).setUint32(0, bytes.length);
  whole.set(bytes, 4);
  return whole;
}

/** The text in padded bytes. Throws where the length cannot be. */
export function unpadded(whole: Uint8Array): string {
  const length = new DataView(whole.buffer, whole.byteOffset, whole.byteLength).getUint32(0);
  if (length > whole.length - 4) throw new RangeError('The length does not fit.');
  return new TextDecoder('utf-8', { fatal: true }).decode(whole.subarray(4, 4 + length));
}

/** Two byte strings, one after the other. */
export function joined(first: Uint8Array, second: Uint8Array): Bytes {
  const whole = new Uint8Array(first.length + second.length);
  whole.set(first);
  whole.set(second, first.length);
  return whole;
}

export function random(length: number): Bytes {
  return crypto.getRandomValues(new Uint8Array(length));
}

export function base64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}
