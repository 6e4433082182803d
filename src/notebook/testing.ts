import { IDBFactory } from 'fake-indexeddb';
import type { ActivityRecord } from '../domain/archive/record.ts';
import type { Derive } from './lock/vault.ts';
import { type Channel, type Message, type Notebook, openNotebook } from './notebook.ts';
import { type SiteKeeper, siteKeeper } from './open.ts';
import { openStore, type StoreOptions } from './store.ts';

/** A worksheet of some words. */
export function sheet(words: string, change: Partial<ActivityRecord> = {}): ActivityRecord {
  return {
    id: crypto.randomUUID(),
    kind: 'worksheet',
    activity: 'clearer-ask',
    part: 'ask',
    activityVersion: 1,
    schema: 1,
    createdAt: 1,
    updatedAt: 1,
    status: 'draft',
    data: { step: 'notice', answers: { notice: words } },
    ...change,
  } as ActivityRecord;
}

/** The words of such a worksheet. */
export function wordsOf(record: ActivityRecord): string {
  return record.kind === 'worksheet' ? String(record.data.answers['notice']) : '';
}

/** A device with nothing on it. */
export function freshDevice(): void {
  globalThis.indexedDB = new IDBFactory();
}

/** What the tabs of one browser hear each other by. */
export function sharedChannel(): () => Channel {
  const tabs = new Set<(message: Message) => void>();
  return () => {
    let own: (message: Message) => void = () => {};
    return {
      post: (message) => {
        for (const tab of tabs) if (tab !== own) queueMicrotask(() => tab(message));
      },
      listen: (listener) => {
        own = listener;
        tabs.add(own);
      },
    };
  };
}

/** Tabs that hear nothing of each other. */
export const deaf: Channel = { post: () => {}, listen: () => {} };

export type Tab = Readonly<{ keeper: SiteKeeper; notebook: Notebook }>;

/** Opens a page of the site. Its storage is the device's; memory begins empty. */
export async function tab(
  options: Readonly<{ channel?: Channel; store?: StoreOptions; derive?: Derive }> = {},
): Promise<Tab> {
  const { keeper, host } = siteKeeper();
  const notebook = openNotebook({
    host,
    store: openStore({ pauses: [0, 0, 0], patience: 200, ...options.store }),
    channel: options.channel ?? deaf,
    derive: options.derive ?? quickDerive,
    keyPatience: 5,
  });
  await notebook.look();
  return { keeper, notebook };
}

/** In place of Argon2id where the derivation is not what is tested: no protection at all. */
export const quickDerive: Derive = async (passphrase, salt, { m, t, p }) => {
  const told = new TextEncoder().encode(`${m} ${t} ${p} ${[...salt].join()} ${[...passphrase].join()}`);
  return new Uint8Array(await crypto.subtle.digest('SHA-256', told));
};
