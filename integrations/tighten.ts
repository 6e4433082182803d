import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** A script that stands in the body: the framework's for islands, and ours for the shell, which waits for the whole page. */
const bodyScript = /<script(?: type="module")?>([\s\S]*?)<\/script>/gu;
/** White space beside these is never seen. */
const besideBlocks =
  /\s*(<\/?(?:article|aside|body|dd|details|div|dl|dt|footer|g|h[1-6]|header|li|main|nav|ol|p|path|section|svg|ul)\b[^>]*>)\s*/gu;
const island = /(<astro-island[\s\S]*?<\/astro-island>)/u;
const islandStyle = '<style>astro-island,astro-slot,astro-static-slot{display:contents}</style>';

/**
 * Says the same in fewer bytes. What stood in several blocks of script stands in one, at the end of the body: the policy names
 * one hash instead of four, and nothing runs before the words are there. Properties of islands, which are JSON, are quoted so
 * that their own quotes need no escape. White space that nobody sees is left out. The rule for islands is in our own sheet.
 */
export function tighten(): AstroIntegration {
  return {
    name: 'toward:tighten',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        for (const file of await readdir(root, { recursive: true })) {
          if (!file.endsWith('.html') || file.startsWith('pagefind')) continue;
          const html = await readFile(join(root, file), 'utf8');
          await writeFile(join(root, file), tightened(html));
        }
      },
    },
  };
}

/**
 * The same page in fewer bytes.
 *
 * @throws when it has no body to put its script into
 */
export function tightened(html: string): string {
  const at = html.indexOf('<body');
  if (at < 0 || !html.includes('</body>')) throw new Error('A page without a body cannot be tightened.');
  const scripts: string[] = [];
  const body = html
    .slice(at)
    .replaceAll(islandStyle, '')
    .replaceAll(bodyScript, (_, code: string) => {
      // A function around each keeps its names to itself, as a module's were.
      scripts.push(code.startsWith('(()=>{') ? code : `(()=>{${code.trim()}})();`);
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
