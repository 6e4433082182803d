import { type CollectionEntry, getCollection } from 'astro:content';
import type { Topic } from '../schemas/shared.ts';
import { exerciseById } from './exercises.ts';
import { guideById } from './guides.ts';

export type PathEntry = CollectionEntry<'paths'>;

/** A page that a day of a path leads to. */
export type Leads = Readonly<{ path: string; title: string }>;

/** A day of a path, ready to show. */
export type PathDay = Readonly<{ id: string; line: string; leads: readonly Leads[] }>;

/** All paths, by title. */
export async function allPaths(): Promise<PathEntry[]> {
  return (await getCollection('paths')).sort((a, b) => a.data.title.localeCompare(b.data.title, 'en'));
}

/** The paths of one shelf. */
export async function pathsOf(topic: Topic): Promise<PathEntry[]> {
  return (await allPaths()).filter(({ data }) => data.topic === topic);
}

/** The days of a path in their order, each with the pages it leads to. */
export async function daysOf({ id, data }: PathEntry): Promise<PathDay[]> {
  const usedBy = `path ${id}`;
  return Promise.all(
    data.days.map(async (day) => {
      const guide = day.guide === undefined ? undefined : await guideById(day.guide, usedBy);
      const exercise = day.exercise === undefined ? undefined : await exerciseById(day.exercise, usedBy);
      const leads = [
        ...(guide === undefined ? [] : [{ path: `/guides/${guide.id}/`, title: guide.data.title }]),
        ...(exercise === undefined
          ? []
          : [{ path: `/exercises/${exercise.id}/`, title: exercise.data.title }]),
      ];
      return { id: day.id, line: day.line, leads };
    }),
  );
}
