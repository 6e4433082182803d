import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import GithubSlugger from 'github-slugger';
import { toString } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, it, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (file: string) => readFileSync(join(root, file), 'utf8');

/** What is promised to readers of the repository. */
const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => join('docs', file))
    .sort(),
];

type Manifest = Readonly<Record<string, Readonly<Record<string, string>> | undefined>>;
const manifest = JSON.parse(read('package.json')) as Manifest;
const scripts = Object.keys(manifest['scripts'] ?? {});
const direct = ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((group) =>
  Object.keys(manifest[group] ?? {}),
);
const record = 'docs/decisions/0010-dependencies.md';

/** Links, and what is written as code, of one document. */
function partsOf(text: string): { links: string[]; code: string[] } {
  const parts = { links: [] as string[], code: [] as string[] };
  visit(unified().use(remarkParse).parse(text), (node) => {
    if (node.type === 'link' || node.type === 'image' || node.type === 'definition')
      parts.links.push(node.url);
    // In a block each line counts; examples in MDX are content, which has tests of its own.
    if (node.type === 'code' && node.lang === 'sh') parts.code.push(...node.value.split('\n'));
    if (node.type === 'inlineCode') parts.code.push(node.value);
  });
  return parts;
}

/** The anchors that a document's headings get. */
function anchorsOf(text: string): string[] {
  const slugger = new GithubSlugger();
  const anchors: string[] = [];
  visit(unified().use(remarkParse).parse(text), 'heading', (heading) => {
    anchors.push(slugger.slug(toString(heading)));
  });
  return anchors;
}

/** Links that lead to no file, or to no heading of one. */
function deadLinks(text: string, document: string): string[] {
  return partsOf(text).links.filter((link) => {
    if (/^(?:https|mailto):/u.test(link)) return false;
    const [path = '', anchor] = link.split('#');
    const target = path === '' ? document : join(dirname(document), path);
    if (!existsSync(join(root, target))) return true;
    return anchor !== undefined && !anchorsOf(read(target)).includes(anchor);
  });
}

const made = /^(?:dist|node_modules|\.toward)\//u;
/** In one of our folders, or a folder, or a file by its ending. */
const pathLike =
  /^(?:(?:\.ci|\.github|docs|integrations|public|scripts|src|tests)\/|[\w./[\]-]+\/$|[\w./<>*[\]-]+\.(?:astro|css|js|json|md|mdx|mjs|png|ts|tsv|tsx|txt|yml)$)/u;

/** Paths written as code that are not there. They count from the root or from `src/`; before a placeholder the folder counts. */
function deadPaths(text: string): string[] {
  return partsOf(text)
    .code.filter(
      (code) => pathLike.test(code) && !made.test(code) && !direct.includes(code) && !/^\/|\s/u.test(code),
    )
    .filter((code) => {
      const known = code.replace(/[^/]*[<*].*$/u, '');
      return !existsSync(join(root, known)) && !existsSync(join(root, 'src', known));
    });
}

/** Commands of npm that are neither its own nor a script of ours. */
function deadCommands(text: string): string[] {
  const own = ['ci', 'install'];
  return partsOf(text).code.flatMap((code) =>
    [...code.matchAll(/\bnpm (?:(run) )?([a-z][\w:-]*)/gu)]
      .filter(([, run, name = '']) => !scripts.includes(name) && (run !== undefined || !own.includes(name)))
      .map(([command]) => command),
  );
}

/** What no document may hold: insecure addresses, keys, and the folders of whoever wrote it. */
function leaks(text: string): string[] {
  const patterns = [
    /http:\/\/\S*/gu,
    /-----BEGIN [A-Z ]*PRIVATE KEY-----/gu,
    /\b(?:gh[opsu]_|github_pat_|npm_|AKIA|sk-)[A-Za-z0-9_]{16,}/gu,
    /(?<![\w.:/])\/(?:home|root|tmp|mnt|Users)\/\S*/gu,
  ];
  return patterns.flatMap((pattern) => text.match(pattern) ?? []);
}

