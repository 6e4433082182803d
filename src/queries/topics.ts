import { allExercises } from './exercises.ts';
import { guidesByTopic } from './guides.ts';
import { pathsOf } from './paths.ts';
import { allSayings } from './sayings.ts';
import { allTerms } from './glossary.ts';
import type { Topic } from '../schemas/shared.ts';

/** What stands on one shelf. */
export async function shelf(topic: Topic) {
  const [guides, exercises, paths, sayings, terms] = await Promise.all([
    guidesByTopic(),
    allExercises(),
    pathsOf(topic),
    allSayings(),
    allTerms(),
  ]);
  return {
    guides: guides.find((group) => group.topic === topic)?.guides ?? [],
    exercises: exercises.filter((exercise) => exercise.data.topics.includes(topic)),
    paths,
    sayings: saysOf(sayings, topic),
    terms: terms.filter((term) => term.data.topic === topic),
  };
}

function saysOf<T extends { data: { topic: Topic } }>(sayings: readonly T[], topic: Topic): T[] {
  return sayings.filter((saying) => saying.data.topic === topic);
}

/** The shelves that have a guide: only they have a page. */
export async function openTopics(): Promise<Topic[]> {
  return (await guidesByTopic()).map((group) => group.topic);
}
