import { afterEach, describe, expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { releasedRecords } from '../../../tests/fixtures/archives/any-archive.ts';
import { hostileFiles, whole } from '../../../tests/fixtures/archives/hostile.ts';
import { mutationRounds } from '../../../tests/fixtures/archives/mutation-rounds.ts';
import { openFile, withPauses } from './open-file.ts';

/** What a prototype has, so that a change to it is seen. */
const clean = () => JSON.stringify(Object.getOwnPropertyNames(Object.prototype).sort());
const before = clean();
afterEach(() => {
  expect(clean()).toBe(before);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});

test('the corpus is as large as it was said to be, and every name stands once', () => {
  expect(hostileFiles.length).toBeGreaterThanOrEqual(60);
  expect(new Set(hostileFiles.map(({ what }) => what)).size).toBe(hostileFiles.length);
});

test('the file that the corpus spoils is fine before it is spoiled', async () => {
  expect(await openFile(new Blob([whole]))).toMatchObject({ ok: true });
});

test.each(hostileFiles)('$what is refused: $why', async ({ file, why }) => {
  expect(await openFile(file)).toMatchObject({ ok: false, refusal: { why } });
});

describe('what may differ does not matter', () => {
  test.each([
    ['a byte order mark', `\ufeff${whole}`],
    ['line ends of Windows', whole.replaceAll('\n', '\r\n')],
    ['no white space at all', JSON.stringify(JSON.parse(whole))],
    [
      'names in another order',
      JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(whole)).reverse())),
    ],
    ['letters as escapes', whole.replace('Two', '\\u0054wo')],
  ])('%s', async (_, text) => {
    const [expected, actual] = await Promise.all([openFile(new Blob([whole])), openFile(new Blob([text]))]);
    expect(actual).toEqual(expected);
  });
});

test('a file cut anywhere is refused', async () => {
  const bytes = new TextEncoder().encode(whole.trimEnd());
  for (let length = 0; length < bytes.length; length += 7) {
    expect(await openFile(new Blob([bytes.slice(0, length)])), `${length} bytes`).toMatchObject({
      ok: false,
    });
  }
});

test('a changed file is refused, or is wholly of records: 10,000 of them', async () => {
  const { refused, valid } = await mutationRounds(10_000);
  expect(refused + valid).toBe(10_000);
  // Both happen: a change to a letter of what was written is not one that can be seen.
  expect(refused).toBeGreaterThan(1000);
  expect(valid).toBeGreaterThan(100);
}, 60_000);

test('long work is done in stretches', async () => {
  function* busy(): Generator<number, string> {
    for (let turn = 0; turn < 6; turn++) {
      const until = performance.now() + 20;
      while (performance.now() < until);
      yield turn;
    }
    return 'done';
  }
  const order: string[] = [];
  const other = new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      order.push('something else');
      resolve();
    };
    port2.postMessage(undefined);
  });
  await withPauses(busy()).then((said) => order.push(said));
  await other;
  expect(order).toEqual(['something else', 'done']);
});

test('a file of every released version opens with all that was in it', async () => {
  const released = new URL('../../../tests/fixtures/archives/format-1.json', import.meta.url);
  const opened = await openFile(new Blob([readFileSync(released)]));
  expect(opened).toMatchObject({ ok: true, value: { archive: { setAside: ['{"half'] } } });
  const archive = opened.ok && 'archive' in opened.value ? opened.value.archive : undefined;
  expect(archive?.records).toHaveLength(2);
  for (const record of archive?.records ?? []) expect(releasedRecords).toContainEqual(record);
});
