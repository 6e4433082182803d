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
 * Collects the hashes of every inline script and style after the build and writes one policy into every page and into the
 * files that hosts read. A header and a meta policy both have to allow a block, so both carry the hashes of the whole site.
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
        const hashes = { scriptHashes: new Set<string>(), styleHashes: new Set<string>() };
        for (const page of pages) collect(await readFile(page, 'utf8'), hashes);
        const found = {
          scriptHashes: [...hashes.scriptHashes].sort(),
          styleHashes: [...hashes.styleHashes].sort(),
        };
        const meta = metaPolicy(found);
        for (const page of pages) await writeFile(page, withPolicy(await readFile(page, 'utf8'), meta, page));

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

function collect(html: string, hashes: { scriptHashes: Set<string>; styleHashes: Set<string> }): void {
  for (const [, tag, attributes = '', content = ''] of html.matchAll(inlineBlock)) {
    // A script with an address is covered by 'self'; a data block is not executed.
    if (/\ssrc=|type="application\//u.test(attributes)) continue;
    const digest = `sha256-${createHash('sha256').update(content).digest('base64')}`;
    (tag === 'script' ? hashes.scriptHashes : hashes.styleHashes).add(digest);
  }
}

function withPolicy(html: string, content: string, file: string): string {
  if (!placeholder.test(html)) throw new Error(`${file} has no place for the policy in its head.`);
  return html.replace(
    placeholder,
    (_, before: string, _after: string, end: string) => `${before}${content}"${end}`,
  );
}
