import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Part, Practice } from '../../../src/schemas/exercise.ts';
import { parseMdx } from '../../content/parse-mdx.ts';
import { pageOf } from './page-kinds.ts';

type PartOf<K extends Part['kind']> = Extract<Part, { kind: K }>;

/** The largest exercise of a kind: its page, its id, and the part as its author wrote it. */
export function partOf<K extends 'rehearsal' | 'tally' | 'simulation'>(
  kind: K,
): Readonly<{ path: string; id: string; part: PartOf<K> }> {
  const { path } = pageOf(kind);
  const id = path.split('/')[2] ?? '';
  const text = readFileSync(new URL(`../../../src/content/exercises/${id}.mdx`, import.meta.url), 'utf8');
  const { parts } = parse(parseMdx(text).front) as Practice;
  const part = parts.find((each): each is PartOf<K> => each.kind === kind);
  if (part === undefined) throw new Error(`${id} has no part of the kind ${kind}.`);
  return { path, id, part };
}
