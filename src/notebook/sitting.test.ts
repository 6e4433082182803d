import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ActivityRecord } from '../domain/archive/record.ts';
import { type Change, type Keeper, NotKept, type Outcome, type Standing } from './keeper.ts';
import { createSitting, type DataOf, draftDelay, type SittingState } from './sitting.ts';
import { sheet, wordsOf } from './testing.ts';
import { watchers } from './watchers.ts';

const data = (words: string): DataOf<'worksheet'> => ({ step: 'notice', answers: { notice: words } });

/** A disk whose writes end when the test says so. */
function disk(standing: Standing = { keeping: 'device' }) {
  const { watch, tell } = watchers();
  const there = new Map<string, ActivityRecord>();
  const pending: { record: ActivityRecord; end: () => void; fail: (error: Error) => void }[] = [];
  let now = standing;
  let drafts = true;
  const keeper: Keeper = {
    standing: () => now,
    keep: (record) =>
      new Promise<Outcome>((resolve, reject) => {
        pending.push({
          record,
          end: () => {
            if (now.keeping !== 'memory') there.set(record.id, structuredClone(record));
            resolve(
              now.keeping === 'memory'
                ? { saved: false }
                : { saved: true, seen: { id: record.id, revision: 'r' } },
            );
          },
          fail: reject,
        });
      }),
    kept: async () => [...there.values()],
    all: async () => [...there.values()],
    seen: ({ id }) => ({ id, revision: 'r' }),
    keepsDrafts: () => drafts,
    remove: async (seen) => {
      for (const { id } of seen) there.delete(id);
      return [];
    },
    watch,
  };
  return {
    keeper,
    there,
    pending,
    /** Lets every write end, also those that begin meanwhile. */
    settle: async () => {
      for (let turns = 0; turns < 20; turns += 1) {
        for (const each of pending.splice(0)) each.end();
        await new Promise((resolve) => setTimeout(resolve, 0));
      }
    },
    become: (next: Standing, keepsDrafts = true) => {
      now = next;
      drafts = keepsDrafts;
      tell({ of: 'standing' } satisfies Change);
    },
  };
}

function sit(keeper: Keeper, begun = false) {
  const timers: { in: number; callback: () => void; off: boolean }[] = [];
  const states: SittingState[] = [];
  const shown: string[] = [];
  let ids = 0;
  const sitting = createSitting({
    keeper,
    subject: { activity: 'clearer-ask', part: 'ask', kind: 'worksheet', version: 1, sensitive: true },
    now: () => 7,
    newId: () => `id-${(ids += 1)}`,
    wait: (milliseconds, callback) => {
      const timer = { in: milliseconds, callback, off: false };
      timers.push(timer);
      return () => void (timer.off = true);
    },
    begun: () => begun,
    onState: (state) => states.push(state),
    onRestore: (restored) => {
      shown.push(String(restored.answers['notice']));
      return true;
    },
  });
  return {
    sitting,
    states,
    shown,
    timers,
    /** Lets the waiting time pass. */
    pass: () => {
      for (const timer of timers.splice(0)) if (!timer.off) timer.callback();
    },
  };
}

