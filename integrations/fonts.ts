import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);
const target = '.toward/fonts';

/**
 * The two families, at the weights the styles use. Literata keeps the optical sizes of text and title: its large letters are
 * finer than its small ones. Neither has small capitals or old-style figures; no italic is shipped.
 */
const families = [
  {
    name: 'literata',
    file: '@fontsource-variable/literata/files/literata-latin-opsz-normal.woff2',
    axes: { wght: { min: 400, max: 600 }, opsz: { min: 14, max: 72 } },
  },
  {
    name: 'atkinson',
    file: '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
    axes: { wght: { min: 400, max: 700 } },
  },
] as const;

/** What `@font-feature-settings` and text shaping need; the fonts carry many more. */
const features = ['kern', 'liga', 'clig', 'calt', 'ccmp', 'locl', 'mark', 'mkmk', 'tnum', 'lnum'];

/**
 * Cuts both fonts down to the characters that the words of the site use, into `.toward/fonts/`.
 * A character that is in none of our words falls back to a font of the reader's device.
 */
export function fonts(): AstroIntegration {
  return {
    name: 'toward:fonts',
    hooks: {
      'astro:config:setup': async ({ logger }) => {
        const characters = await charactersUsed(['src/content', 'src/strings']);
        await mkdir(target, { recursive: true });
        for (const { name, file, axes } of families) {
          const original = await readFile(require.resolve(file));
          const digest = createHash('sha256')
            .update(original)
            .update(JSON.stringify({ characters, axes, features }))
            .digest('hex');
          const stamp = join(target, `${name}.digest`);
          if ((await readFile(stamp, 'utf8').catch(() => '')) === digest) continue;
          const subset = await subsetFont(original, characters, {
            targetFormat: 'woff2',
            variationAxes: axes,
            keepFeatures: features,
            noHinting: true,
          });
          await writeFile(join(target, `${name}.woff2`), subset);
          await writeFile(stamp, digest);
          logger.info(`${name}: ${characters.length} characters, ${subset.length} bytes`);
        }
      },
    },
  };
}

/** Every printable character of Basic Latin, and every other that occurs in the folders' files, sorted. */
async function charactersUsed(folders: readonly string[]): Promise<string> {
  const used = new Set(Array.from({ length: 0x5f }, (_, index) => String.fromCharCode(0x20 + index)));
  for (const folder of folders) {
    for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      for (const character of await readFile(join(entry.parentPath, entry.name), 'utf8')) used.add(character);
    }
  }
  return [...used]
    .filter((character) => character >= ' ')
    .sort()
    .join('');
}
