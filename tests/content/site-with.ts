import { stringify } from 'yaml';
import {
  bankFields,
  claimFields,
  exerciseBody,
  exerciseFields,
  helplineFields,
  sayingBody,
  sayingFields,
  termFields,
  worksheetFields,
} from './fixtures.ts';
import { guideBody, guideFields } from './guide-fixture.ts';
import { fitsSchema } from './rules/fits-schema.ts';
import { type Beside, siteFrom } from './load.ts';
import { printed } from './problem.ts';
import type { Rule, Site } from './site.ts';

type Fields = Record<string, unknown>;

/** Files of a small site: front matter and body of a page, or the fields of a YAML file, by `collection/name`. */
export interface Files {
  readonly [path: string]: { readonly fields?: Fields; readonly body?: string } | string;
}

const reference = [
  {
    id: 'driver-2004-bids',
    type: 'book',
    title: 'Bids',
    author: [{ family: 'Driver' }],
    issued: { 'date-parts': [[2004]] },
    custom: { status: 'verified' },
  },
];

const fine: Files = {
  'guides/what-a-bid-is': { fields: guideFields, body: guideBody() },
  'guides/ask-more-clearly': {
    fields: {
      ...guideFields,
      saidAs: ['I hint', 'I nag'],
      next: {
        guide: 'what-a-bid-is',
        guideWhy: 'It came before.',
        exercise: 'spot-the-bid',
        exerciseWhy: 'It is short.',
      },
    },
    body: guideBody((body) => body.replace('Sam stands', 'Later Sam stands')),
  },
  'claims/a-claim': { fields: claimFields },
  'quizzes/a-bank': { fields: bankFields },
  'exercises/spot-the-bid': { fields: exerciseFields, body: exerciseBody },
  'exercises/clearer-ask': { fields: worksheetFields, body: exerciseBody },
  'now/closed-door': { fields: sayingFields, body: sayingBody },
  'glossary/bid': { fields: termFields, body: `${'A bid is a small reach for company. '.repeat(5)}` },
  'pages/about': {
    fields: { title: 'About', description: 'What this is.' },
    body: 'We wrote it.\n\n## Who we are\n\nPeople.\n',
  },
  'helplines/us-line': { fields: helplineFields },
};

const besideFine: Beside = {
  queries: [],
  frozenIds: [],
  day: '2026-11-23',
};

/**
 * A tiny site in memory in which every rule is content, but for the ids, which are not frozen. `changes` put files
 * in or in place of those there, by `collection/name`; a string stands for the whole text of a file.
 */
export function siteWith(changes: Files = {}, beside: Partial<Beside> = {}): Site {
  const files = new Map([['src/content/sources/references.json', JSON.stringify(reference)]]);
  for (const [path, file] of Object.entries({ ...fine, ...changes })) {
    const isData = /^(?:claims|quizzes|decks|helplines|synonyms)\//.test(path);
    files.set(
      `src/content/${path}${isData ? '.yml' : '.mdx'}`,
      typeof file === 'string' ? file : textOf(file, isData),
    );
  }
  return siteFrom(files, { ...besideFine, ...beside });
}

function textOf({ fields = {}, body = '' }: { fields?: Fields; body?: string }, isData: boolean): string {
  const yaml = stringify(fields, { lineWidth: 0 });
  return isData ? yaml : `---\n${yaml}---\n\n${body}`;
}

/** What a rule says about the tiny site with these changes, one `file:line  message` each. */
export function complaints(rule: Rule, changes: Files = {}, beside: Partial<Beside> = {}): string[] {
  const site = siteWith(changes, beside);
  const misfit = site.misfits[0];
  // A file that does not fit its schema is left out of the site: every rule would pass it.
  if (misfit && rule !== fitsSchema)
    throw new Error(`The planted file does not fit its schema: ${printed(misfit)}`);
  return rule(site).map(printed);
}
