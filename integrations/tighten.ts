import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { minify } from 'rolldown/experimental';

/** A script that stands in the body: the framework's for islands, and ours for the shell, which waits for the whole page. */
const bodyScript = /<script(?: type="module")?>([\s\S]*?)<\/script>/gu;
/** What wakes islands: the framework's element, and when each kind of island wakes. */
const wakes = /self\.Astro\b|customElements\.define\("astro-island"/u;
/** White space beside these is never seen. */
const besideBlocks =
  /\s*(<\/?(?:article|aside|body|dd|details|div|dl|dt|footer|g|h[1-6]|header|li|main|nav|ol|p|path|section|svg|ul)\b[^>]*>)\s*/gu;
const island = /(<astro-island[\s\S]*?<\/astro-island>)/u;
const islandStyle = '<style>astro-island,astro-slot,astro-static-slot{display:contents}</style>';

/**
 * Says the same in fewer bytes. What wakes islands stood in every page, four kilobytes of it, though nothing is to wake until a
 * reader comes near: it goes into a file, and a few lines that ask for it stand in its place, in one block with the shell's, at
 * the end of the body. Properties of islands, which are JSON, are quoted so that their own quotes need no escape. White space
 * that nobody sees is left out. The rule for islands is in our own sheet.
 */
export function tighten({ base }: Readonly<{ base: string }>): AstroIntegration {
  return {
    name: 'toward:tighten',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const pages = await Promise.all(
          (await readdir(root, { recursive: true }))
            .filter((file) => file.endsWith('.html') && !file.startsWith('pagefind'))
            .map(async (file) => ({
              file: join(root, file),
              html: await readFile(join(root, file), 'utf8'),
            })),
        );
        const waking = wakingOf(pages.map(({ html }) => html));
        const name = `islands.${createHash('sha256').update(waking).digest('base64url').slice(0, 8)}.js`;
        await writeFile(join(root, '_astro', name), waking);
        const loader = await loaderOf(`${base}_astro/${name}`);
        for (const { file, html } of pages) await writeFile(file, tightened(html, loader));
        logger.info(`${waking.length} bytes moved out of every page, ${loader.length} put in their place`);
      },
    },
  };
}

/**
 * The code that wakes the islands of all these pages, each piece once, the element itself last.
 *
 * @throws when there is none: the framework then writes something else than we know
 */
export function wakingOf(pages: readonly string[]): string {
  const pieces = new Set(
    pages
      .flatMap((html) => [...html.matchAll(bodyScript)].map(([, code = '']) => code))
      .filter((code) => wakes.test(code)),
  );
  const elements = [...pieces].filter((code) => code.includes('customElements.define('));
  if (elements.length !== 1)
    throw new Error('The pages do not have the one script for islands that we know.');
  return [...[...pieces].filter((code) => !elements.includes(code)), ...elements].join('\n');
}

async function loaderOf(address: string): Promise<string> {
  const file = new URL('island-loader.js', import.meta.url);
  const source = (await readFile(file, 'utf8')).replace('ISLANDS', () => JSON.stringify(address));
  const { code } = await minify('island-loader.js', source, { module: false });
  return code.trim();
}

/**
 * The same page in fewer bytes.
 *
 * @param loader what asks for the code that wakes islands; it stands in pages that have any
 * @throws when there is no body to put a script into
 */
export function tightened(html: string, loader: string): string {
  const at = html.indexOf('<body');
  if (at < 0 || !html.includes('</body>')) throw new Error('A page without a body cannot be tightened.');
  const scripts: string[] = html.includes('<astro-island') ? [loader] : [];
  const body = html
    .slice(at)
    .replaceAll(islandStyle, '')
    .replaceAll(bodyScript, (_, code: string) => {
      // A function around it keeps its names to itself, as a module's were.
      if (!wakes.test(code)) scripts.push(`(()=>{${code.trim()}})();`);
      return '';
    })
    .replaceAll(/ props="([^"]*)"/gu, (_, props: string) => ` props='${withPlainQuotes(props)}'`);
  // Inside an island every node counts: it has to be what the script expects.
  const parts = body
    .split(island)
    .map((part, index) => (index % 2 === 1 ? part : part.replaceAll(besideBlocks, '$1')));
  const block = scripts.length === 0 ? '' : `<script>${scripts.join('')}</script>`;
  return html.slice(0, at) + parts.join('').replace('</body>', () => `${block}</body>`);
}

function withPlainQuotes(attribute: string): string {
  return attribute.replaceAll("'", '&#39;').replaceAll('&quot;', '"');
}
