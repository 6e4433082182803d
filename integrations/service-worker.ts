import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { rolldown } from 'rolldown';
import { shellFiles } from './shell-files.ts';

const sources = new URL('../src/worker/', import.meta.url);

/**
 * Bundles the service worker with the list of files that it keeps for everybody. Comes after everything that writes to the
 * pages: the list has their digests. The one that takes it out again is written beside the hosts' files.
 */
export function serviceWorker({ base }: Readonly<{ base: string }>): AstroIntegration {
  return {
    name: 'toward:service-worker',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const { everybody, keepers } = await shellFiles(root, base);
        const worker = await bundled('service-worker.ts', { shellFiles: JSON.stringify(everybody) });
        await writeFile(join(root, 'sw.js'), worker);
        await mkdir(join(root, 'notebook'), { recursive: true });
        await writeFile(join(root, 'notebook', 'files.json'), JSON.stringify(keepers));
        await mkdir('.toward/deploy', { recursive: true });
        await writeFile('.toward/deploy/sw-off.js', await bundled('retire.ts', {}));
        logger.info(
          `${everybody.length} files for everybody, ${keepers.length} for those who keep something`,
        );
      },
    },
  };
}

async function bundled(source: string, define: Readonly<Record<string, string>>): Promise<string> {
  const bundle = await rolldown({
    input: fileURLToPath(new URL(source, sources)),
    // Workbox asks in which mode it runs.
    transform: { define: { 'process.env.NODE_ENV': '"production"', ...define } },
  });
  const { output } = await bundle.generate({ format: 'iife', minify: true });
  await bundle.close();
  if (output.length !== 1) throw new Error(`${source} is to be one file.`);
  return output[0].code;
}
