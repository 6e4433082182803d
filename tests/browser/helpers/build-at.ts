import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { headersAt, headersFor } from '../../../integrations/headers.mjs';
import { serveDist } from '../../../scripts/static-server.mjs';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Everything that a build reads. */
const inputs = [
  'src',
  'public',
  'integrations',
  'scripts',
  'astro.config.ts',
  'site.config.ts',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
];

/** The site, built and served as another host would have it. */
export type OtherBuild = Readonly<{
  /** The folder with its pages. */
  dist: string;
  /** Where it is served, its folder included. */
  url: string;
  /** Stops the server, and removes the copy where it was made for one test. */
  close: () => Promise<void>;
}>;

/**
 * Builds a copy of the project for another address, in a temporary folder: a build writes beside its pages as well, and
 * what is being tested stays as it is.
 *
 * @param base the folder in the address, with both slashes
 * @param origin the site's origin, for the addresses that have to be whole
 */
export async function buildAt(base: string, origin: string): Promise<OtherBuild> {
  const copy = mkdtempSync(join(tmpdir(), 'toward-build-'));
  const remove = () => rmSync(copy, { recursive: true, force: true });
  try {
    await buildCopy(copy, { BASE_PATH: base, SITE_URL: origin });
    const served = await serveCopy(copy, base);
    return {
      ...served,
      close: async () => {
        await served.close();
        remove();
      },
    };
  } catch (error) {
    remove();
    throw error;
  }
}

/**
 * Copies the project into a folder and builds it there.
 *
 * @param content a folder laid over `src/content/`
 */
export async function buildCopy(
  copy: string,
  variables: Readonly<Record<string, string>>,
  content?: string,
): Promise<void> {
  for (const input of inputs.filter((name) => existsSync(join(root, name)))) {
    cpSync(join(root, input), join(copy, input), { recursive: true });
  }
  if (content !== undefined) cpSync(content, join(copy, 'src/content'), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
  await promisify(execFile)(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
    cwd: copy,
    env: { ...process.env, ...variables, ASTRO_TELEMETRY_DISABLED: '1' },
    maxBuffer: 64 * 1024 * 1024,
  });
}

/** Serves a copy that was built, under the headers of a release, until it is closed. */
export async function serveCopy(copy: string, base: string): Promise<OtherBuild> {
  const hashes = JSON.parse(readFileSync(join(copy, '.toward/hashes.json'), 'utf8')) as Parameters<
    typeof headersFor
  >[0];
  const headers = headersFor({ ...hashes, base });
  const dist = join(copy, 'dist');
  const server = await serveDist({ dir: dist, port: 0, base, headers: (path) => headersAt(headers, path) });
  return { dist, url: server.url, close: () => server.close() };
}
