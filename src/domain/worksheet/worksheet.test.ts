import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Field, WorksheetPart } from '../../schemas/exercise.ts';
import { answered, missingFields, restored, statusOf, wordCount } from './answers.ts';
import { composed } from './compose.ts';

const short = (id: string, optional = false): Field => ({ id, type: 'short', label: id, optional });

const part: WorksheetPart = {
  id: 'ask',
  kind: 'worksheet',
  steps: [
    { id: 'one', title: 'One', fields: [short('notice'), short('feel', true)] },
    { id: 'two', title: 'Two', fields: [{ ...short('level'), type: 'scale', low: 'none', high: 'all' }] },
  ],
  closing: { title: 'End', after: 'Done.', lines: [{ id: 'x', label: 'x', pieces: [], copy: false }] },
};

describe('what counts as an answer', () => {
  test.each([
    ['nothing', undefined, false],
    ['white space', '  \n', false],
    ['a word', 'tired', true],
    ['zero on a scale', 0, true],
    ['empty lines', ['', ' '], false],
    ['one line of three', ['', 'the soup', ''], true],
  ])('%s', (_, answer, expected) => {
    expect(answered(answer === undefined ? {} : { field: answer }, 'field')).toBe(expected);
  });
});

describe('completeness', () => {
  test('only fields that are asked for are missed', () => {
    expect(missingFields(part.steps[0]?.fields ?? [], {}).map((field) => field.id)).toEqual(['notice']);
  });

  test('a sheet with every asked field is an entry, any other a draft', () => {
    expect(statusOf(part, { notice: 'the phone', level: 0 })).toBe('done');
    expect(statusOf(part, { notice: 'the phone' })).toBe('draft');
  });
});

describe('putting answers back after they were cleared', () => {
  const cleared = { notice: 'the phone', feel: 'tired', level: 3 };

  test.each([
    ['nothing was written since', {}, cleared],
    ['white space was', { notice: '  ' }, cleared],
    ['the same was written again', { notice: 'the phone' }, cleared],
    ['other words were', { notice: 'the soup' }, { ...cleared, notice: 'the phone the soup' }],
    ['another number was chosen', { level: 0 }, { ...cleared, level: 0 }],
  ])('where %s', (_, since, expected) => {
    expect(restored(part, cleared, since)).toEqual(expected);
  });

  test('words in a field that was empty before stay', () => {
    expect(restored(part, { level: 3 }, { notice: 'the soup' })).toEqual({ level: 3, notice: 'the soup' });
  });
});

describe('putting a sentence together', () => {
  const pieces = [
    { text: 'When ' },
    { field: 'notice' },
    { text: ', I feel ' },
    { field: 'feel' },
    { text: '. Would you ' },
    { field: 'ask' },
    { text: '?' },
  ];

  test('all of it', () => {
    expect(composed(pieces, { notice: 'the phone is out', feel: 'far away', ask: 'put it down' })).toBe(
      'When the phone is out, I feel far away. Would you put it down?',
    );
  });

  test('an empty field takes its words along', () => {
    expect(composed(pieces, { notice: 'the phone is out', ask: 'put it down' })).toBe(
      'When the phone is out. Would you put it down?',
    );
  });

  test('a full stop that the reader wrote is not doubled', () => {
    expect(composed([{ text: 'I feel ' }, { field: 'feel' }, { text: '.' }], { feel: 'sad. ' })).toBe(
      'I feel sad.',
    );
  });

  test('nor is a question mark; at the end of all, the reader’s own stays', () => {
    const ask = [{ text: 'Would you ' }, { field: 'ask' }, { text: '?' }];
    expect(composed(ask, { ask: 'sit with me?' })).toBe('Would you sit with me?');
    expect(composed([{ field: 'ask' }], { ask: 'Sit with me?' })).toBe('Sit with me?');
  });

  test('no answers, no sentence', () => {
    expect(composed(pieces, { notice: '   ' })).toBe('');
  });

  test('words in any script come through whole', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[א-תа-яa-z]{1,12}$/u), (word) => {
        expect(composed([{ text: 'I feel ' }, { field: 'feel' }], { feel: word })).toBe(`I feel ${word}`);
      }),
    );
  });
});

test.each([
  ['', 0],
  ['  ', 0],
  ['Sit with me?', 3],
  ['two\nlines here', 3],
])('words in %j: %i', (text, count) => {
  expect(wordCount(text)).toBe(count);
});
