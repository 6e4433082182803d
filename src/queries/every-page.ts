import { pages } from '../strings/pages.ts';
import { allExercises, isPractice } from './exercises.ts';
import { allGuides } from './guides.ts';
import { allSayings } from './sayings.ts';
import { allPaths } from './paths.ts';
import { allTerms } from './glossary.ts';
import { allPages } from './pages.ts';

/** A page of the site in a list of all: its title, address, kind, and one line about it. */
export type ListedPage = Readonly<{ title: string; path: string; kind: string; about: string }>;

/** Every page with words of its own, by title. */
export async function everyPage(): Promise<ListedPage[]> {
  const [guides, exercises, paths, sayings, terms, about] = await Promise.all([
    allGuides(),
    allExercises(),
    allPaths(),
    allSayings(),
    allTerms(),
    allPages(),
  ]);
  const listed = [
    ...guides.map(({ id, data }) => page(data.title, `/guides/${id}/`, pages.guides.kind, data.promise)),
    ...exercises.map((entry) =>
      page(
        entry.data.title,
        `/exercises/${entry.id}/`,
        isPractice(entry) ? pages.exercises.kind : pages.exercises.door,
        entry.data.promise,
      ),
    ),
    ...paths.map(({ id, data }) => page(data.title, `/paths/${id}/`, pages.paths.kind, data.promise)),
    ...sayings.map(({ id, data }) => page(data.saying, `/now/${id}/`, pages.now.kind, '')),
    ...terms.map(({ id, data }) => page(data.term, `/glossary/${id}/`, pages.glossary.kind, data.short)),
    ...about.map(({ id, data }) => page(data.title, `/${id}/`, '', data.description)),
  ];
  const letters = (text: string) => text.replace(/^[^\p{L}]+/u, '');
  return listed.sort((a, b) => letters(a.title).localeCompare(letters(b.title), 'en'));
}

function page(title: string, path: string, kind: string, about: string): ListedPage {
  return { title, path, kind, about };
}
