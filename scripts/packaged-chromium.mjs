import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Unpacks the Chromium of `@sparticuz/chromium` (Linux on x64; 210 MB, three seconds, once) beside the packages.
 *
 * Its own list of arguments is not used: it switches the same-origin policy off, which tests are there to prove.
 *
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<{ executablePath: string, env: Record<string, string> }>} the variables are what it needs on a machine
 *   without the system's libraries and fonts
 */
export async function unpackedChromium(env) {
  const home = join(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '..');
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
  const dir = fileURLToPath(new URL(`../node_modules/.cache/chromium-${version}`, import.meta.url));
  if (!existsSync(dir)) await unpack(join(home, 'bin'), dir);
  return {
    executablePath: join(dir, 'chromium'),
    env: {
      LD_LIBRARY_PATH: [join(dir, 'al2023', 'lib'), env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
      FONTCONFIG_FILE: join(dir, 'fonts.conf'),
    },
  };
}

/** Into a folder of its own first, so that neither an interruption nor a second process leaves half a browser behind. */
async function unpack(bin, dir) {
  mkdirSync(dirname(dir), { recursive: true });
  const draft = mkdtempSync(`${dir}-`);
  try {
    const { default: chromium, inflate } = await import('@sparticuz/chromium');
    await inTemporaryFolder(draft, async () => {
      await chromium.executablePath(bin);
      await inflate(join(bin, 'al2023.tar.br'));
    });
    writeFileSync(join(draft, 'fonts.conf'), fontsIn(dir));
    renameSync(draft, dir);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(dir)) throw error;
  }
}

/** The package unpacks into the system's temporary folder, where it takes whatever is called `chromium` for its own. */
async function inTemporaryFolder(folder, action) {
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    await action();
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

/** The package's own list of fonts names folders of the service that it was made for. */
function fontsIn(dir) {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(dir, 'fonts', 'fonts')}</dir>
  <cachedir>${join(dir, 'fonts-cache')}</cachedir>
</fontconfig>
`;
}
