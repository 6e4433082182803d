import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { decodeHTML } from 'entities';
import type { Source } from '../schemas/source.ts';

/** A stretch of a formatted reference: upright or italic. */
export type Stretch = Readonly<{ text: string; italic: boolean }>;
/** A reference as APA writes it, and the short form used in running text. */
export type Reference = Readonly<{ full: readonly Stretch[]; short: string }>;

const cacheFolder = '.toward/references';
const apa = { template: 'apa', lang: 'en-US' };

/**
 * References in APA style, by id, made by citeproc. Formatting takes seconds, so the result is kept by the digest of
 * what went in: a rebuild with the same works pays nothing.
 */
export async function formatted(works: readonly Source[]): Promise<Map<string, Reference>> {
  const input = JSON.stringify(works);
  const cacheFile = `${cacheFolder}/${createHash('sha256').update(input).digest('hex').slice(0, 16)}.json`;
  const cached = await readFile(cacheFile, 'utf8').catch(() => undefined);
  if (cached !== undefined) return new Map(JSON.parse(cached) as [string, Reference][]);

  const { Cite } = await import('@citation-js/core');
  await import('@citation-js/plugin-csl');
  const entries = works.map((work): [string, Reference] => {
    const { custom: _ours, ...csl } = work;
    const cite = new Cite([csl]);
    const html = cite.format('bibliography', { format: 'html', ...apa });
    const short = cite.format('citation', {
      format: 'text',
      entry: work.id,
      citationsPre: [],
      citationsPost: [],
      ...apa,
    });
    return [work.id, { full: stretches(html), short }];
  });
  await mkdir(cacheFolder, { recursive: true });
  await writeFile(cacheFile, JSON.stringify(entries));
  return new Map(entries);
}

/** The processor's HTML as plain stretches, so that no page ever prints HTML it was handed. */
function stretches(html: string): Stretch[] {
  return html
    .replace(/<\/?div[^>]*>|\s+/gu, ' ')
    .trim()
    .split(/(<i>.*?<\/i>)/u)
    .map((part) => ({
      text: decodeHTML(part.replace(/<[^>]+>/gu, '')),
      italic: part.startsWith('<i>'),
    }))
    .filter((part) => part.text !== '');
}
