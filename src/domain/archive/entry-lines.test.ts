import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyRecord, releasedRecords } from '../../../tests/fixtures/archives/any-archive.ts';
import { entryLines, firstWords, withLine } from './entry-lines.ts';
import { parseRecord } from './record.ts';

const find = (kind: string) => {
  const record = releasedRecords.find((each) => each.kind === kind);
  if (record === undefined) throw new Error(`There is no released ${kind}.`);
  return record;
};
const sheet = find('worksheet');

describe('what an entry says', () => {
  test('of a sheet: each answer under its question, empty lines left out', () => {
    const meanings = { notice: 'What would a camera have filmed?', lines: 'Three small things' };
    expect(entryLines(sheet, meanings).map(({ label, value, kind }) => [label, value, kind])).toEqual([
      ['What would a camera have filmed?', 'Two plates. أنا 👩🏽‍🌾', 'text'],
      ['level', '7', 'number'],
      ['Three small things', 'one', 'text'],
    ]);
  });

  test('of a round: the scene, and the option that was picked', () => {
    const meanings = {
      'sb-jar': 'A jar of olives.',
      'sb-jar/her': 'She wants help.',
      'sb-vending/her': 'She is hungry.',
    };
    expect(entryLines(find('check'), meanings)).toEqual([
      { path: ['picks', 'sb-jar'], label: 'A jar of olives.', value: 'She wants help.', kind: 'pick' },
    ]);
  });

  test('of a question that is gone: its id, and every word of the answer', () => {
    expect(entryLines(sheet, {}).map(({ label }) => label)).toEqual(['notice', 'level', 'lines']);
  });

  test('a name of the language is no meaning', () => {
    expect(entryLines(find('check'), {})[0]?.label).toBe('sb-jar');
    const record = { ...sheet, data: { step: 'x', answers: { notice: 'constructor' } } } as typeof sheet;
    expect(entryLines(record, {})[0]).toMatchObject({ value: 'constructor', kind: 'text' });
  });
});

test('changing a line changes it and the moment, and leaves a record', () => {
  fc.assert(
    fc.property(anyRecord, fc.string(), (record, text) => {
      for (const line of entryLines(record, {})) {
        if (line.kind !== 'text') continue;
        const changed = withLine(record, line.path, text, record.updatedAt);
        const before = entryLines(record, {}).filter(({ path }) => path !== line.path).length;
        const after = entryLines(changed, {});
        expect(after.length).toBe(text.trim() === '' ? before - 1 : before);
        if (record.kind === 'worksheet') expect(parseRecord(changed).ok).toBe(true);
      }
    }),
  );
});

test('a line of a list is changed in its place', () => {
  const [line] = entryLines(sheet, {}).filter(({ path }) => path.includes('lines'));
  const changed = withLine(sheet, line?.path ?? [], 'another', 9);
  expect(changed).toEqual({
    ...sheet,
    updatedAt: 9,
    data: { step: 'notice', answers: { notice: 'Two plates. أنا 👩🏽‍🌾', level: 7, lines: ['another', ''] } },
  });
});

test('the first words are in one line, and are not cut inside a letter', () => {
  expect(firstWords(sheet, {})).toBe('Two plates. أنا 👩🏽‍🌾');
  expect(firstWords(find('check'), { 'sb-jar/her': 'She wants help.' })).toBe('');
  const long = {
    ...sheet,
    data: { step: 'x', answers: { a: `one\n\n two ${'😀'.repeat(100)}` } },
  } as typeof sheet;
  expect(firstWords(long, {}, 12)).toBe('one two 😀😀😀😀…');
});
