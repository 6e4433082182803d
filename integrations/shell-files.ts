import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';

/** A file to be kept for reading without a network; `revision` is nothing where the name holds a digest. */
export type ShellFile = Readonly<{ url: string; revision: string | null }>;

/** Pages that work without a network for everybody: whoever has them shows by it only that they were here. */
const everybodys = [
  /^$/u,
  /^exercises\//u,
  /^support\/$/u,
  /^guides\/more-support\/$/u,
  /^good-night\/$/u,
  /^offline\/$/u,
];

/** Pages of a reader who keeps something. */
const keepers = [/^notebook\/$/u];

/** Data that the notebook page asks for. */
const keepersData = ['notebook/meanings.json'];

const hashed = /^_astro\//u;

/**
 * Which files of a built site are for everybody, and which only for those who keep something, from the pages and what
 * they load. What a script fetches on demand (the lock, exports) is for keepers alone.
 *
 * @param root the built site
 * @param base the folder under which it is published, with both slashes
 */
export async function shellFiles(
  root: string,
  base: string,
): Promise<{ everybody: ShellFile[]; keepers: string[] }> {
  const pages = (await readdir(root, { recursive: true }))
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => posix.basename(file) === 'index.html')
    .map((file) => file.slice(0, -'index.html'.length))
    .sort();
  const of = (wanted: readonly RegExp[]) => pages.filter((page) => wanted.some((each) => each.test(page)));
  const everybody = await withLoads(root, base, of(everybodys), staticImports);
  const all = await withLoads(root, base, [...of(everybodys), ...of(keepers)], everyImport);
  return {
    everybody: await Promise.all(
      [...everybody].sort().map(async (path) => ({
        url: base + path,
        revision: hashed.test(path) ? null : await digest(fileAt(root, path)),
      })),
    ),
    keepers: [...all.difference(everybody), ...keepersData].sort().map((path) => base + path),
  };
}

/** The pages, what they load, and what that imports in turn. */
async function withLoads(
  root: string,
  base: string,
  pages: readonly string[],
  imports: (code: string) => string[],
): Promise<Set<string>> {
  const found = new Set<string>();
  const waiting = [...pages];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (found.has(path)) continue;
    const file = fileAt(root, path);
    if (!existsSync(file)) throw new Error(`${path} is loaded by a page and was not built.`);
    found.add(path);
    if (path === '' || path.endsWith('/')) {
      waiting.push(...loadsOf(await readFile(file, 'utf8'), base));
    } else if (path.endsWith('.js')) {
      waiting.push(
        ...imports(await readFile(file, 'utf8'))
          .map((name) => posix.join(posix.dirname(path), name))
          .filter((name) => existsSync(fileAt(root, name))),
      );
    }
  }
  return found;
}

/** What a page asks for by itself or for its islands, from the root of the site. */
function loadsOf(html: string, base: string): string[] {
  const links = [...html.matchAll(/<link\b[^>]*\brel="(?:preload|stylesheet|icon)"[^>]*>/gu)]
    .map(([link]) => /\bhref="([^"]*)"/u.exec(link)?.[1])
    // The small old icon is asked for by nobody that reads without a network.
    .filter((address) => !address?.endsWith('.ico'));
  const sources = [...html.matchAll(/\ssrc="([^"]*)"/gu)].map(([, address]) => address);
  // Islands, and what the scripts in a page fetch, stand in attributes of many names or in the scripts' own text.
  const assets = html.match(/[\w/.-]*\/_astro\/[\w.@-]+\.\w+/gu) ?? [];
  return [...links, ...sources, ...assets]
    .filter((address) => address?.startsWith(base) === true)
    .map((address) => (address ?? '').slice(base.length));
}

/** Files that a script cannot run without. */
function staticImports(code: string): string[] {
  return [...code.matchAll(/(?:\bfrom|\bimport)\s*["'](\.\/[^"']+\.js)["']/gu)].map(([, name = '']) => name);
}

/** Files that a script names, whenever it may want them. */
function everyImport(code: string): string[] {
  return [
    ...[...code.matchAll(/["'`](\.\/[\w.-]+\.js)["'`]/gu)].map(([, name = '']) => name),
    ...[...code.matchAll(/["'`][^"'`\s]*_astro\/([\w.-]+\.js)["'`]/gu)].map(([, name = '']) => `./${name}`),
  ];
}

function fileAt(root: string, path: string): string {
  return join(root, path === '' || path.endsWith('/') ? `${path}index.html` : path);
}

async function digest(file: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(file))
    .digest('hex')
    .slice(0, 16);
}
