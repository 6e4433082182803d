import { getCollection } from 'astro:content';
import type { Source } from '../schemas/source.ts';
import { must } from './must.ts';
import { formatted, type Reference } from './references.ts';
import { pagesWithUses, type UsingPage } from './usage.ts';

/** A cited work, ready to print. */
export type CitedSource = Readonly<{
  id: string;
  reference: Reference;
  /** Its DOI as a link, or the address it has; nothing where neither was seen. */
  url: string | undefined;
  /** Whether fields of it were not seen and are left out. */
  partial: boolean;
}>;

let everything: Promise<Map<string, CitedSource>> | undefined;

async function load(): Promise<Map<string, CitedSource>> {
  const [entries, claims, pages] = await Promise.all([
    getCollection('sources'),
    getCollection('claims'),
    pagesWithUses(),
  ]);
  const cited = new Set([
    ...claims.flatMap((claim) => claim.data.sources),
    ...pages.flatMap((page) => page.uses.Cite),
  ]);
  const works = [...cited].sort().map((id) => {
    const entry = entries.find((candidate) => candidate.id === id);
    return must(entry, 'work in the sources', id).data;
  });
  const references = await formatted(works);
  return new Map(works.map((work) => [work.id, ready(work, references)]));
}

function ready(work: Source, references: Map<string, Reference>): CitedSource {
  return {
    id: work.id,
    reference: must(references.get(work.id), 'formatted reference', work.id),
    url: work.DOI === undefined ? secure(work.URL) : `https://doi.org/${work.DOI}`,
    partial: work.custom.status === 'partial',
  };
}

/** An address that can be linked to: an insecure one stands in the reference and is no link. */
function secure(address: string | undefined): string | undefined {
  return address?.startsWith('https://') ? address : undefined;
}

/** All works that a claim or a page cites, in the order of the alphabet. */
export async function citedSources(): Promise<CitedSource[]> {
  everything ??= load();
  const sources = [...(await everything).values()];
  const text = (source: CitedSource) => source.reference.full.map((part) => part.text).join('');
  return sources.sort((a, b) => text(a).localeCompare(text(b), 'en'));
}

/** One cited work by its id. Throws where nothing cites it or it does not exist. */
export async function sourceById(id: string, usedBy?: string): Promise<CitedSource> {
  everything ??= load();
  return must((await everything).get(id), 'cited work', id, usedBy);
}

/** The pages that rest on a work, through a claim or a citation. */
export async function pagesCiting(id: string): Promise<UsingPage[]> {
  const claims = await getCollection('claims');
  const through = claims.filter((claim) => claim.data.sources.includes(id));
  const pages = (await pagesWithUses()).filter(
    (page) => page.uses.Cite.includes(id) || through.some((claim) => page.uses.Claim.includes(claim.id)),
  );
  const figures = through.filter((claim) => claim.data.figure !== undefined);
  return [
    ...pages.map(({ title, path }) => ({ title, path })),
    ...figures.map((claim) => ({ title: claim.data.figure?.said ?? claim.id, path: `/claims/${claim.id}/` })),
  ];
}
