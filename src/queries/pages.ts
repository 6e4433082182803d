import { type CollectionEntry, getCollection } from 'astro:content';

export type PageEntry = CollectionEntry<'pages'>;

/** The pages about the site itself, and the page of people to talk to. */
export async function allPages(): Promise<PageEntry[]> {
  return getCollection('pages');
}
