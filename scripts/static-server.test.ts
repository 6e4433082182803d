import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { serveDist } from './static-server.mjs';

interface Answer {
  status: number | undefined;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

/** `fetch` tidies addresses up and undoes compression; this sends what it is given. */
function ask(
  url: string,
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<Answer> {
  const { port } = new URL(url);
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) }),
      );
    });
    sent.on('error', reject);
    sent.end();
  });
}

const folder = mkdtempSync(join(tmpdir(), 'toward-'));
const dir = join(folder, 'dist');
const front = `<h1>Front</h1>${'<p>word</p>'.repeat(200)}`;
const options = { dir, port: 0, headers: (pathname: string) => ({ 'X-Path': pathname }) };
let server: Awaited<ReturnType<typeof serveDist>>;

beforeAll(async () => {
  for (const path of ['guides', '_astro']) mkdirSync(join(dir, path), { recursive: true });
  writeFileSync(join(dir, 'index.html'), front);
  writeFileSync(join(dir, '404.html'), 'Nothing here');
  writeFileSync(join(dir, 'guides', 'index.html'), 'Guides');
  writeFileSync(join(dir, '_astro', 'font.woff2'), 'font');
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'dist.txt'), 'secret');
  server = await serveDist(options);
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

describe('addresses', () => {
  test.each([
    ['/', 200, front, 'text/html; charset=utf-8', '/'],
    ['/guides/', 200, 'Guides', 'text/html; charset=utf-8', '/guides/'],
    ['/_astro/font.woff2', 200, 'font', 'font/woff2', '/_astro/font.woff2'],
    ['/nowhere/', 404, 'Nothing here', 'text/html; charset=utf-8', '/404.html'],
    ['/_astro/gone.js', 404, 'Nothing here', 'text/html; charset=utf-8', '/404.html'],
  ])('%s is answered with %i', async (path, status, body, type, headersOf) => {
    const answer = await ask(server.url, path);
    expect(answer).toMatchObject({ status, headers: { 'content-type': type, 'x-path': headersOf } });
    expect(answer.body.toString()).toBe(body);
  });

  it('a folder without its slash leads to the one with it', async () => {
    const { status, headers } = await ask(server.url, '/guides?q=1');
    expect([status, headers['location']]).toEqual([301, '/guides/?q=1']);
  });

  test.each([
    '/../secret.txt',
    '/guides/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%2f%2e%2e%2fetc/passwd',
    '//etc/passwd',
    '/..%5csecret.txt',
    '/..%2fdist.txt',
    '/%00',
    '/%E0%A4%A',
  ])('%s does not lead out of the folder', async (path) => {
    const { status, body } = await ask(server.url, path);
    expect(status).toBe(404);
    expect(body.toString()).toBe('Nothing here');
  });

  it('only reads', async () => {
    expect(await ask(server.url, '/', {}, 'POST')).toMatchObject({
      status: 405,
      headers: { allow: 'GET, HEAD' },
    });
    const head = await ask(server.url, '/', {}, 'HEAD');
    expect(head.headers['content-length']).toBe(String(front.length));
    expect(head.body).toHaveLength(0);
  });
});

describe('compression and caching', () => {
  test.each([
    ['gzip, deflate, br, zstd', 'br', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync],
    ['br;q=0, gzip;q=0.5', 'gzip', gunzipSync],
  ])('for a browser that reads %s the page is sent as %s', async (accepted, encoding, decompress) => {
    const { headers, body } = await ask(server.url, '/', { 'accept-encoding': accepted });
    expect(headers).toMatchObject({ 'content-encoding': encoding, vary: 'Accept-Encoding' });
    expect(body.length).toBeLessThan(front.length / 4);
    expect(decompress(body).toString()).toBe(front);
  });

  it('leaves fonts as they are', async () => {
    const { headers } = await ask(server.url, '/_astro/font.woff2', { 'accept-encoding': 'br' });
    expect(headers['content-encoding']).toBeUndefined();
  });

  it('sends a page once, and again when it has changed', async () => {
    const file = join(dir, 'changing.html');
    writeFileSync(file, 'before');
    const { headers } = await ask(server.url, '/changing.html');
    const again = { 'if-none-match': String(headers['etag']) };
    expect(await ask(server.url, '/changing.html', again)).toMatchObject({ status: 304 });
    writeFileSync(file, 'afterwards');
    expect(await ask(server.url, '/changing.html', again)).toMatchObject({ status: 200 });
  });
});

describe('a folder in the address', () => {
  it('stands before every path', async () => {
    const below = await serveDist({ ...options, base: '/toward/' });
    expect(below.url).toMatch(/^http:\/\/localhost:\d+\/toward\/$/);
    expect(await ask(below.url, '/toward/guides/')).toMatchObject({ status: 200 });
    expect(await ask(below.url, '/toward')).toMatchObject({ status: 301, headers: { location: '/toward/' } });
    expect(await ask(below.url, '/')).toMatchObject({ status: 301, headers: { location: '/toward/' } });
    expect(await ask(below.url, '/guides/')).toMatchObject({ status: 404 });
    await below.close();
  });
});

describe('a port that is taken', () => {
  const taken = (): number => Number(new URL(server.url).port);

  it('gives way to the next', async () => {
    const next = await serveDist({ ...options, port: taken() });
    expect(Number(new URL(next.url).port)).toBeGreaterThan(taken());
    await next.close();
  });

  it('is said to be taken when no other is wanted', async () => {
    await expect(serveDist({ ...options, port: taken(), tries: 1 })).rejects.toThrow(
      `Port ${taken()} is taken. Name a free one with --port.`,
    );
  });
});
