import { words } from './prose.ts';
import type { Doc, Site } from './site.ts';

type Path = readonly PropertyKey[];

/** A scene of a quiz, or a talk to rehearse. */
export interface Scene {
  readonly id: string;
  readonly place: string;
  readonly act: string;
  readonly names: readonly string[];
  /** Everything that is told in it. */
  readonly told: string;
  readonly path: Path;
}

/** Things to choose between: the options of a question, or the replies of a turn. */
export interface Choices {
  readonly id: string;
  readonly options: readonly { readonly text: string; readonly best: boolean }[];
  readonly path: Path;
}

/** What readers meet together: a quiz bank, or the talks of one exercise. */
export interface Bank {
  readonly doc: Doc;
  readonly scenes: readonly Scene[];
  readonly choices: readonly Choices[];
}

/** Every bank of the site, whatever its kind. */
export function banksOf(site: Site): Bank[] {
  const quizzes = site.quizzes.map((doc): Bank => {
    const items = doc.data.items.map((item, index) => ({ item, path: ['items', index] }));
    return {
      doc,
      scenes: items.map(({ item, path }) => ({ ...item, told: `${item.scene} ${item.question}`, path })),
      choices: items.map(({ item, path }) => ({
        id: item.id,
        options: item.options.map(({ text, verdict }) => ({
          text,
          best: verdict === 'likely' || verdict === 'right',
        })),
        path: [...path, 'options'],
      })),
    };
  });
  const rehearsals = site.exercises.map((doc): Bank => {
    const parts = doc.data.kind === 'practice' ? doc.data.parts : [];
    const talks = parts.flatMap((part, index) =>
      part.kind === 'rehearsal'
        ? part.talks.map((talk, place) => ({ talk, path: ['parts', index, 'talks', place] }))
        : [],
    );
    return {
      doc,
      scenes: talks.map(({ talk, path }) => ({
        ...talk,
        told: [
          talk.title,
          talk.setting,
          talk.with,
          ...talk.turns.flatMap(({ says = '', does = '', replies }) => [
            says,
            does,
            ...replies.flatMap((reply) => [reply.text, reply.lands, reply.why]),
          ]),
          ...talk.endings.map(({ text }) => text),
        ].join(' '),
        path,
      })),
      choices: talks.flatMap(({ talk, path }) =>
        talk.turns.map((turn, index) => ({
          id: `${talk.id}/${turn.id}`,
          options: turn.replies.map(({ text, meets }) => ({ text, best: meets === 'yes' })),
          path: [...path, 'turns', index, 'replies'],
        })),
      ),
    };
  });
  return [...quizzes, ...rehearsals.filter(({ scenes }) => scenes.length > 0)];
}

/** Choices that are not one fixed set of labels which comes back in the bank. */
export function ownChoices({ choices }: Bank): Choices[] {
  const setOf = ({ options }: Choices) =>
    options
      .map((option) => option.text)
      .sort()
      .join('\n');
  const counts = new Map<string, number>();
  for (const each of choices) counts.set(setOf(each), (counts.get(setOf(each)) ?? 0) + 1);
  return choices.filter((each) => counts.get(setOf(each)) === 1);
}

/** Whether every option is a bare label of three words or fewer. */
export function areLabels({ options }: Choices): boolean {
  return options.every((option) => words(option.text).length <= 3);
}
