import { type CollectionEntry, getCollection } from 'astro:content';
import { type Topic, topics } from '../schemas/shared.ts';
import { must } from './must.ts';

export type GuideEntry = CollectionEntry<'guides'>;

/** All guides, by topic in the order of the shelves, then by title. */
export async function allGuides(): Promise<GuideEntry[]> {
  const guides = await getCollection('guides');
  const shelf = (guide: GuideEntry) => topics.indexOf(guide.data.topic);
  return guides.sort((a, b) => shelf(a) - shelf(b) || a.data.title.localeCompare(b.data.title, 'en'));
}

/** One guide by its slug. Throws where there is none. */
export async function guideById(slug: string, usedBy?: string): Promise<GuideEntry> {
  const guides = await getCollection('guides');
  return must(
    guides.find((guide) => guide.id === slug),
    'guide',
    slug,
    usedBy,
  );
}

/** The guides of each shelf that has any, in the order of the shelves. */
export async function guidesByTopic(): Promise<{ topic: Topic; guides: GuideEntry[] }[]> {
  const guides = await allGuides();
  return topics
    .map((topic) => ({ topic, guides: guides.filter((guide) => guide.data.topic === topic) }))
    .filter(({ guides: some }) => some.length > 0);
}

/** Whole minutes to read a page aloud in the head, at 200 words a minute, which suits tired readers and second languages. */
export function readingMinutes(body: string | undefined): number {
  const words = (body ?? '')
    .replace(/<[^>]+>/gu, ' ')
    .split(/\s+/u)
    .filter(Boolean).length;
  return Math.max(1, Math.round(words / 200));
}
