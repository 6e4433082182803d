import { file, glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { claim } from './schemas/claim.ts';
import { deck } from './schemas/deck.ts';
import { exercise } from './schemas/exercise.ts';
import { guide } from './schemas/guide.ts';
import { helpline } from './schemas/helpline.ts';
import { page } from './schemas/page.ts';
import { path } from './schemas/path.ts';
import { quiz } from './schemas/quiz.ts';
import { saying } from './schemas/saying.ts';
import { source } from './schemas/source.ts';
import { synonyms } from './schemas/synonym.ts';
import { term } from './schemas/term.ts';

const prose = (folder: string) => glob({ base: `./src/content/${folder}`, pattern: '*.mdx' });
const data = (folder: string) => glob({ base: `./src/content/${folder}`, pattern: '*.yml' });

export const collections = {
  guides: defineCollection({ loader: prose('guides'), schema: guide }),
  exercises: defineCollection({ loader: prose('exercises'), schema: exercise }),
  now: defineCollection({ loader: prose('now'), schema: saying }),
  paths: defineCollection({ loader: prose('paths'), schema: path }),
  glossary: defineCollection({ loader: prose('glossary'), schema: term }),
  pages: defineCollection({ loader: prose('pages'), schema: page }),
  quizzes: defineCollection({ loader: data('quizzes'), schema: quiz }),
  decks: defineCollection({ loader: data('decks'), schema: deck }),
  claims: defineCollection({ loader: data('claims'), schema: claim }),
  helplines: defineCollection({ loader: data('helplines'), schema: helpline }),
  synonyms: defineCollection({ loader: data('synonyms'), schema: synonyms }),
  sources: defineCollection({
    loader: file('./src/content/sources/references.json'),
    schema: source,
  }),
};
