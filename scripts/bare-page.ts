import { brotliCompressSync } from 'node:zlib';

/**
 * The words of a page without styles, scripts, pictures or links to other files, made as heavy as the page itself by a
 * comment at its end that nothing can compress. What a browser shows sooner than this, it could not show.
 */
export function barePage(html: string): string {
  const title = /<title>([^<]*)<\/title>/u.exec(html)?.[1] ?? '';
  const body = /<main\b[^>]*>([\s\S]*)<\/main>/u.exec(html)?.[1] ?? '';
  const words = body
    .replace(/<(script|style|svg|template)\b[\s\S]*?<\/\1>/gu, '')
    .replace(
      /<(?!\/?(?:h[1-6]|p|ul|ol|li|dl|dt|dd|a|strong|section|fieldset|legend|label|details|summary)\b)[^>]*>/gu,
      ' ',
    )
    .replace(/<(\w+)\b[^>]*>/gu, '<$1>');
  const page = (padding: string) =>
    `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><body>${words}<!--${padding}--></body></html>`;
  const target = brotliCompressSync(html).length;
  const missing = target - brotliCompressSync(page('')).length;
  // A character of base 64 carries three quarters of a byte.
  return page(noise(Math.max(0, Math.round((missing * 4) / 3))));
}

/** Letters without a pattern, the same every time. */
function noise(length: number): string {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  let state = 1;
  let text = '';
  while (text.length < length) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    text += letters[state >>> 26] ?? '';
  }
  return text;
}
