import { createReadStream, existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { extname, join, normalize, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

const types: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.json': 'application/json' };

/**
 * Builds the search index after the pages, and serves the last one while developing.
 * Unlike Pagefind's own command it stops the build on any error.
 */
export function searchIndex(): AstroIntegration {
  return {
    name: 'toward:search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const { index } = stopOnErrors(await createIndex());
        if (index === undefined) throw new Error('Pagefind made no index.');
        const files = (await readdir(root, { recursive: true }))
          .filter((file) => file.endsWith('.html'))
          .sort();
        let count = 0;
        for (const file of files) {
          const html = await readFile(join(root, file), 'utf8');
          if (!html.includes('data-pagefind-body')) continue;
          stopOnErrors(await index.addHTMLFile({ url: urlOf(file), content: apart(html) }));
          count += 1;
        }
        // What only the index reads is not sent to readers.
        for (const file of files) {
          const html = await readFile(join(root, file), 'utf8');
          await writeFile(join(root, file), withoutHints(html));
        }
        stopOnErrors(await index.writeFiles({ outputPath: join(root, 'pagefind') }));
        await close();
        logger.info(`indexed ${count} pages`);
      },
      'astro:server:setup': ({ server, logger }) => {
        const index = resolve('dist/pagefind');
        if (!existsSync(index)) logger.warn('no search index yet: run `npm run build` once');
        server.middlewares.use((request, response, next) => {
          const path = new URL(request.url ?? '/', 'http://localhost').pathname.split('/pagefind/')[1];
          const file = path === undefined ? '' : join(index, normalize(decodeURIComponent(path)));
          if (!file.startsWith(index + sep) || !existsSync(file)) return next();
          response.setHeader('Content-Type', types[extname(file)] ?? 'application/octet-stream');
          createReadStream(file).pipe(response);
        });
      },
    },
  };
}

function stopOnErrors<T extends { errors: readonly string[] }>(answer: T): T {
  if (answer.errors.length > 0) throw new Error(`Pagefind: ${answer.errors.join('; ')}`);
  return answer;
}

function urlOf(file: string): string {
  return `/${relative('.', file)
    .split(sep)
    .join('/')
    .replace(/index\.html$/u, '')}`;
}

/** The page without the attributes and the block that told the index what it is. */
function withoutHints(html: string): string {
  return html
    .replace(/<div hidden data-for-index>[\s\S]*?<\/div>/u, '')
    .replace(/ data-pagefind-[a-z]+(?:="[^"]*")?(?=[^<>]*>)/gu, '');
}

/** Words of neighboring blocks would run together where no white space parts them. */
function apart(html: string): string {
  return html.replace(/<\/(legend|summary|label|p|li|dt|dd|h[1-6]|span)>/gu, '</$1> ');
}
