import { type CollectionEntry, getCollection } from 'astro:content';
import type { Door, Practice } from '../schemas/exercise.ts';
import { must } from './must.ts';

export type ExerciseEntry = CollectionEntry<'exercises'>;
export type PracticeEntry = ExerciseEntry & { data: Practice };
export type DoorEntry = ExerciseEntry & { data: Door };

/** Whether an exercise is something to do, rather than the safety door. */
export const isPractice = (entry: ExerciseEntry): entry is PracticeEntry => entry.data.kind === 'practice';

/** Whether an entry is the safety door. */
export const isDoor = (entry: ExerciseEntry): entry is DoorEntry => entry.data.kind === 'door';

/** All exercises, the lightest and shortest first; the safety door last. */
export async function allExercises(): Promise<ExerciseEntry[]> {
  const weight = ({ data }: ExerciseEntry) =>
    data.kind === 'practice' ? data.depth * 100 + data.minutes : Number.POSITIVE_INFINITY;
  return (await getCollection('exercises')).sort((a, b) => weight(a) - weight(b));
}

/** Exercises whose quiet version takes two minutes or less, alone, and goes in not far: one of them is offered each day. */
export async function shortExercises(): Promise<PracticeEntry[]> {
  return (await allExercises())
    .filter(isPractice)
    .filter(({ data }) => data.quickMinutes <= 2 && data.depth <= 2 && 'how' in data.modes.alone);
}

/** One exercise by its id. Throws where there is none. */
export async function exerciseById(id: string, usedBy?: string): Promise<ExerciseEntry> {
  const exercises = await getCollection('exercises');
  return must(
    exercises.find((exercise) => exercise.id === id),
    'exercise',
    id,
    usedBy,
  );
}

/** Whether two people can do it, together or apart: then the first door stands before it. */
export function forTwo({ data }: PracticeEntry): boolean {
  return 'how' in data.modes.together || 'how' in data.modes.apart;
}
