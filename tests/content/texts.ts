import { sentences } from './prose.ts';
import { type Claim } from '../../src/schemas/claim.ts';
import type { Doc, Site } from './site.ts';

/** Who speaks: the author, the author in a heading or short label, a line to say or an example, or the reader. */
export type Voice = 'prose' | 'label' | 'say' | 'reader';

/** A stretch of text that readers see. */
export interface Text {
  readonly voice: Voice;
  readonly text: string;
  /** The text without technical terms, for the reading grade. */
  readonly easy: string;
  readonly line: number;
  /** Name of the field, or `body`. */
  readonly field: string;
}

/** Fields that no reader reads as a sentence: names, ids, choices of the author, contact details. */
const silent = new Set([
  ...[
    'id',
    'kind',
    'type',
    'topic',
    'topics',
    'guide',
    'exercise',
    'idea',
    'bank',
    'verdict',
    'grading',
    'setting',
  ],
  ...[
    'sure',
    'sources',
    'checked',
    'shelf',
    'anatomy',
    'names',
    'tags',
    'field',
    'plannedGuide',
    'planned',
    'deck',
    'use',
    'dial',
    'way',
    'recurs',
    'claims',
  ],
  ...['state', 'with', 'meets', 'to'],
  ...[
    'country',
    'countryName',
    'by',
    'value',
    'publishedOn',
    'publishedBy',
    'lastChecked',
    'confidence',
    'needs',
  ],
]);
const readers = new Set(['saidAs', 'saying', 'said', 'everyday', 'means']);
const labels = new Set([
  'title',
  'term',
  'name',
  'place',
  'act',
  'low',
  'high',
  'pieces',
  'compose',
  'options',
  'hours',
  'places',
  'moments',
  'word',
  'bet',
  'marks',
  'stands',
  'hardDay',
  'movedBy',
]);
// `versions` are the steps of a ritual, worded to be heard once.
const speech = new Set(['example', 'examples', 'say', 'says', 'does', 'replies', 'versions']);

/** Every text of a file with its line: fields in the order of the file, then the body. */
export function textsOf(doc: Doc): Text[] {
  const body = doc.body.blocks.map(({ kind, text, easy, line }): Text => {
    return { voice: kind === 'heading' || kind === 'lead' ? 'label' : kind, text, easy, line, field: 'body' };
  });
  return [...fieldTexts(doc, doc.data, [], 'prose'), ...body];
}

function fieldTexts(doc: Doc, value: unknown, path: readonly PropertyKey[], voice: Voice): Text[] {
  if (typeof value === 'string') {
    const field = String(path.findLast((step) => typeof step === 'string') ?? '');
    return [{ voice, text: value, easy: value, line: doc.lineOf(path), field }];
  }
  if (Array.isArray(value))
    return value.flatMap((inner, index) => fieldTexts(doc, inner, [...path, index], voice));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (silent.has(key) && !(typeof inner === 'object' && inner !== null && key === 'exercise')) return [];
    if (key === 'of' && doc.collection === 'claims') return [];
    return fieldTexts(doc, inner, [...path, key], voiceOf(key, voice));
  });
}

function voiceOf(key: string, around: Voice): Voice {
  if (readers.has(key)) return 'reader';
  if (speech.has(key)) return 'say';
  // Options of a quiz hold labels, replies of a talk speech, and both in `why` prose again.
  if (key === 'why') return 'prose';
  return labels.has(key) ? 'label' : around;
}

/** The line on which an offset into a text stands. */
export function lineAt(text: Text, offset: number): number {
  return text.line + (text.field === 'body' ? text.text.slice(0, offset).split('\n').length - 1 : 0);
}

/** Every sentence of a file with its line. */
export function sentencesOf(doc: Doc): { text: string; line: number; voice: Voice; field: string }[] {
  return textsOf(doc).flatMap((text) =>
    sentences(text.text).map((sentence) => ({
      text: sentence.text,
      line: lineAt(text, sentence.at),
      voice: text.voice,
      field: text.field,
    })),
  );
}

/** Claims shown in a page's body, each once. */
export function claimsUsed(site: Site, doc: Doc): Claim[] {
  const used = new Set(
    doc.body.uses.filter((use) => use.name === 'Claim').map((use) => use.attributes['id']),
  );
  return site.claims.filter((claim) => used.has(claim.id)).map((claim) => claim.data);
}

/** What the reading grade counts on a page: the author's prose in body and fields, without terms and lines to say, and the sentences of its claims. */
export function gradedUnits(site: Site, doc: Doc): string[] {
  const prose = textsOf(doc).filter((text) => text.voice === 'prose');
  return [...prose.map((text) => text.easy), ...claimsUsed(site, doc).map((claim) => claim.sentence)];
}
