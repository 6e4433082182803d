import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyArchive, releasedRecords } from '../../../tests/fixtures/archives/any-archive.ts';
import type { Archive } from './archive-file.ts';
import { changesNothing, type Here, type ImportPlan, planImport, sameContent } from './plan-import.ts';
import { parseRecord } from './record.ts';

const nothing: Here = { records: [], setAside: [] };
const carriedOut = (here: Here, { fresh, both, setAside }: ImportPlan): Here => ({
  records: [...here.records, ...fresh, ...both],
  setAside: [...here.setAside, ...setAside],
});
const archiveOf = (records: Archive['records'], setAside: readonly string[] = []): Archive => ({
  madeAt: 0,
  records,
  setAside,
});
const [mine] = releasedRecords;
if (mine === undefined) throw new Error('There is no released record.');

/** A notebook, and a file that shares entries with it, some of them changed. */
const twoThatOverlap = fc
  .tuple(anyArchive, anyArchive, fc.array(fc.nat(2), { minLength: 8, maxLength: 8 }))
  .map(([here, file, choices]) => {
    const shared = here.records
      .map((record, index) => ({ record, choice: choices[index] ?? 0 }))
      .filter(({ choice }) => choice > 0)
      .map(({ record, choice }) => (choice === 1 ? record : { ...record, updatedAt: record.updatedAt + 1 }))
      .filter(({ updatedAt }) => updatedAt <= 8.64e15);
    const ids = new Set(shared.map(({ id }) => id));
    return {
      here,
      file: { ...file, records: [...shared, ...file.records.filter(({ id }) => !ids.has(id))] },
    };
  });

describe('taking a file in', () => {
  test('into an empty notebook brings all of it', () => {
    fc.assert(
      fc.property(anyArchive, (archive) => {
        const plan = planImport(archive, nothing);
        expect(plan.fresh).toEqual(archive.records);
        expect([plan.both.length, plan.same]).toEqual([0, 0]);
      }),
    );
  });

  test('never changes or removes what is here, loses nothing of the file, and gives every entry its own id', () => {
    fc.assert(
      fc.property(twoThatOverlap, ({ here, file }) => {
        const plan = planImport(file, here);
        const after = carriedOut(here, plan);
        expect(after.records.slice(0, here.records.length)).toEqual(here.records);
        expect(new Set(after.records.map(({ id }) => id)).size).toBe(after.records.length);
        for (const record of file.records) {
          expect(after.records.some((kept) => sameContent({ ...kept, id: record.id }, record))).toBe(true);
        }
        for (const text of file.setAside) expect(after.setAside).toContain(text);
        expect(plan.fresh.length + plan.both.length + plan.same).toBe(file.records.length);
      }),
    );
  });

  test('a second time adds nothing', () => {
    fc.assert(
      fc.property(twoThatOverlap, ({ here, file }) => {
        const after = carriedOut(here, planImport(file, here));
        const again = planImport(file, after);
        expect(changesNothing(again)).toBe(true);
        expect(again.same).toBe(file.records.length);
      }),
    );
  });

  test('the order of fields makes no difference', () => {
    const turned = Object.fromEntries(Object.entries(mine).reverse()) as typeof mine;
    expect(planImport(archiveOf([turned]), { records: [mine], setAside: [] })).toMatchObject({
      same: 1,
      both: [],
    });
  });

  test('two versions of one entry both stay: the own one under its id, the other beside it', () => {
    const other = { ...mine, updatedAt: mine.updatedAt + 1 };
    const plan = planImport(archiveOf([other]), { records: [mine], setAside: [] });
    expect(plan.fresh).toEqual([]);
    expect(plan.both).toHaveLength(1);
    const [copy] = plan.both;
    expect(copy?.id).not.toBe(mine.id);
    expect({ ...copy, id: mine.id }).toEqual(other);
    expect(parseRecord(copy).ok).toBe(true);
  });

  test('what came in beside another and was edited since is not written over', () => {
    const other = { ...mine, updatedAt: mine.updatedAt + 1 };
    const after = carriedOut(
      { records: [mine], setAside: [] },
      planImport(archiveOf([other]), { records: [mine], setAside: [] }),
    );
    const edited = after.records.map((record, index) => (index === 1 ? { ...record, updatedAt: 9 } : record));
    const again = planImport(archiveOf([other]), { records: edited, setAside: [] });
    expect(again.both).toHaveLength(1);
    expect(edited.map(({ id }) => id)).not.toContain(again.both[0]?.id);
  });

  test('what could not be read comes along once', () => {
    const plan = planImport(archiveOf([], ['{"half', 'x', 'x']), { records: [], setAside: ['{"half'] });
    expect(plan.setAside).toEqual(['x']);
  });
});
