import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { headersAt, headersFor } from '../../../integrations/headers.mjs';
import { serveDist } from '../../../scripts/static-server.mjs';
import { basePath } from '../../../site.config.ts';
import { dist } from './page-kinds.ts';

const hashes = fileURLToPath(new URL('../../../.toward/hashes.json', import.meta.url));

/** A server of the built site that a test may stop, and whose headers it may change. */
export type OwnServer = Readonly<{ url: string; stop: () => Promise<void> }>;

/**
 * @param change what becomes of the headers of an address, such as those that a host cannot send
 * @param dir a folder other than the built one
 */
export async function ownServer(
  change: (headers: Record<string, string>, path: string) => Record<string, string> = (headers) => headers,
  dir = dist,
): Promise<OwnServer> {
  const headers = headersFor({ ...JSON.parse(readFileSync(hashes, 'utf8')), base: basePath });
  const server = await serveDist({
    dir: join(dir),
    port: 0,
    base: basePath,
    headers: (path) => change(headersAt(headers, path), path),
  });
  return { url: server.url, stop: server.close };
}
