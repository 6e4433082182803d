import { expect, test } from 'vitest';
import { rawText } from './raw-text.ts';

const cyclic: Record<string, unknown> = {};
cyclic['self'] = cyclic;

test.each([
  ['text', '{"half', '{"half'],
  ['an object', { id: 1, data: null }, '{"id":1,"data":null}'],
  ['bytes', { sealed: Uint8Array.of(0, 255, 7) }, '{"sealed":"AP8H"}'],
  ['nothing', undefined, 'undefined'],
  ['a number too large for JSON', 10n, '10'],
  ['something that holds itself', cyclic, '[object Object]'],
])('%s', (_, found, text) => {
  expect(rawText(found)).toBe(text);
});

test('what was brought in as text goes out as the same text', () => {
  const once = rawText({ a: 'שקט' });
  expect(rawText(once)).toBe(once);
});
