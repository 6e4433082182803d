import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { soonOrNever } from './soon-or-never.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const after = <T>(milliseconds: number, value: T) =>
  new Promise<T>((resolve) => setTimeout(() => resolve(value), milliseconds));
const copy = async () => 'copy';
const nothing = async () => undefined;

test.each([
  ['an answer in time is taken', () => after(3999, 'network'), copy, 'network'],
  ['a late one gives way to a copy', () => after(4001, 'network'), copy, 'copy'],
  ['a late one is waited for where there is no copy', () => after(60_000, 'network'), nothing, 'network'],
  ['a failure is no answer', () => Promise.reject(new Error('offline')), copy, undefined],
  [
    'a late failure without a copy is no answer',
    () => after(9000, '').then(() => Promise.reject(new Error('lost'))),
    nothing,
    undefined,
  ],
] as const)('%s', async (_, answer, instead, expected) => {
  const got = soonOrNever<string>(answer(), 4000, instead);
  await vi.runAllTimersAsync();
  expect(await got).toBe(expected);
});
