import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseRecord } from './record.ts';

const fixture = new URL('../../../tests/fixtures/records/format-1.json', import.meta.url);
const released: Record<string, unknown>[] = JSON.parse(readFileSync(fixture, 'utf8'));
const [first] = released;

describe('the first format, frozen', () => {
  test.each(released.map((record) => [record['kind'], record]))(
    'a released %s record still opens, unchanged',
    (_, record) => {
      expect(parseRecord(record)).toEqual({ ok: true, record });
    },
  );

  test.each([
    ['a newer format', { schema: 2 }],
    ['an unknown kind', { kind: 'spell' }],
    ['a missing id', { id: undefined }],
    ['an id that is no UUID', { id: '../../etc' }],
    ['a moment that is no whole number', { updatedAt: 1.5 }],
    ['a field nobody knows', { extra: true }],
    ['picks that are positions', { data: { round: [], picks: { 'sb-jar': 2 } } }],
    ['an answer under a name of the language', { data: { round: ['__proto__'], picks: {} } }],
  ])('%s is refused, and says where', (_, change) => {
    const result = parseRecord({ ...first, ...change });
    expect(result.ok).toBe(false);
    if (!result.ok) expect(result.why).toMatch(/does not fit/);
  });

  const kindOf = (kind: string) => released.find((record) => record['kind'] === kind);
  const withData = (kind: string, change: Record<string, unknown>) => {
    const one = kindOf(kind);
    return { ...one, kind, data: { ...(one?.['data'] as Record<string, unknown>), ...change } };
  };

  test.each([
    ['a deck that says how deep', withData('deck', { depth: 2 })],
    ['a deck that counts passes', withData('deck', { passed: ['sl-kitchen'] })],
    ['an answer between two steps', withData('dials', { answers: { 'cm-quiet': 2.5 } })],
    ['an answer past the last step', withData('dials', { answers: { 'cm-quiet': 5 } })],
    ['dials with a type of person', withData('dials', { type: 'anxious' })],
    ['a loop that goes one way', withData('loop', { way: 'one-way' })],
  ])('%s is refused; without that it is read', (_, value) => {
    expect(parseRecord(value).ok).toBe(false);
    expect(parseRecord(kindOf(value.kind)).ok).toBe(true);
  });

  test.each([null, undefined, 7, 'text', [], {}])('%j is no record', (value) => {
    expect(parseRecord(value).ok).toBe(false);
  });

  test('a refusal never repeats what was written', () => {
    const result = parseRecord({ ...first, status: 'a secret sentence' });
    expect(JSON.stringify(result)).not.toContain('secret');
  });
});
