import { describe, expect, it } from 'vitest';
import { claimFields } from '../fixtures.ts';
import { guideBody, guideFields } from '../guide-fixture.ts';
import { complaints } from '../site-with.ts';
import { readingGrade, shortSentences } from './reading-grade.ts';
import { averageSentence, sentenceLength } from './sentence-length.ts';

const page = (body: string) => ({
  'pages/about': { fields: { title: 'About', description: 'What this is and who wrote it.' }, body },
});
const times = (count: number, text: string) => Array.from({ length: count }, () => text).join(' ');
const hard =
  'Emotional responsiveness facilitates interpersonal vulnerability within committed relationships.';
const plain = 'We put the plate on the rack and look at the moon for a while.';

describe('reading grade', () => {
  it('fails above 8, and names the hardest place', () => {
    expect(complaints(readingGrade, page(times(40, hard)))).toEqual([
      expect.stringContaining('“Emotional responsiveness'),
    ]);
  });

  it.each([
    ['plain words', page(times(30, plain))],
    ['a short page', page(hard)],
    ['lines to say', page(`${times(30, plain)}\n\n<Say>“${times(20, hard)}”</Say>\n`)],
    [
      'technical terms',
      page(times(30, `${plain} It is an <Term id="bid">interpersonal vulnerability facilitation</Term>.`)),
    ],
  ])('passes %s', (_, changes) => {
    expect(complaints(readingGrade, changes)).toEqual([]);
  });

  it('counts the sentences of claims that a page uses', () => {
    const claim = { fields: { ...claimFields, sentence: times(60, hard) } };
    const changes = { ...page(`${times(30, plain)}\n\n<Claim id="a-claim" />\n`), 'claims/a-claim': claim };
    expect(complaints(readingGrade, changes).filter((line) => line.includes('about.mdx'))).toHaveLength(1);
  });
});

describe('short sentences', () => {
  it('fail above a fifth', () => {
    expect(complaints(shortSentences, page(`${times(20, plain)} ${times(10, 'It is so.')}`))).toHaveLength(1);
  });

  it.each([
    ['up to a fifth', page(`${times(20, plain)} ${times(5, 'It is so.')}`)],
    ['speech', page(`${times(20, plain)} ${times(10, '“It is so.”')}`)],
    ['lists of names', page(`${times(20, plain)}\n\n${times(10, '\n- a name')}`)],
    ['bold words that lead in', page(times(20, `\n\n**What to say.** ${plain}`))],
    ['a short page', page(times(10, 'It is so.'))],
  ])('pass: %s', (_, changes) => {
    expect(complaints(shortSentences, changes)).toEqual([]);
  });
});

describe('long sentences', () => {
  const words = (count: number) => `${times(count, 'word')}.`;

  it.each([
    ['a page', page(words(31))],
    ['a line to say', page(`<Say>${words(31)}</Say>\n`)],
    ['a heading', page(`## ${words(31)}\n`)],
    ['a claim', { 'claims/a-claim': { fields: { ...claimFields, catch: words(31) } } }],
  ])('fail in %s', (_, changes) => {
    expect(complaints(sentenceLength, changes)).toHaveLength(1);
  });

  it('of thirty words pass', () => {
    expect(complaints(sentenceLength, page(words(30)))).toEqual([]);
  });

  it('make a guide fail on average', () => {
    const body = guideBody((text) =>
      text.replaceAll('.', ' and then we go on to do it all over again until the day is done.'),
    );
    expect(
      complaints(averageSentence, { 'guides/what-a-bid-is': { fields: guideFields, body } }),
    ).toHaveLength(1);
  });

  it('a guide of short ones passes', () => {
    expect(complaints(averageSentence)).toEqual([]);
  });
});
