import type { Claim } from '../../src/schemas/claim.ts';
import type { Deck } from '../../src/schemas/deck.ts';
import type { Exercise } from '../../src/schemas/exercise.ts';
import type { Guide } from '../../src/schemas/guide.ts';
import type { Helpline } from '../../src/schemas/helpline.ts';
import type { Page } from '../../src/schemas/page.ts';
import type { Path } from '../../src/schemas/path.ts';
import type { Quiz } from '../../src/schemas/quiz.ts';
import type { Saying } from '../../src/schemas/saying.ts';
import type { Source } from '../../src/schemas/source.ts';
import type { Synonyms } from '../../src/schemas/synonym.ts';
import type { Term } from '../../src/schemas/term.ts';
import type { Body } from './parse-mdx.ts';
import type { Problem } from './problem.ts';

/** What one file of each collection holds. */
export interface Shapes {
  guides: Guide;
  exercises: Exercise;
  now: Saying;
  paths: Path;
  glossary: Term;
  pages: Page;
  quizzes: Quiz;
  decks: Deck;
  claims: Claim;
  helplines: Helpline;
  synonyms: Synonyms;
}
export type Collection = keyof Shapes;

/** One file of content that fits its schema. */
export interface Doc<C extends Collection = Collection> {
  readonly collection: C;
  /** File name without its ending. */
  readonly id: string;
  /** Path from the root of the repository. */
  readonly file: string;
  readonly data: Shapes[C];
  /** Line of the field at this path, or of the nearest thing around it. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
  /** The text below the front matter; empty in a `.yml` file. */
  readonly body: Body;
  /** Lines with a filled `{ }` or `[ ]` in YAML. */
  readonly flowLines: readonly number[];
}

/** Everything the rules look at. */
export type Site = { readonly [C in Collection]: readonly Doc<C>[] } & {
  readonly sources: readonly Source[];
  /** Ids of all files of a collection, also of those that do not fit their schema. */
  readonly named: Readonly<Record<Collection | 'sources', ReadonlySet<string>>>;
  /** What could not be read or does not fit its schema. */
  readonly misfits: readonly Problem[];
  /** Questions that search is judged by. */
  readonly queries: readonly string[];
  /** Lines of `frozen-ids.txt`. */
  readonly frozenIds: readonly string[];
  /** Day of the newest commit, `YYYY-MM-DD`: help lines are judged against it. */
  readonly day: string;
};

/** Looks at the whole content and says what is wrong. */
export type Rule = (site: Site) => Problem[];

export const collections = [
  'guides',
  'exercises',
  'now',
  'paths',
  'glossary',
  'pages',
  'quizzes',
  'decks',
  'claims',
  'helplines',
  'synonyms',
] as const satisfies readonly Collection[];

/** Every file that fits its schema. */
export function everyDoc(site: Site): Doc[] {
  return collections.flatMap((collection): readonly Doc[] => site[collection]);
}

/** A problem at a field of a file. */
export function at(doc: Doc, path: readonly PropertyKey[], message: string): Problem {
  return { file: doc.file, line: doc.lineOf(path), message };
}

/** A problem at a line of a file. */
export function onLine(doc: Doc, line: number, message: string): Problem {
  return { file: doc.file, line, message };
}