const turn = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('a draft', () => {
  test('is written 300 ms after the last key, once, as it stands then', async () => {
    const device = disk();
    const { sitting, timers, pass } = sit(device.keeper);
    sitting.start();
    for (const words of ['a', 'ab', 'abc']) sitting.draft(data(words));
    expect(timers.map((timer) => timer.in)).toEqual([draftDelay, draftDelay, draftDelay]);
    expect(device.pending).toEqual([]);
    pass();
    expect(device.pending.map(({ record }) => wordsOf(record))).toEqual(['abc']);
    await device.settle();
    expect(sitting.state().saved).toBe(true);
  });

  test('is written at once when the page goes, and when the sitting ends', async () => {
    const device = disk();
    const { sitting } = sit(device.keeper);
    const end = sitting.start();
    sitting.draft(data('half a'));
    void sitting.flush();
    expect(device.pending).toHaveLength(1);
    await device.settle();
    sitting.draft(data('half a sentence'));
    end();
    expect(device.pending).toHaveLength(1);
    await device.settle();
    expect([...device.there.values()].map(wordsOf)).toEqual(['half a sentence']);
  });

  test('that changes while it is written is written again, and only then saved', async () => {
    const device = disk();
    const { sitting, pass } = sit(device.keeper);
    sitting.start();
    sitting.draft(data('first'));
    pass();
    sitting.draft(data('second'));
    device.pending.shift()?.end();
    await turn();
    expect(sitting.state().saved).toBe(false);
    pass();
    await device.settle();
    expect(sitting.state().saved).toBe(true);
    expect([...device.there.values()].map(wordsOf)).toEqual(['second']);
  });

  test('nothing is written where nothing was made', async () => {
    const device = disk();
    const { sitting } = sit(device.keeper);
    sitting.start();
    await sitting.flush();
    expect(device.pending).toEqual([]);
  });

  test('of a sensitive exercise stays in the page; its entry does not, and neither do drafts once they were chosen', async () => {
    const device = disk();
    const { sitting, pass } = sit(device.keeper);
    device.become({ keeping: 'device' }, false);
    sitting.start();
    sitting.draft(data('raw'));
    pass();
    await device.settle();
    expect([device.there.size, sitting.state().saved, sitting.state().draftsKept]).toEqual([0, false, false]);
    device.become({ keeping: 'device' }, true);
    await device.settle();
    expect([device.there.size, sitting.state().saved]).toEqual([1, true]);
  });
});

describe('an entry', () => {
  test('is written at once, and stays one while it is changed', async () => {
    const device = disk();
    const { sitting, pass } = sit(device.keeper);
    sitting.start();
    sitting.entry(data('whole'));
    expect(device.pending).toHaveLength(1);
    await device.settle();
    sitting.draft(data('whole, and one word more'));
    pass();
    await device.settle();
    expect([...device.there.values()].map(({ status }) => status)).toEqual(['done']);
  });

  test('stays when another is begun; a draft is thrown away, and comes back with undo', async () => {
    const device = disk();
    const { sitting, pass } = sit(device.keeper);
    sitting.start();
    sitting.entry(data('one'));
    sitting.startAnew();
    sitting.draft(data('two'));
    pass();
    await device.settle();
    expect([...device.there.values()].map(wordsOf)).toEqual(['one', 'two']);
    const back = sitting.startAnew();
    await device.settle();
    expect([...device.there.values()].map(wordsOf)).toEqual(['one']);
    back();
    sitting.draft(data('two again'));
    pass();
    await device.settle();
    expect([...device.there.values()].map(wordsOf)).toEqual(['one', 'two again']);
  });
});

describe('an earlier draft', () => {
  const draft = sheet('from yesterday');

  test('comes back where nothing was written yet', async () => {
    const device = disk();
    device.there.set(draft.id, draft);
    const { sitting, shown } = sit(device.keeper);
    sitting.start();
    await turn();
    expect([shown, sitting.state().saved]).toEqual([['from yesterday'], true]);
  });

  test.each([
    ['something was written', false],
    ['something was picked', true],
  ])('is offered where %s before it was found', async (_, begun) => {
    const device = disk();
    device.there.set(draft.id, draft);
    const { sitting, shown, pass } = sit(device.keeper, begun);
    sitting.start();
    if (!begun) sitting.draft(data('from today'));
    await turn();
    expect([shown, sitting.state().earlier]).toEqual([[], true]);
    const putBack = sitting.putBack();
    pass();
    await device.settle();
    await putBack;
    expect(shown).toEqual(['from yesterday']);
    expect([...device.there.values()].map(wordsOf)).toEqual([
      'from yesterday',
      ...(begun ? [] : ['from today']),
    ]);
  });

  test.each([
    ['of another version', { activityVersion: 2 }],
    ['that is finished', { status: 'done' as const }],
  ])('one %s stays where it is', async (_, change) => {
    const device = disk();
    device.there.set(draft.id, { ...draft, ...change });
    const { sitting, shown } = sit(device.keeper);
    sitting.start();
    await turn();
    expect([shown, sitting.state().earlier]).toEqual([[], false]);
  });
});

