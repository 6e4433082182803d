/**
 * Something that could not be read, as text to be taken along and brought back: as it is where it is text, else as JSON with
 * bytes in base64. What no JSON can hold is named, not dropped.
 */
export function rawText(found: unknown): string {
  if (typeof found === 'string') return found;
  try {
    return (
      JSON.stringify(found, (_, value: unknown) => (value instanceof Uint8Array ? base64(value) : value)) ??
      String(found)
    );
  } catch {
    return String(found);
  }
}

function base64(bytes: Uint8Array): string {
  let letters = '';
  for (const byte of bytes) letters += String.fromCharCode(byte);
  return btoa(letters);
}
