import { describe, expect, it } from 'vitest';
import { bankFields, itemFields } from '../fixtures.ts';
import { guideBody, guideFields, scene } from '../guide-fixture.ts';
import { complaints } from '../site-with.ts';
import { guideParts, guideQuizLength, momentLength, supportAnatomy } from './guide-anatomy.ts';
import { guideLength, headingsOften } from './guide-length.ts';

const guide = (change: (body: string) => string, fields: Record<string, unknown> = guideFields) => ({
  'guides/what-a-bid-is': { fields, body: guideBody(change) },
});
const cut = (is: string) => (body: string) => body.replace(new RegExp(`<Part is="${is}">[^]*?</Part>`), '');

describe('the parts of a guide', () => {
  it.each<[string, (body: string) => string, string]>([
    ['no scene', (body) => body.replace(/<Moment>[^]*<\/Moment>/, ''), 'Write the part `Moment`'],
    ['no going-on', cut('going-on'), 'Write the part `going-on`'],
    ['no other side', cut('their-side'), 'Write the part `their-side`'],
    ['no word on what is known', cut('how-sure'), 'Write the part `how-sure`'],
    ['nothing to try', cut('try'), 'Write the part `try`'],
    ['one hard way only', cut('badly'), 'at least two of badly'],
    ['no when not', cut('when-not'), 'Write the part `when-not`'],
    ['no way to leave it', cut('leaving'), 'Write the part `leaving`'],
    [
      'two lines to say',
      (body) => body.replace(/<Say as="shy">.*<\/Say>/, ''),
      'at least three lines to say',
    ],
    ['no claim', (body) => body.replace(/<Claim.*\/>/, ''), 'at least one <Claim>'],
    ['no exercise', (body) => body.replace(/<Exercise.*\/>/, ''), 'at least one <Exercise>'],
    ['no not today', (body) => body.replace('<NotToday />', ''), 'Put <NotToday />'],
    ['no quiz', (body) => body.replace(/<Quiz.*\/>/, ''), 'End on a <Quiz>'],
    [
      'nine terms',
      (body) => body.replace('Nobody', '<Term id="bid">Nobody</Term>'.repeat(9)),
      'at most eight <Term>',
    ],
    [
      'a part nobody knows',
      (body) => body.replace('is="alone"', 'is="elsewhere"'),
      'Name the part as one of',
    ],
    [
      'a part too late',
      (body) =>
        body
          .replace('is="badly"', 'is="leaving"')
          .replace(/is="leaving"(?=[^]*is="leaving")/, 'is="leaving"'),
      'Move `alone` before `leaving`',
    ],
    ['text outside', (body) => `${body}\n\nA last word.\n`, 'inside a part'],
  ])('%s', (_, change, said) => {
    expect(complaints(guideParts, guide(change)).join('\n')).toContain(said);
  });

  it('without `next`', () => {
    expect(
      complaints(
        guideParts,
        guide((body) => body, { ...guideFields, next: undefined }),
      ),
    ).toHaveLength(1);
  });

  it('all there pass', () => {
    expect(complaints(guideParts)).toEqual([]);
  });

  it('without a quiz pass where old hurt is near', () => {
    const body = guideBody((text) => text.replace(/<Quiz.*\/>/, ''));
    expect(complaints(guideParts, { 'guides/old-hurt-in-new-rooms': { fields: guideFields, body } })).toEqual(
      [],
    );
  });
});

describe('the scene', () => {
  it.each<[string, (body: string) => string]>([
    ['short', (body) => body.replace(scene, 'Sam stands at the sink.')],
    ['long', (body) => body.replace(scene, `${scene} ${scene}`)],
  ])('is too %s', (_, change) => {
    expect(complaints(momentLength, guide(change))).toEqual([expect.stringContaining('60 to 120 words')]);
  });

  it('is right', () => {
    expect(complaints(momentLength)).toEqual([]);
  });
});

describe('the quiz of a guide', () => {
  it('has too many items', () => {
    const names = ['one', 'two', 'three', 'four', 'five', 'six'];
    const items = names.map((name) => itemFields(`ab-${name}`, name));
    const changes = { 'quizzes/a-bank': { fields: { ...bankFields, items } } };
    expect(complaints(guideQuizLength, changes)).toContainEqual(expect.stringContaining('has 6'));
  });

  it('is right', () => {
    expect(complaints(guideQuizLength)).toEqual([]);
  });
});

describe('length', () => {
  it('fails under 800 words', () => {
    expect(
      complaints(
        guideLength,
        guide((body) => cut('badly')(cut('going-on')(body))),
      ),
    ).toEqual([expect.stringContaining('at least 800')]);
  });

  it('fails over 1,500 words', () => {
    const more = 'We go on and on. '.repeat(150);
    expect(
      complaints(
        guideLength,
        guide((body) => body.replace('Nobody', `${more} Nobody`)),
      ),
    ).toEqual([expect.stringContaining('1,500')]);
  });

  it('passes between', () => {
    expect(complaints(guideLength)).toEqual([]);
  });

  it('needs a heading every 300 words', () => {
    expect(
      complaints(
        headingsOften,
        guide((body) => body.replace('## At the table', '')),
      ),
    ).toEqual([expect.stringContaining('Put a heading before this')]);
  });

  it('with such headings passes', () => {
    expect(complaints(headingsOften)).toEqual([]);
  });
});

describe('a support page', () => {
  const support = { ...guideFields, anatomy: 'support', next: undefined };
  it.each(['<Moment>\nA scene.\n</Moment>', '<Quiz id="a-bank" />', '<Exercise id="spot-the-bid" />'])(
    'fails with %s',
    (inside) => {
      const changes = {
        'guides/more-support': { fields: support, body: `## You are right to look\n\n${inside}\n` },
      };
      expect(complaints(supportAnatomy, changes)).toHaveLength(1);
    },
  );

  it('fails with `next`', () => {
    const changes = {
      'guides/more-support': { fields: { ...guideFields, anatomy: 'support' }, body: 'Words.\n' },
    };
    expect(complaints(supportAnatomy, changes)).toHaveLength(1);
  });

  it('passes with facts and people, short as it is', () => {
    const changes = {
      'guides/more-support': { fields: support, body: '## You are right to look\n\nCall someone.\n' },
    };
    expect([supportAnatomy, guideParts, guideLength].flatMap((rule) => complaints(rule, changes))).toEqual(
      [],
    );
  });
});
