import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { basePath } from '../../../site.config.ts';
import { dist, type PageOfAKind } from './page-kinds.ts';

/** Bytes on the wire from a good host: brotli at its strongest. */
export function compressed(content: string | Buffer): number {
  return brotliAt(constants.BROTLI_MAX_QUALITY, content);
}

/**
 * Whether the parts fit into `limit` bytes, each compressed for itself; if not, what they come to.
 * Quick compression is tried first: what fits then fits the better when compressed with care.
 */
export function overflow(parts: readonly (string | Buffer)[], limit: number): number | undefined {
  const sum = (quality: number) => parts.reduce((total, part) => total + brotliAt(quality, part), 0);
  if (sum(5) <= limit) return undefined;
  const bytes = sum(constants.BROTLI_MAX_QUALITY);
  return bytes <= limit ? undefined : bytes;
}

function brotliAt(quality: number, content: string | Buffer): number {
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;
}

/** The page and the style sheets that it links. */
export function htmlAndCss({ html }: PageOfAKind): (string | Buffer)[] {
  const links = [...html.matchAll(/<link\b[^>]*\brel="stylesheet"[^>]*>/gu)].map(([link]) => link);
  return [html, ...links.map((link) => fileOf(/\bhref="([^"]*)"/u.exec(link)?.[1] ?? ''))];
}

/** Bytes of script that stand in the page itself; blocks of data, which no browser runs, are not counted. */
export function inlineScript({ html }: PageOfAKind): number {
  return [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/gu)]
    .filter(([, attributes = '']) => !/\bsrc=|\btype="application\//u.test(attributes))
    .reduce((total, [, , code = '']) => total + Buffer.byteLength(code), 0);
}

/** The file of the built site at an address, with or without its origin. */
export function fileOf(address: string): Buffer {
  const { pathname } = new URL(address, 'http://localhost');
  const file = join(dist, decodeURIComponent(pathname.slice(basePath.length)));
  if (!existsSync(file)) throw new Error(`${address} is not in the built site.`);
  return readFileSync(file);
}
