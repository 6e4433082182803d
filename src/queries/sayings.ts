import { type CollectionEntry, getCollection } from 'astro:content';

export type SayingEntry = CollectionEntry<'now'>;

/** All sayings: those of the home page first, in its order, then the rest by their words. */
export async function allSayings(): Promise<SayingEntry[]> {
  const place = (saying: SayingEntry) => saying.data.home ?? Number.POSITIVE_INFINITY;
  return (await getCollection('now')).sort(
    (a, b) => place(a) - place(b) || a.data.saying.localeCompare(b.data.saying, 'en'),
  );
}

/** The sayings on the home page, in order. */
export async function homeSayings(): Promise<SayingEntry[]> {
  return (await allSayings()).filter((saying) => saying.data.home !== undefined);
}
