import { describe, expect, it } from 'vitest';
import { claimFields } from './fixtures.ts';
import { guideBody, guideFields } from './guide-fixture.ts';
import { complaints, siteWith } from './site-with.ts';
import { fitsSchema } from './rules/fits-schema.ts';
import { sentencesOf } from './texts.ts';

const without = (field: string) => ({ ...claimFields, [field]: undefined });

describe('a file that does not fit its schema is named with its line', () => {
  it.each([
    ['no sureness', { ...without('sure') }, 'Mend `sure`'],
    ['no kind', without('of'), 'Mend `of`'],
    ['no catch', without('catch'), 'Add `catch`: it is missing'],
    ['no date', without('checked'), 'Add `checked`: it is missing'],
    ['no source', { ...claimFields, sources: [] }, 'name a source'],
    [
      'nothing found, but not where we looked',
      { ...claimFields, sure: 'nothing-found', sources: [] },
      'name a source',
    ],
    ['no word on who took part', without('who'), 'who took part'],
    ['a field nobody knows', { ...claimFields, number: 7 }, 'Unrecognized key'],
  ])('a claim with %s', (_, fields, said) => {
    expect(complaints(fitsSchema, { 'claims/a-claim': { fields } }).join()).toContain(said);
  });

  it('a claim that says that nothing was found, and where we looked', () => {
    const fields = { ...claimFields, sure: 'nothing-found', sources: [], looked: 'In our ledger.' };
    expect(complaints(fitsSchema, { 'claims/a-claim': { fields } })).toEqual([]);
  });

  it('gives the line in front matter, counted from the top of the file', () => {
    const text = `---\ntitle: Hello\npromise: One.\ntopic: cats\n---\n\nText.\n`;
    expect(complaints(fitsSchema, { 'guides/what-a-bid-is': text })).toContainEqual(
      expect.stringMatching(/^src\/content\/guides\/what-a-bid-is\.mdx:4 {2}Mend `topic`/),
    );
  });

  it.each([
    [
      'a key twice',
      'sentence: One.\nsentence: Two.\n',
      'claims/a-claim',
      /a-claim\.yml:2 {2}Mend what cannot be read/,
    ],
    [
      'a part left open',
      '---\ntitle: x\n---\n\n<Part is="try">\n\nText.\n',
      'pages/about',
      /about\.mdx:\d+ {2}Mend what cannot/,
    ],
    [
      'a file name in capitals',
      '---\ntitle: x\ndescription: y\n---\n',
      'pages/About',
      /Name the file in small letters/,
    ],
    ['a file in no collection', '---\n---\n', 'elsewhere/about', /no collection reads it/],
  ])('%s', (_, text, path, said) => {
    expect(complaints(fitsSchema, { [path]: text }).join('\n')).toMatch(said);
  });
});

describe('a page', () => {
  const site = siteWith({
    'pages/about':
      '---\ntitle: About\ndescription: What.\n---\n\nFirst line here.\nSecond line here. Third\nis here.\n\n<Say>“Out loud.”</Say>\n\n**A lead.** And more <Term id="bid">bids</Term>.\n',
  });
  const about = site.pages.find((doc) => doc.id === 'about');

  it('knows the line and the voice of each sentence', () => {
    expect(about && sentencesOf(about).map(({ text, line, voice }) => [line, voice, text])).toEqual([
      [2, 'label', 'About'],
      [3, 'prose', 'What.'],
      [6, 'prose', 'First line here.'],
      [7, 'prose', 'Second line here.'],
      [7, 'prose', 'Third is here.'],
      [10, 'say', '“Out loud.”'],
      [12, 'label', 'A lead.'],
      [12, 'prose', 'And more bids.'],
    ]);
  });

  it('leaves technical terms out of what is graded', () => {
    expect(about?.body.blocks.at(-1)?.easy.trim()).toBe('And more .');
  });

  it('knows in which part a thing stands', () => {
    const guide = siteWith({ 'guides/what-a-bid-is': { fields: guideFields, body: guideBody() } }).guides[0];
    expect(guide?.body.uses.find((use) => use.name === 'NotToday')?.part).toBe('when-not');
  });
});
