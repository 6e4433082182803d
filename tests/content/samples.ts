import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { Exercise, Part } from '../../src/schemas/exercise.ts';
import { parseMdx } from './parse-mdx.ts';

const fixtures = fileURLToPath(new URL('../fixtures/kinds/', import.meta.url));
const folder = `${fixtures}exercises/`;

/** A whole exercise as an author writes it: one file. There is one sample at least of every kind of part. */
export interface Sample {
  /** File name without its ending. */
  readonly id: string;
  readonly text: string;
  /** Its front matter, as YAML gives it. */
  readonly fields: Record<string, unknown>;
}

/** Every file of the samples, decks and banks included, by the path that it would have as content. */
export function sampleFiles(): Map<string, string> {
  return new Map(
    readdirSync(fixtures, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:mdx|yml)$/.test(name))
      .map((name) => [
        `src/content/${name.replaceAll('\\', '/')}`,
        readFileSync(`${fixtures}${name}`, 'utf8'),
      ]),
  );
}

/** Every sample. */
export function samples(): Sample[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.mdx'))
    .sort()
    .map((name) => {
      const text = readFileSync(`${folder}${name}`, 'utf8');
      return {
        id: name.replace(/\.mdx$/, ''),
        text,
        fields: parse(parseMdx(text).front) as Exercise & Record<string, unknown>,
      };
    });
}

/** The front matter of a sample with its first part changed. The sample itself stays as it was. */
export function sampleWith(
  id: string,
  change: (part: Record<string, unknown>) => void,
): Record<string, unknown> {
  const sample = samples().find((each) => each.id === id);
  if (sample === undefined) throw new Error(`There is no sample ${id}.`);
  const fields = structuredClone(sample.fields) as { parts: Record<string, unknown>[] };
  change(fields.parts[0] ?? {});
  return fields;
}

/** The kinds of part that a sample has. */
export function kindsOf({ fields }: Sample): Part['kind'][] {
  return (fields['parts'] as Part[]).map(({ kind }) => kind);
}
