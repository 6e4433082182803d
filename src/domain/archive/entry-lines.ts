import type { ActivityRecord } from './record.ts';

/**
 * What the ids of one part of an exercise stand for: labels of fields and scenes by their id, options by `item/option`, since
 * two items may call theirs alike.
 */
export type Meanings = Readonly<Record<string, string>>;

/** Where in a record's data something stands. */
export type Path = readonly (string | number)[];

/** One thing that an entry says. */
export type EntryLine = Readonly<{
  path: Path;
  /** The question, where it is still asked; else its id. */
  label: string;
  /** As the reader put it, or what the picked option said. */
  value: string;
  /** `text` and `number` can be changed in place; a `pick` only in the exercise. */
  kind: 'text' | 'number' | 'pick';
}>;

/** Where a reader was, rather than what they said. */
const places = new Set(['step', 'round', 'at', 'turn', 'scene']);

/**
 * What an entry of any kind says, in the order in which it was kept. Ids that the exercise no longer knows stand as they
 * are: what was written is shown whatever became of the question.
 */
export function entryLines(record: ActivityRecord, meanings: Meanings): EntryLine[] {
  const lines: EntryLine[] = [];
  const meaning = (id: string) => (Object.hasOwn(meanings, id) ? meanings[id] : undefined);
  const meaningIn = (path: Path, id: string) =>
    path.map((name) => meaning(`${name}/${id}`)).findLast((text) => text !== undefined);
  const labelOf = (path: Path) => {
    const names = path.filter((name) => typeof name === 'string');
    const known = names.map((name, index) => meaningIn(names.slice(0, index), name) ?? meaning(name));
    return known.findLast((text) => text !== undefined) ?? names.at(-1) ?? '';
  };
  const visit = (value: unknown, path: Path) => {
    if (typeof value === 'string') {
      if (value.trim() === '') return;
      const picked = meaningIn(path, value);
      lines.push({
        path,
        label: labelOf(path),
        value: picked ?? value,
        kind: picked === undefined ? 'text' : 'pick',
      });
    } else if (typeof value === 'number') {
      lines.push({ path, label: labelOf(path), value: String(value), kind: 'number' });
    } else if (Array.isArray(value)) {
      value.forEach((each, index) => visit(each, [...path, index]));
    } else if (typeof value === 'object' && value !== null) {
      for (const [name, each] of Object.entries(value)) {
        if (path.length > 0 || !places.has(name)) visit(each, [...path, name]);
      }
    }
  };
  visit(record.data, []);
  return lines;
}

/**
 * The record with one thing put otherwise, and the moment of the change. Anything but the value stays, whatever else the
 * record holds.
 */
export function withLine<R extends ActivityRecord>(
  record: R,
  path: Path,
  value: string | number,
  now: number,
): R {
  return { ...record, data: replaced(record.data, path, value), updatedAt: now };
}

function replaced<T>(whole: T, path: Path, value: string | number): T {
  const [name, ...rest] = path;
  if (name === undefined) return value as T;
  if (Array.isArray(whole)) {
    return whole.map((each: unknown, index) => (index === name ? replaced(each, rest, value) : each)) as T;
  }
  return Object.fromEntries(
    Object.entries(whole as object).map(([key, each]) => [
      key,
      key === name ? replaced(each, rest, value) : each,
    ]),
  ) as T;
}

/** The first words that a reader wrote, for a list; nothing where only choices were made. */
export function firstWords(record: ActivityRecord, meanings: Meanings, most = 90): string {
  const text = entryLines(record, meanings).find(({ kind }) => kind === 'text')?.value ?? '';
  const line = text.replace(/\s+/gu, ' ').trim();
  const letters = [...line];
  return letters.length <= most ? line : `${letters.slice(0, most).join('').trimEnd()}…`;
}
