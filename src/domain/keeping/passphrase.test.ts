import { expect, test } from 'vitest';
import { faultOf } from './passphrase.ts';

test.each([
  ['correct horse battery staple', undefined],
  ['mürrischer Kater auf dem Sims', undefined],
  ['ネコはいつもまどべでねているよ', undefined],
  ['👩🏽‍🌾🐈🌧️🪟 rain on the sill', undefined],
  ['blue door 14 march', undefined],
  ['fourteen chars', 'short'],
  // Twenty-eight code units, but fourteen people.
  ['👩👨👧👦👩👨👧👦👩👨👧👦👩👨', 'short'],
  ['x'.repeat(15), 'guessable'],
  ['abababababababababab', 'guessable'],
  ['12345678901234567890', 'guessable'],
  ['abcdefghijklmnopq', 'guessable'],
  ['Password1234567', 'guessable'],
  ['iloveyou iloveyou', 'guessable'],
  ['emotional-intimacy 2026', 'guessable'],
  [`${'long enough '.repeat(86)}`, 'long'],
] as const)('%s: %s', (passphrase, fault) => {
  expect(faultOf(passphrase)).toBe(fault);
});

test('names that somebody would try do not count', () => {
  expect(faultOf('Annalise & Benedict')).toBeUndefined();
  expect(faultOf('Annalise & Benedict', ['annalise', 'Benedict'])).toBe('guessable');
});

test('a space at the end belongs to it, and letters composed in two ways are one', () => {
  expect(faultOf('fourteen chars ')).toBeUndefined();
  expect(faultOf('caf\u00e9 au lait kal')).toBe(faultOf('cafe\u0301 au lait kal'));
});
