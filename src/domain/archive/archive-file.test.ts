import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyArchive, releasedRecords } from '../../../tests/fixtures/archives/any-archive.ts';
import { type Archive, archiveName, writeArchive } from './archive-file.ts';
import { drained, readArchive } from './read-archive.ts';

const throughAFile = (archive: Archive) => {
  const bytes = new TextEncoder().encode(writeArchive(archive));
  return drained(readArchive(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
};

describe('what is taken away comes back as it was', () => {
  test('whatever was written', () => {
    fc.assert(
      fc.property(anyArchive, (archive) => {
        expect(throughAFile(archive)).toEqual({ ok: true, value: plain(archive) });
      }),
      { numRuns: 2000 },
    );
  }, 60_000);

  test('entries of a hundred thousand characters', () => {
    const [first] = releasedRecords.filter(({ kind }) => kind === 'worksheet');
    if (first?.kind !== 'worksheet') throw new Error('There is no released worksheet.');
    const long = 'Wörter 👩🏽‍🌾 \ud83d\u0000'.repeat(6000);
    const record = { ...first, data: { ...first.data, answers: { notice: long.slice(0, 100_000) } } };
    const archive = { madeAt: 0, records: [record], setAside: [long] };
    expect(throughAFile(archive)).toEqual({ ok: true, value: archive });
  });

  test('an empty notebook', () => {
    const empty = { madeAt: 1795478400000, records: [], setAside: [] };
    expect(throughAFile(empty)).toEqual({ ok: true, value: empty });
  });
});

test('a file is text that people can read and compare: one entry a line', () => {
  const text = writeArchive({ madeAt: 1795478400000, records: releasedRecords, setAside: ['{"half'] });
  const lines = text.split('\n');
  expect(lines.filter((line) => line.includes('"kind"'))).toHaveLength(releasedRecords.length);
  expect(text).toContain('Two plates. أنا 👩🏽‍🌾');
});

test('its name says nothing of what is inside', () => {
  expect(archiveName('2026-11-26', 'age')).toBe('backup-2026-11-26.age');
  expect(archiveName('2026-11-26', 'json')).toBe('backup-2026-11-26.json');
});

/** fast-check makes dictionaries without a prototype; what was read has the usual one. */
function plain<T>(value: T): T {
  return structuredClone(value);
}
