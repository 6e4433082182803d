import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** A file that only hands on what another holds: the bundler leaves one where a chunk is both an entry and shared. */
const facade = /^export\{(?<exported>[\w$]+) as default\}from"\.\/(?<chunk>[\w.-]+\.js)";\s*$/u;

/**
 * Lets pages take islands and their renderer straight from the chunks that hold them, so that an exercise comes alive after
 * two requests at once rather than three in two stages. Stops the build when the bundler's output no longer looks as expected.
 */
export function oneRenderer(): AstroIntegration {
  return {
    name: 'toward:one-renderer',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const assets = join(root, '_astro');
        const moved = new Map<string, string>();
        for (const file of (await readdir(assets)).filter((name) => name.endsWith('.js'))) {
          const found = facade.exec(await readFile(join(assets, file), 'utf8'))?.groups;
          if (found?.['chunk'] === undefined || found['exported'] === undefined) continue;
          await exportDefault(join(assets, found['chunk']), found['exported']);
          await rm(join(assets, file));
          moved.set(file, found['chunk']);
        }
        if (![...moved.keys()].some((file) => file.startsWith('client.'))) {
          throw new Error('The renderer is not a facade of the core chunk any more.');
        }
        for (const page of (await readdir(root, { recursive: true })).filter((name) =>
          name.endsWith('.html'),
        )) {
          let html = await readFile(join(root, page), 'utf8');
          for (const [file, chunk] of moved) html = html.replaceAll(`/_astro/${file}"`, `/_astro/${chunk}"`);
          await writeFile(join(root, page), html);
        }
        logger.info(`${moved.size} facades taken out`);
      },
    },
  };
}

/** Makes what a chunk exports under a short name its default export as well. */
async function exportDefault(file: string, exported: string): Promise<void> {
  const code = await readFile(file, 'utf8');
  const list = code.slice(code.lastIndexOf('export{'));
  const local = new RegExp(`[{,]([\\w$]+) as ${exported.replaceAll('$', '\\$')}[,}]`, 'u').exec(list)?.[1];
  if (local === undefined) throw new Error(`${file} does not export "${exported}".`);
  await writeFile(file, `${code.trimEnd()}export{${local} as default};`);
}
