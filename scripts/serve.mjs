/**
 * `npm run preview`: serves `dist/` with the headers of a release, but for the two that need HTTPS. `--port` asks for a
 * port (4321); when it is taken the next free one is used, or with `--strict` none.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { headersAt, headersFor } from '../integrations/headers.mjs';
import { basePath } from '../site.config.ts';
import { NotReady, stopWith } from './setup.mjs';
import { serveDist } from './static-server.mjs';

const dir = fileURLToPath(new URL('../dist/', import.meta.url));
const hashes = fileURLToPath(new URL('../.toward/hashes.json', import.meta.url));

try {
  const { values } = parseArgs({
    options: { port: { type: 'string', default: '4321' }, strict: { type: 'boolean', default: false } },
  });
  if (!existsSync(dir) || !existsSync(hashes))
    throw new NotReady('There is nothing to serve yet. Run: npm start');

  const server = await serveDist({
    dir,
    port: Number(values.port),
    base: basePath,
    headers: (pathname) => headersAt(headersOfBuild(), pathname),
    tries: values.strict ? 1 : 20,
  });
  console.log(`Toward is at ${server.url}`);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.once(signal, () => void server.close().then(() => process.exit(0)));
} catch (error) {
  stopWith(error);
}

/** Read for each response: the site may be built again while it is served. */
function headersOfBuild() {
  return headersFor({ ...JSON.parse(readFileSync(hashes, 'utf8')), base: basePath });
}
