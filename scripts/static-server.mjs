import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import { NotReady } from './setup.mjs';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.ico': 'image/x-icon',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

const compressors = { br: promisify(brotliCompress), gzip: promisify(gzip) };

/**
 * Serves a folder to this machine alone, the way a static host does: `index.html` for a folder, a redirect to the
 * trailing slash, `404.html` for what is not there, and text compressed when the browser can read it.
 *
 * @param {object} options
 * @param {string} options.dir
 * @param {number} options.port 0 for any that is free
 * @param {(pathname: string) => Record<string, string>} options.headers sent with a response besides its own
 * @param {string} [options.base] the folder in the address, with both slashes
 * @param {number} [options.tries] how many ports to try, counting up, when one is taken
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 * @throws {NotReady} when every port is taken
 */
export async function serveDist({ dir, port, headers, base = '/', tries = 20 }) {
  const answer = responder({ dir: resolve(dir), headers, base });
  const handler = (request, response) =>
    answer(request, response).catch((error) => {
      console.error(error);
      response.writeHead(500).end();
    });

  for (let tried = 0; tried < tries; tried++) {
    const servers = await listenOnLoopback(handler, port && port + tried);
    if (!servers) continue;
    return {
      url: `http://localhost:${servers[0].address().port}${base}`,
      close: async () => {
        await Promise.all(servers.map(closed));
      },
    };
  }
  throw new NotReady(
    tries === 1
      ? `Port ${port} is taken. Name a free one with --port.`
      : `The ports ${port} to ${port + tries - 1} are all taken. Name a free one with --port.`,
  );
}

/**
 * `localhost` is one address or the other, as the system likes: we take the port on both, or else somebody might meet
 * another program's page at the address that we print. Nothing is returned when either is taken.
 */
async function listenOnLoopback(handler, port) {
  const first = await listening(handler, port, '127.0.0.1');
  if (first === 'taken') return undefined;
  const second = await listening(handler, first.address().port, '::1').catch(() => undefined);
  if (second !== 'taken') return second ? [first, second] : [first];
  await closed(first);
  return undefined;
}

function listening(handler, port, host) {
  return new Promise((resolve, reject) => {
    const server = createServer(handler);
    server.once('error', (error) => {
      // Windows answers EACCES for ports that it keeps for itself.
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve('taken');
      else reject(error);
    });
    server.listen(port, host, () => resolve(server));
  });
}

function closed(server) {
  return new Promise((resolve) => {
    server.close(resolve);
    server.closeAllConnections();
  });
}

function responder({ dir, headers, base }) {
  const files = new Map();

  return async function answer(request, response) {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    }
    const address = URL.parse(`http://localhost${request.url}`);
    if (!address) return response.writeHead(400).end();
    const { pathname, search } = address;
    const target = await lookUp(pathname);
    if (target.redirect) {
      return response.writeHead(301, { ...headers(pathname), Location: target.redirect + search }).end();
    }
    if (target.file) return send(request, response, 200, pathname, target.file);

    // Under its own address, so that a missing asset is not kept for a year.
    const notFound = `${base}404.html`;
    const page = await fileAt(join(dir, '404.html'));
    if (page) return send(request, response, 404, notFound, page);
    return response.writeHead(404, headers(notFound)).end();
  };

  async function lookUp(pathname) {
    if (`${pathname}/` === base || (pathname === '/' && base !== '/')) return { redirect: base };
    if (!pathname.startsWith(base)) return {};
    const path = inside(dir, pathname.slice(base.length));
    if (!path) return {};
    if (pathname.endsWith('/')) return { file: await fileAt(join(path, 'index.html')) };
    const file = await fileAt(path);
    if (file) return { file };
    return (await fileAt(join(path, 'index.html'))) ? { redirect: `${pathname}/` } : {};
  }

  async function send(request, response, status, pathname, file) {
    const encoding = file.compressible ? preferred(request.headers['accept-encoding'] ?? '') : undefined;
    const etag = `"${file.digest}${encoding ? `-${encoding}` : ''}"`;
    const sent = {
      ...headers(pathname),
      ETag: etag,
      'Content-Type': file.type,
      ...(file.compressible && { Vary: 'Accept-Encoding' }),
      ...(encoding && { 'Content-Encoding': encoding }),
    };
    if (status === 200 && request.headers['if-none-match'] === etag)
      return response.writeHead(304, sent).end();
    const body = encoding ? await file.compressed(encoding) : file.body;
    response.writeHead(status, { ...sent, 'Content-Length': body.length });
    return response.end(request.method === 'HEAD' ? undefined : body);
  }

  /** What is on disk at that path, read anew when it has changed; nothing when there is no such file. */
  async function fileAt(path) {
    const stats = await stat(path).catch(() => undefined);
    if (!stats?.isFile()) return undefined;
    const version = `${stats.mtimeMs} ${stats.size}`;
    let file = files.get(path);
    if (file?.version !== version) {
      file = asFile(path, version, await readFile(path));
      files.set(path, file);
    }
    return file;
  }
}

function asFile(path, version, body) {
  const type = types[extname(path)] ?? 'application/octet-stream';
  const made = new Map();
  return {
    version,
    body,
    type,
    digest: createHash('sha256').update(body).digest('base64url').slice(0, 22),
    compressible: type.includes('charset') || type === types['.wasm'],
    /** Made once: at full strength a page takes tens of milliseconds. */
    compressed(encoding) {
      if (!made.has(encoding)) made.set(encoding, compressors[encoding](body));
      return made.get(encoding);
    },
  };
}

/** The path in the folder that an address names, or nothing when it leads out of it. */
function inside(dir, address) {
  let name;
  try {
    name = decodeURIComponent(address);
  } catch {
    return undefined;
  }
  const path = resolve(dir, name);
  return path === dir || path.startsWith(dir + sep) ? path : undefined;
}

function preferred(accepted) {
  const names = accepted
    .split(',')
    .map((part) => part.trim())
    .filter((part) => !/;\s*q=0(\.0*)?$/.test(part))
    .map((part) => part.split(';')[0]);
  return Object.keys(compressors).find((name) => names.includes(name));
}
