import { describe, expect, it } from 'vitest';
import { complaints } from '../site-with.ts';
import { numberFromResearch, numbersInProse } from './numbers-in-prose.ts';

describe('a number from research fails:', () => {
  it.each([
    'About 70 % of couples get better.',
    'Some 86% of answers were warm.',
    'Fifty percent of marriages end.',
    'Twelve per cent said so.',
    'One in three feels alone.',
    'It happens to 7 in 10 couples.',
    'One in every four partners leaves.',
    'Nine out of ten say so.',
    'They filmed 49 couples at dinner.',
    'They asked 1,200 people.',
    'Hundreds of couples took part.',
    'They talked to 130 newlywed couples.',
    'Three studies looked at this.',
    'It rests on 24 papers.',
    'There are forty years of research behind it.',
    'Decades of research stand behind it.',
    'They are twice as likely to stay.',
    'They were three times more open.',
    'They were 2.5 times as often at home.',
    'Research shows that talk helps.',
    'Studies have found that talk helps.',
    'A study proved it.',
    'Scientists have shown this.',
    'Recent research suggests that it helps.',
  ])('%s', (sentence) => {
    expect(numberFromResearch(sentence)).toBeDefined();
  });
});

describe('a number from life passes:', () => {
  it.each([
    'He comes home at half past six, and at 7:30 they eat.',
    'Give it ten minutes, three times a week.',
    'It takes 2 minutes in the dark.',
    'Do these four steps in ten minutes.',
    'You can say it in one breath.',
    'There are two people in one room, with one phone.',
    'From 0 to 10, how close did you feel?',
    'If tonight is a 4 out of 10, say why.',
    'Tomás is seventy-eight.',
    'In 2004 they moved.',
    'Two people can say no.',
    'Five in the morning is early.',
    'It may take three times as long as you think.',
    'No study has shown that this helps.',
    'We found no research on it.',
    'The research on this is thin.',
    'Researchers call this a bid.',
    'Both of you find one thing.',
    'She turned up twice.',
    'This part is not tested.',
  ])('%s', (sentence) => {
    expect(numberFromResearch(sentence)).toBeUndefined();
  });
});

describe('where it stands', () => {
  const page = (body: string) => ({
    'pages/about': { fields: { title: 'About', description: 'What.' }, body },
  });

  it('prose is looked at', () => {
    expect(complaints(numbersInProse, page('It is fine.\n\nNine out of ten say so.\n'))).toEqual([
      'src/content/pages/about.mdx:8  Move a share into a claim, or say it without: “Nine out of ten say so.”',
    ]);
  });

  it.each([
    ['a line to say', page('<Say>“Nine out of ten times you forget.”</Say>\n')],
    ['a claim', {}],
  ])('%s is not', (_, changes) => {
    expect(complaints(numbersInProse, changes)).toEqual([]);
  });
});
