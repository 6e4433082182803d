import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** All that the bundler leaves of the renderer once its code is in the core chunk: a file that points there. */
const facade = /^export\{(?<exported>\w+) as default\}from"\.\/(?<chunk>core\.[\w-]+\.js)";\s*$/u;

/**
 * Lets islands take their renderer straight from the core chunk, so that an exercise comes alive after two requests at once
 * rather than three in two stages. Stops the build when the bundler's output no longer looks as expected.
 */
export function oneRenderer(): AstroIntegration {
  return {
    name: 'toward:one-renderer',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const assets = join(root, '_astro');
        const file = (await readdir(assets)).find((name) => /^client\..*\.js$/u.test(name));
        const groups = file && facade.exec(await readFile(join(assets, file), 'utf8'))?.groups;
        if (!file || !groups?.['chunk'])
          throw new Error('The renderer is not a facade of the core chunk any more.');

        const core = join(assets, groups['chunk']);
        const code = await readFile(core, 'utf8');
        const local = new RegExp(`[{,](\\w+) as ${groups['exported']}[,}]`, 'u').exec(
          code.slice(code.lastIndexOf('export{')),
        )?.[1];
        if (local === undefined) throw new Error('The core chunk does not export the renderer.');
        await writeFile(core, `${code.trimEnd()}export{${local} as default};`);
        await rm(join(assets, file));

        const pages = (await readdir(root, { recursive: true })).filter((name) => name.endsWith('.html'));
        for (const page of pages) {
          const html = await readFile(join(root, page), 'utf8');
          await writeFile(
            join(root, page),
            html.replaceAll(`/_astro/${file}"`, `/_astro/${groups['chunk']}"`),
          );
        }
        logger.info(`${pages.length} pages take the renderer from ${groups['chunk']}`);
      },
    },
  };
}
