import type { Archive } from '../../domain/archive/archive-file.ts';
import type { ImportPlan } from '../../domain/archive/plan-import.ts';
import { recognize } from '../../domain/archive/recognize.ts';
import { type Read, refused } from '../../domain/archive/refusal.ts';
import type { DeviceKeeper } from '../device-keeper.ts';
import { openText } from './open-file.ts';

/** Opens a locked file and reads what is inside as any other file is read. Never throws. */
export async function openLocked(bytes: Uint8Array<ArrayBuffer>, passphrase: string): Promise<Read<Archive>> {
  const { openedFile } = await import('./age.ts');
  const inside = await openedFile(bytes, passphrase).catch(() => refused({ why: 'locked-damaged' }));
  if (!inside.ok) return inside;
  const kind = recognize(inside.value.length, inside.value.subarray(0, 64));
  if (!kind.ok) return kind;
  // A lock within a lock is none of ours.
  if (kind.value === 'age') return refused({ why: 'foreign' });
  const opened = await openText(inside.value);
  if (!opened.ok) return opened;
  return 'archive' in opened.value ? { ok: true, value: opened.value.archive } : refused({ why: 'foreign' });
}

/**
 * Brings in what a plan says, in one transaction: all of it or nothing. What has come to stand under one of the ids since
 * the plan was made stays, and the new one is put beside it.
 */
export async function bringIn(device: DeviceKeeper, { fresh, both, setAside }: ImportPlan): Promise<void> {
  await device.keepAll(
    [...fresh, ...both].map((record) => ({ record })),
    setAside,
  );
}
