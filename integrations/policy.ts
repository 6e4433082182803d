import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { headersFor, metaPolicy, renderers } from './headers.mjs';

/** The place kept for the policy in every page's head; see `components/site/Head.astro`. */
const placeholder = /(<meta http-equiv="Content-Security-Policy" content=")(" data-policy)(>)/u;
const inlineBlock = /<(script|style)([^>]*)>([\s\S]*?)<\/\1>/gu;

/**
 * Collects the hashes of every inline script and style after the build and writes the policy into every page and into the
 * files that hosts read. A header and a meta policy both have to allow a block: the header, which is one for the whole site,
 * carries the hashes of every page, and a page's meta those of its own.
 */
export function policy({ base }: Readonly<{ base: string }>): AstroIntegration {
  return {
    name: 'toward:policy',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const pages = (await readdir(root, { recursive: true }))
          .filter((file) => file.endsWith('.html') && !file.startsWith('pagefind'))
          .map((file) => join(root, file));
        const all: Hashes = { scriptHashes: [], styleHashes: [] };
        for (const page of pages) {
          const html = await readFile(page, 'utf8');
          const own = hashesOf(html);
          all.scriptHashes.push(...own.scriptHashes);
          all.styleHashes.push(...own.styleHashes);
          // A page's own policy allows its own blocks only: stricter than the header, and shorter.
          await writeFile(page, withPolicy(html, metaPolicy(own), page));
        }
        const found = { scriptHashes: distinct(all.scriptHashes), styleHashes: distinct(all.styleHashes) };

        await mkdir('.toward', { recursive: true });
        await writeFile('.toward/hashes.json', `${JSON.stringify(found, undefined, 2)}\n`);
        await mkdir('.toward/deploy', { recursive: true });
        const headers = headersFor({ ...found, release: true, base });
        for (const [file, render] of Object.entries(renderers)) {
          await writeFile(join('.toward/deploy', file), render(headers));
        }
        await writeFile(join(root, '_headers'), renderers._headers(headers));
        logger.info(
          `${pages.length} pages, ${found.scriptHashes.length} inline scripts, ${found.styleHashes.length} inline styles`,
        );
      },
    },
  };
}

type Hashes = Readonly<Record<'scriptHashes' | 'styleHashes', string[]>>;

function hashesOf(html: string): Hashes {
  const hashes: Hashes = { scriptHashes: [], styleHashes: [] };
  for (const [, tag, attributes = '', content = ''] of html.matchAll(inlineBlock)) {
    // A script with an address is covered by 'self'; a data block is not executed.
    if (/\ssrc=|type="application\//u.test(attributes)) continue;
    const digest = `sha256-${createHash('sha256').update(content).digest('base64')}`;
    hashes[tag === 'script' ? 'scriptHashes' : 'styleHashes'].push(digest);
  }
  return { scriptHashes: distinct(hashes.scriptHashes), styleHashes: distinct(hashes.styleHashes) };
}

function distinct(list: readonly string[]): string[] {
  return [...new Set(list)].sort();
}

function withPolicy(html: string, content: string, file: string): string {
  if (!placeholder.test(html)) throw new Error(`${file} has no place for the policy in its head.`);
  return html.replace(
    placeholder,
    (_, before: string, _after: string, end: string) => `${before}${content}"${end}`,
  );
}