/** The packages of the record, with the license that it gives. */
function listed(text: string): Map<string, string> {
  const rows = text.matchAll(/^\| `(?<name>[^`]+)` .*\| (?<license>[^|]+?) *\|$/gmu);
  return new Map([...rows].map(({ groups }) => [groups?.['name'] ?? '', groups?.['license'] ?? '']));
}

/** The license that an installed package gives itself. */
function licenseOf(name: string): string | undefined {
  const file = join(root, 'node_modules', name, 'package.json');
  return existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as { license?: string }).license
    : undefined;
}

/** Where the record and the packages differ. */
function differences(text: string): string[] {
  const rows = listed(text);
  return [
    ...direct.filter((name) => !rows.has(name)).map((name) => `${name} is used and has no line`),
    ...[...rows.keys()].filter((name) => !direct.includes(name)).map((name) => `${name} is not used`),
    ...[...rows].flatMap(([name, license]) => {
      // One that is for another system is not installed on this one.
      const own = licenseOf(name);
      return own === undefined || own === license ? [] : [`${name} is under ${own}, not ${license}`];
    }),
  ];
}

describe.each(documents)('%s', (document) => {
  const text = read(document);

  it('links to what is there', () => {
    expect(deadLinks(text, document)).toEqual([]);
  });

  it('names files and folders that are there', () => {
    expect(deadPaths(text)).toEqual([]);
  });

  it('names commands that are there', () => {
    expect(deadCommands(text)).toEqual([]);
  });

  it('holds no insecure address, no key, and no path of anybody’s machine', () => {
    expect(leaks(text)).toEqual([]);
  });
});

test('every direct dependency has its line in the record, under its own license, and no other package has one', () => {
  expect(differences(read(record))).toEqual([]);
});

test('decisions are numbered one after the other', () => {
  const numbers = documents.flatMap((file) => /^docs\/decisions\/(\d{4})-/u.exec(file)?.[1] ?? []);
  expect(numbers.length).toBeGreaterThan(0);
  expect(numbers).toEqual(numbers.map((_, index) => String(index + 1).padStart(4, '0')));
});

describe('a planted fault is seen:', () => {
  test.each([
    ['a link', deadLinks, '[a](gone.md), [b](writing.md#a-guide), [c](https://example.org/)', ['gone.md']],
    [
      'an anchor',
      deadLinks,
      '[a](writing.md#gone), [b](#deploying), [c](#gone)',
      ['writing.md#gone', '#gone'],
    ],
    ['a picture', deadLinks, '![A street](pictures/gone.png)', ['pictures/gone.png']],
    [
      'a folder',
      deadPaths,
      '`src/gone/`, `domain/check/`, `dist/gone/`, `/erase/`, `astro/zod`',
      ['src/gone/'],
    ],
    ['a file', deadPaths, '`src/env.d.ts`, `queries/gone.ts`, `.ci/gone`', ['queries/gone.ts', '.ci/gone']],
    ['a file with a placeholder', deadPaths, '`src/content/gone/<id>.mdx`', ['src/content/gone/<id>.mdx']],
    ['a script', deadCommands, '`npm run gone`, `npm test`, `npm ci`', ['npm run gone']],
    ['a script in a block', deadCommands, '```sh\nnpm start\nnpm gone\n```', ['npm gone']],
    ['an insecure address', leaks, 'at http://example.org/, https://example.org/', ['http://example.org/,']],
    ['a key', leaks, `npm_${'x1'.repeat(18)}`, [`npm_${'x1'.repeat(18)}`]],
    ['somebody’s folder', leaks, 'in /home/ada/toward, https://example.org/home/', ['/home/ada/toward,']],
  ])('%s', (_, check, text, faults) => {
    expect(check(text, 'docs/deploying.md')).toEqual(faults);
  });

  test('a package without a line, a line without a package, and a wrong license', () => {
    const text = read(record);
    const [name] = direct;
    const line = new RegExp(`^\\| \`${name}\` .*$`, 'mu');
    expect(differences(text.replace(line, ''))).toEqual([`${name} is used and has no line`]);
    expect(differences(text.replace(line, '$&\n| `left-pad` | why | MIT |'))).toEqual([
      'left-pad is not used',
    ]);
    expect(differences(text.replace(line, `| \`${name}\` | why | GPL |`))).toEqual([
      `${name} is under ${licenseOf(name ?? '')}, not GPL`,
    ]);
  });
});