describe('when keeping is turned on', () => {
  test('all that was made on the page goes with it; nothing said "saved" before', async () => {
    const device = disk({ keeping: 'memory', why: 'choice' });
    const { sitting, states, pass } = sit(device.keeper);
    sitting.start();
    sitting.entry(data('first round'));
    sitting.startAnew();
    sitting.draft(data('second round'));
    pass();
    await device.settle();
    expect(device.there.size).toBe(0);
    expect(states.some(({ saved }) => saved)).toBe(false);
    device.become({ keeping: 'device' });
    await device.settle();
    expect([...device.there.values()].map(wordsOf)).toEqual(['first round', 'second round']);
    expect(sitting.state().saved).toBe(true);
  });
});

describe('what could not be written', () => {
  test('is told by its reason, stays, and is written by the next attempt', async () => {
    const device = disk();
    const { sitting, pass } = sit(device.keeper);
    sitting.start();
    sitting.draft(data('kept'));
    pass();
    device.pending.shift()?.fail(new NotKept('full'));
    await turn();
    expect(sitting.state()).toMatchObject({ saved: false, failure: 'full' });
    void sitting.flush();
    await device.settle();
    expect(sitting.state()).toMatchObject({ saved: true, failure: undefined });
    expect([...device.there.values()].map(wordsOf)).toEqual(['kept']);
  });

  test('what was deleted in another tab is kept anew only when the reader says so, under another id', async () => {
    const device = disk();
    const { sitting, pass } = sit(device.keeper);
    sitting.start();
    sitting.draft(data('mine'));
    pass();
    device.pending.shift()?.fail(new NotKept('deleted'));
    await turn();
    expect(sitting.state().failure).toBe('deleted');
    void sitting.keepAnew();
    expect(device.pending.map(({ record }) => record.id)).toEqual(['id-2']);
    await device.settle();
    expect(sitting.state()).toMatchObject({ saved: true, failure: undefined });
  });
});

/** Types, waits and writes in a random order, and says whether "saved" was ever shown while a word was not on the disk. */
async function neverTooEarly(lying: boolean): Promise<void> {
  const step = fc.constantFrom('type', 'pass', 'end', 'fail', 'flush', 'finish', 'anew');
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 25 }), async (steps) => {
      const device = disk();
      const honest = device.keeper;
      const keeper: Keeper = lying
        ? {
            ...honest,
            keep: async (record, revision) => {
              // Says so as soon as it has begun, before the transaction completes.
              void honest.keep(record, revision).catch(() => {});
              return { saved: true, seen: { id: record.id, revision: 'r' } };
            },
          }
        : honest;
      const { sitting, pass } = sit(keeper);
      sitting.start();
      let typed = 0;
      for (const does of steps) {
        if (does === 'type') sitting.draft(data(`words ${(typed += 1)}`));
        if (does === 'finish') sitting.entry(data(`words ${(typed += 1)}`));
        if (does === 'anew') sitting.startAnew();
        if (does === 'pass') pass();
        if (does === 'flush') void sitting.flush();
        if (does === 'end') device.pending.shift()?.end();
        if (does === 'fail') device.pending.shift()?.fail(new NotKept('lost'));
        for (let turns = 0; turns < 6; turns += 1) await Promise.resolve();
        if (!sitting.state().saved) continue;
        expect([...device.there.values()].map(wordsOf)).toContain(`words ${typed}`);
      }
    }),
    { numRuns: 1000, seed: 11 },
  );
}

test('"saved" is never shown while a word is not on the disk: 1,000 schedules', () => neverTooEarly(false));

test('a keeper that says so before the write has ended fails the same test', async () => {
  await expect(neverTooEarly(true)).rejects.toThrow();
});
