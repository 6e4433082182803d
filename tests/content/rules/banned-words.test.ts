import { describe, expect, it } from 'vitest';
import { complaints } from '../site-with.ts';
import { bannedIn, bannedWords } from './banned-words.ts';

describe('these turns fail:', () => {
  it.each([
    'Every couple is on a journey.',
    'Closeness is your superpower.',
    'This unlocks trust.',
    'It will transform your week.',
    'Let us delve into it.',
    'Home is a sanctuary.',
    'It is a game-changer.',
    'Put the phone down gently.',
    'Try to hold space for them.',
    'Lean in to the talk.',
    'How you show up matters.',
    'Be intentional about dinner.',
    'It is small but powerful.',
    'It’s okay to be sad.',
    'This will save your marriage.',
    'It takes two to fight.',
    'See your part in this.',
    'What did you do to deserve that?',
    'Both of you contribute.',
    'Avoidants pull away.',
    'It’s not the dishes, it’s the quiet.',
    'It isn’t the dishes, it’s the quiet.',
    'This is not a test — it is a game.',
    'It was never about the shed.',
    'What a night!',
    'He came — late — and sat.',
  ])('%s', (sentence) => {
    expect(bannedIn(sentence)).toBeDefined();
  });
});

describe('plain speech passes:', () => {
  it.each([
    'She unlocks the front door.',
    'Unlock your phone first.',
    'A call can show up on a bill.',
    'Be gentle with him.',
    'He leans into the doorway.',
    'It is not closed, and it may be stuck.',
    'It’s not late. We can still walk.',
    'He came — late.',
    'Both of you may stop.',
    'The notebook stays locked.',
  ])('%s', (sentence) => {
    expect(bannedIn(sentence)).toBeUndefined();
  });

  it('in a line to say, where the author would fail', () => {
    expect(bannedIn('“You didn’t show up.”', 'say')).toBeUndefined();
  });
});

describe('over a whole site', () => {
  const page = (body: string) => ({
    'pages/about': { fields: { title: 'About', description: 'What.' }, body },
  });

  it('fields and claims are looked at, too', () => {
    const changes = { 'pages/about': { fields: { title: 'Our journey', description: 'What.' }, body: '' } };
    expect(complaints(bannedWords, changes)).toHaveLength(1);
  });

  it('the turn is found across two sentences', () => {
    expect(complaints(bannedWords, page('It’s not about the dishes. It’s about the quiet.\n'))).toHaveLength(
      1,
    );
  });

  it('what readers say is theirs', () => {
    const fields = {
      term: 'bid',
      everyday: 'our journey!',
      short: 'A reach.',
      topic: 'bids',
      guide: 'what-a-bid-is',
    };
    expect(complaints(bannedWords, { 'glossary/bid': { fields, body: 'A small reach.' } })).toEqual([]);
  });
});
