import * as v from 'valibot';
import { type Archive, archiveFormat, archiveVersion } from './archive-file.ts';
import { recordSchema } from './record-format.ts';
import { type ActivityRecord, parseRecord } from './record.ts';
import { type Read, type Refusal, refused } from './refusal.ts';
import { scanJson } from './scan-json.ts';

const file = v.strictObject({
  format: v.literal(archiveFormat),
  version: v.literal(archiveVersion),
  madeAt: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15)),
  records: v.array(v.unknown()),
  setAside: v.array(v.string()),
});

/** Records between two pauses. */
const stretch = 100;

/**
 * Reads the text of an exported file. Either every part of it is what such a file may hold, or it is refused whole, with
 * the reason; nothing is kept, mended or left out in silence.
 *
 * A generator, so that whoever drives it can let the page breathe.
 */
export function* readArchive(text: string): Generator<number, Read<Archive>> {
  if (text.trim() === '') return refused({ why: 'empty' });
  const start = /^\s*(<!doctype|<html|<\?xml|<svg|[{[])/iu.exec(text)?.[1];
  if (start === undefined) return refused({ why: 'text' });
  if (start.startsWith('<')) return refused({ why: 'html' });

  const unsafe = yield* scanJson(text);
  if (unsafe !== undefined) return refused({ why: unsafe });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refused({ why: 'cut' });
  }
  yield text.length;

  const wrong = headerRefusal(value);
  if (wrong !== undefined) return refused(wrong);
  const outer = v.safeParse(file, value);
  if (!outer.success) return refused({ why: 'damaged' });

  const records: ActivityRecord[] = [];
  const ids = new Map<string, number>();
  for (const [index, each] of outer.output.records.entries()) {
    if (index % stretch === 0) yield text.length + index;
    const parsed = parseRecord(each);
    if (!parsed.ok) return refused(isNewer(each) ? { why: 'newer' } : { why: 'entry', number: index + 1 });
    if (ids.has(parsed.record.id)) return refused({ why: 'doubled' });
    ids.set(parsed.record.id, index);
    records.push(parsed.record);
  }
  const { madeAt, setAside } = outer.output;
  return { ok: true, value: { madeAt, records, setAside } };
}

/** Whose file it is and how new: asked before its shape is, which a newer version may have changed. */
function headerRefusal(value: unknown): Refusal | undefined {
  if (Array.isArray(value)) return { why: 'other-list' };
  if (typeof value !== 'object' || value === null) return { why: 'foreign' };
  if (!('format' in value) || value.format !== archiveFormat) return { why: 'foreign' };
  const version = 'version' in value ? value.version : undefined;
  if (typeof version === 'number' && Number.isInteger(version) && version > archiveVersion) {
    return { why: 'newer' };
  }
  return undefined;
}

/** Whether a record is of a later format, rather than damaged. */
function isNewer(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    'schema' in value &&
    typeof value.schema === 'number' &&
    Number.isInteger(value.schema) &&
    value.schema > recordSchema
  );
}

/** Runs through a generator without a pause. */
export function drained<T>(steps: Generator<unknown, T>): T {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}
