import type { Scale } from '../domain/archive/rated.ts';
import type { Meanings } from '../domain/archive/entry-lines.ts';
import type { Part } from '../schemas/exercise.ts';
import { deckById } from './decks.ts';
import { allExercises, isPractice, type PracticeEntry } from './exercises.ts';
import { quizById } from './quizzes.ts';

/** What the notebook calls an exercise, and where it is. */
export type ListedExercise = Readonly<{ id: string; title: string; path: string }>;

/** Every exercise that leaves something to keep, by title. */
export async function exercisesOfNotebook(): Promise<ListedExercise[]> {
  return (await practices())
    .map(({ id, data }) => ({ id, title: data.title, path: `/exercises/${id}/` }))
    .sort((a, b) => a.title.localeCompare(b.title, 'en'));
}

/** Every scale from 0 to 10 that an exercise asks for. */
export async function scalesOfNotebook(): Promise<Scale[]> {
  return (await practices()).flatMap(scalesOf);
}

/** The scales of one exercise. */
export function scalesOf({ id, data }: PracticeEntry): Scale[] {
  return data.parts.flatMap((part) =>
    objectsIn(part)
      .filter((each) => each['type'] === 'scale')
      .map(({ id: field, label, low, high }) => ({
        activity: id,
        part: part.id,
        field: String(field),
        label: String(label),
        low: String(low),
        high: String(high),
      })),
  );
}

/** What the ids in an entry stand for, by `exercise/part`. */
export async function meaningsOfNotebook(): Promise<Record<string, Meanings>> {
  const meanings: Record<string, Meanings> = {};
  for (const { id, data } of await practices()) {
    for (const part of data.parts) meanings[`${id}/${part.id}`] = await meaningsOf(part, id);
  }
  return meanings;
}

async function practices(): Promise<PracticeEntry[]> {
  return (await allExercises()).filter(isPractice);
}

async function meaningsOf(part: Part, usedBy: string): Promise<Meanings> {
  const found: Record<string, string> = {};
  collect(part, undefined, found);
  if ('bank' in part) collect((await quizById(part.bank, usedBy)).data.items, undefined, found);
  if ('deck' in part) collect((await deckById(part.deck, usedBy)).data, undefined, found);
  return found;
}

/** The property in which things of any kind say what they are, the plainest first. */
const saying = ['label', 'text', 'scene', 'line', 'title', 'name', 'question'] as const;

/** Gathers what each thing with an id says, under its id, or under `above/id` where it is a choice within another. */
function collect(value: unknown, above: string | undefined, found: Record<string, string>): void {
  if (Array.isArray(value)) {
    for (const each of value) collect(each, above, found);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  const thing = value as Readonly<Record<string, unknown>>;
  const id = typeof thing['id'] === 'string' ? thing['id'] : undefined;
  const said = saying.map((name) => thing[name]).find((text) => typeof text === 'string');
  if (id !== undefined && typeof said === 'string') {
    // A step may share its id with the field in it: the field's own question is what an answer stands under.
    if (typeof thing['label'] === 'string') found[id] = said;
    else found[id] ??= said;
    if (above !== undefined) found[`${above}/${id}`] = said;
  }
  for (const each of Object.values(thing)) collect(each, id ?? above, found);
}

/** Every object inside a value, itself included. */
function objectsIn(value: unknown): Readonly<Record<string, unknown>>[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  if (typeof value !== 'object' || value === null) return [];
  return [value as Readonly<Record<string, unknown>>, ...Object.values(value).flatMap(objectsIn)];
}
