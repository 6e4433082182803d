import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createSitting, type SittingState } from './sitting.ts';
import { freshDevice, type Tab, tab, wordsOf } from './testing.ts';

/** Every name that IndexedDB can call an error by. */
const names = [
  'AbortError',
  'ConstraintError',
  'DataCloneError',
  'DataError',
  'InvalidStateError',
  'NotFoundError',
  'QuotaExceededError',
  'ReadOnlyError',
  'TimeoutError',
  'TransactionInactiveError',
  'UnknownError',
  'VersionError',
] as const;
const places = ['open', 'get', 'put', 'complete'] as const;
type Place = (typeof places)[number];

/** Which call fails, and under which name; nothing while all goes well. */
let fault: Readonly<{ at: Place; name: string }> | undefined;
let struck = 0;
const undo: (() => void)[] = [];

/** Puts another function in the place of one, until the test is over. */
function replaced<K extends string>(
  prototype: Record<K, (...given: never[]) => unknown>,
  name: K,
  by: (original: (...given: unknown[]) => unknown) => (this: unknown, ...given: unknown[]) => unknown,
): void {
  const original = prototype[name];
  prototype[name] = by(original as (...given: unknown[]) => unknown) as never;
  undo.push(() => void (prototype[name] = original));
}

const strikes = (at: Place) => {
  if (fault?.at !== at) return undefined;
  struck += 1;
  return new DOMException('Planted.', fault.name);
};

beforeEach(() => {
  freshDevice();
  fault = undefined;
  struck = 0;
  replaced(IDBFactory.prototype as never, 'open', (original) => {
    return function (this: unknown, ...given) {
      const error = strikes('open');
      if (error !== undefined) throw error;
      return original.apply(this, given);
    };
  });
  for (const name of ['get', 'put'] as const) {
    replaced(IDBObjectStore.prototype as never, name, (original) => {
      return function (this: unknown, ...given) {
        const error = strikes(name);
        if (error !== undefined) throw error;
        return original.apply(this, given);
      };
    });
  }
  // The write is through, and the transaction is given up all the same.
  replaced(IDBTransaction.prototype as never, 'commit', (original) => {
    return function (this: unknown, ...given) {
      const error = strikes('complete');
      if (error === undefined) return original.apply(this, given);
      const transaction = this as IDBTransaction;
      Object.defineProperty(transaction, 'error', { value: error });
      transaction.abort();
      return undefined;
    };
  });
});
afterEach(() => {
  for (const back of undo.splice(0)) back();
});

/** One exercise on a page that keeps on the device. */
async function sittingOn({ keeper }: Tab) {
  const states: SittingState[] = [];
  const sitting = createSitting({
    keeper,
    subject: { activity: 'clearer-ask', part: 'ask', kind: 'worksheet', version: 1, sensitive: false },
    now: () => 1,
    newId: () => crypto.randomUUID(),
    wait: () => () => {},
    onState: (state) => states.push(state),
    onRestore: () => true,
  });
  sitting.start();
  const write = async (words: string) => {
    sitting.draft({ step: 'notice', answers: { notice: words } });
    await sitting.flush();
  };
  return { sitting, states, write };
}

describe.each(places)('a fault at %s', (at) => {
  test.each(names)('%s is told, the words stay, and it goes on once the fault is gone', async (name) => {
    const page = await tab();
    await page.notebook.keepOnDevice();
    const { sitting, states, write } = await sittingOn(page);
    await write('before');
    expect(sitting.state().saved).toBe(true);

    fault = { at, name };
    if (at === 'open') await loseConnection(page);
    await write('in between');
    expect(struck).toBeGreaterThan(0);
    expect(states.some(({ saved }, index) => saved && index > states.findIndex((s) => s.saved) + 1)).toBe(
      false,
    );
    const told = sitting.state();
    expect(told.saved).toBe(false);
    if (name === 'VersionError' && at === 'open') {
      // What is there is newer than this page: it is left alone, and the words stay in the page.
      expect(told.standing).toEqual({ keeping: 'memory', why: 'newer' });
      expect((await page.keeper.all()).map(wordsOf)).toEqual(['in between']);
    } else {
      expect(told.failure).toBe(name === 'QuotaExceededError' ? 'full' : 'lost');
    }

    fault = undefined;
    if (told.standing.keeping === 'memory') await page.notebook.look();
    await sitting.flush();
    expect(sitting.state()).toMatchObject({ saved: true, failure: undefined });
    expect((await (await tab()).keeper.all()).map(wordsOf)).toEqual(['in between']);
  });
});

/** As after a tab was asleep: the handle is there and does nothing any more. */
async function loseConnection({ notebook }: Tab): Promise<void> {
  const dead = Object.getOwnPropertyDescriptor(IDBDatabase.prototype, 'transaction');
  replaced(IDBDatabase.prototype as never, 'transaction', () => () => {
    if (dead !== undefined) Object.defineProperty(IDBDatabase.prototype, 'transaction', dead);
    throw new DOMException('Planted.', 'InvalidStateError');
  });
  await notebook
    .device()
    ?.quarantined()
    .catch(() => undefined);
}

test('a fault that passes is not even noticed: three further attempts', async () => {
  const page = await tab();
  await page.notebook.keepOnDevice();
  const { sitting, write } = await sittingOn(page);
  fault = { at: 'put', name: 'UnknownError' };
  let strikesLeft = 3;
  replaced(IDBObjectStore.prototype as never, 'put', (original) => {
    return function (this: unknown, ...given) {
      strikesLeft -= 1;
      if (strikesLeft < 0) fault = undefined;
      return original.apply(this, given);
    };
  });
  await write('patient');
  expect(struck).toBe(3);
  expect(sitting.state()).toMatchObject({ saved: true, failure: undefined });
});
