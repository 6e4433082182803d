import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { claim } from '../../src/schemas/claim.ts';
import { deck } from '../../src/schemas/deck.ts';
import { exercise } from '../../src/schemas/exercise.ts';
import { guide } from '../../src/schemas/guide.ts';
import { helpline } from '../../src/schemas/helpline.ts';
import { page } from '../../src/schemas/page.ts';
import { path } from '../../src/schemas/path.ts';
import { quiz } from '../../src/schemas/quiz.ts';
import { saying } from '../../src/schemas/saying.ts';
import { type Source, source } from '../../src/schemas/source.ts';
import { synonyms } from '../../src/schemas/synonym.ts';
import { term } from '../../src/schemas/term.ts';
import { emptyBody, parseMdx } from './parse-mdx.ts';
import { parseYaml } from './parse-yaml.ts';
import type { Problem } from './problem.ts';
import { type Collection, collections, type Doc, type Shapes, type Site } from './site.ts';

const folder = 'src/content';
const referencesFile = `${folder}/sources/references.json`;

const schemas: { [C in Collection]: z.ZodType<Shapes[C]> } = {
  guides: guide,
  exercises: exercise,
  now: saying,
  paths: path,
  glossary: term,
  pages: page,
  quizzes: quiz,
  decks: deck,
  claims: claim,
  helplines: helpline,
  synonyms,
};

/** What the rules need beside the content. */
export type Beside = Pick<Site, 'queries' | 'frozenIds' | 'day'>;

/** Reads `src/content` below `root`, with the questions and frozen ids of the tests; `beside` are further files, by path. */
export function loadSite(root: string, day: string, beside: ReadonlyMap<string, string> = new Map()): Site {
  const files = new Map(beside);
  for (const entry of readdirSync(join(root, folder), { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || entry.name.startsWith('.')) continue;
    const full = join(entry.parentPath, entry.name);
    files.set(full.slice(root.length).replace(/^\//, ''), readFileSync(full, 'utf8'));
  }
  const lines = (name: string) =>
    optional(join(root, name))
      .split('\n')
      .filter((line) => /^[^#\s]/.test(line));
  return siteFrom(files, {
    queries: lines('tests/search/queries.tsv').map((line) => line.split('\t')[0] ?? ''),
    frozenIds: lines('tests/content/frozen-ids.txt').map((line) => line.trim()),
    day,
  });
}

function optional(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** Builds the site from file texts by path (`src/content/guides/<slug>.mdx`). What cannot be read becomes a misfit. */
export function siteFrom(files: ReadonlyMap<string, string>, beside: Beside): Site {
  const misfits: Problem[] = [];
  const paths = [...files.keys()].sort();
  const read = <C extends Collection>(collection: C): Doc<C>[] =>
    paths
      .filter((file) => belongs(file, collection))
      .flatMap((file) => docFrom(collection, file, files.get(file) ?? '', misfits));
  const docs = {
    guides: read('guides'),
    exercises: read('exercises'),
    now: read('now'),
    paths: read('paths'),
    glossary: read('glossary'),
    pages: read('pages'),
    quizzes: read('quizzes'),
    decks: read('decks'),
    claims: read('claims'),
    helplines: read('helplines'),
    synonyms: read('synonyms'),
  };
  const known = (file: string) => file === referencesFile || collections.some((name) => belongs(file, name));
  for (const file of paths.filter((name) => !known(name))) {
    misfits.push({ file, line: 1, message: 'Move or rename this file: no collection reads it.' });
  }
  const sources = sourcesFrom(files.get(referencesFile) ?? '[]', misfits);
  const ids = collections.map(
    (name) => [name, new Set(paths.filter((file) => belongs(file, name)).map(idOf))] as const,
  );
  const named = Object.fromEntries(ids) as Record<Collection, Set<string>>;
  return {
    ...docs,
    ...beside,
    sources,
    named: { ...named, sources: new Set(sources.map((work) => work.id)) },
    misfits,
  };
}

const mdx: readonly Collection[] = ['guides', 'exercises', 'now', 'paths', 'glossary', 'pages'];

function belongs(file: string, collection: Collection): boolean {
  const ending = mdx.includes(collection) ? 'mdx' : 'yml';
  return new RegExp(`^${folder}/${collection}/[^/]+\\.${ending}$`).test(file);
}

function idOf(file: string): string {
  return file.replace(/^.*\//, '').replace(/\.(mdx|yml)$/, '');
}

function docFrom<C extends Collection>(
  collection: C,
  file: string,
  text: string,
  misfits: Problem[],
): Doc<C>[] {
  const { front, linesBefore, body } = file.endsWith('.mdx')
    ? parseMdx(text)
    : { front: text, linesBefore: 0, body: emptyBody };
  const yaml = parseYaml(front, linesBefore);
  const errors = body.error ? [...yaml.errors, body.error] : yaml.errors;
  for (const { line, message } of errors)
    misfits.push({ file, line, message: `Mend what cannot be read: ${message}` });
  if (yaml.errors.length > 0) return [];
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(idOf(file))) {
    misfits.push({ file, line: 1, message: 'Name the file in small letters, digits and single hyphens.' });
  }
  const parsed = schemas[collection].safeParse(yaml.value);
  if (!parsed.success) {
    for (const issue of parsed.error.issues) misfits.push(asProblem(file, issue, yaml.lineOf));
    return [];
  }
  const { lineOf, flowLines } = yaml;
  return [{ collection, id: idOf(file), file, data: parsed.data, lineOf, body, flowLines }];
}

type Issue = z.core.$ZodIssue;

function asProblem(file: string, issue: Issue, lineOf: (path: readonly PropertyKey[]) => number): Problem {
  const { path: place, message } = closest(issue);
  const field = place.map(String).join('.');
  if (message.endsWith('received undefined'))
    return { file, line: lineOf(place), message: `Add \`${field}\`: it is missing.` };
  return {
    file,
    line: lineOf(place),
    message: `Mend ${field === '' ? 'the whole' : `\`${field}\``}: ${message}.`,
  };
}

/** Of a union, the branch that fits best: it is likely the one that was meant. */
function closest(issue: Issue): { path: PropertyKey[]; message: string } {
  if (issue.code !== 'invalid_union') return issue;
  const branch = issue.errors.toSorted((a, b) => a.length - b.length)[0]?.[0];
  if (!branch) return issue;
  const inner = closest(branch);
  return { path: [...issue.path, ...inner.path], message: inner.message };
}

function sourcesFrom(text: string, misfits: Problem[]): Source[] {
  const parsed = z.array(source).safeParse(JSON.parse(text));
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) misfits.push(asProblem(referencesFile, issue, () => 1));
  return [];
}
