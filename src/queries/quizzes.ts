import { type CollectionEntry, getCollection } from 'astro:content';
import { guideById } from './guides.ts';
import type { IslandItem, QuizItem } from '../schemas/quiz.ts';
import { must } from './must.ts';

export type QuizEntry = CollectionEntry<'quizzes'>;

/** One bank of scenes or questions. Throws where there is none. */
export async function quizById(id: string, usedBy?: string): Promise<QuizEntry> {
  const quizzes = await getCollection('quizzes');
  return must(
    quizzes.find((quiz) => quiz.id === id),
    'quiz',
    id,
    usedBy,
  );
}

/** What an island needs of an item: what only authors and tests use stays here. */
export function forReaders({ id, grading, scene, question, idea, options }: QuizItem): IslandItem {
  return { id, grading, scene, question, idea, options };
}

/** The ideas of a bank, with the path and title of the guide that explains each. */
export async function ideasOf(
  quiz: QuizEntry,
): Promise<{ id: string; text: string; path: string; guide: string }[]> {
  return Promise.all(
    quiz.data.ideas.map(async (idea) => {
      const guide = await guideById(idea.guide, `quiz ${quiz.id}`);
      return { id: idea.id, text: idea.text, path: `/guides/${guide.id}/`, guide: guide.data.title };
    }),
  );
}
