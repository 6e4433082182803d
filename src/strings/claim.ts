import type { kinds, shelves, sureness } from '../schemas/claim.ts';

type Sureness = (typeof sureness)[number];
type Kind = (typeof kinds)[number];

/** Words for how sure we are, and of what. */
export const claim = {
  sure: {
    solid: 'Solid evidence',
    fair: 'Fair evidence',
    early: 'Early evidence',
    disputed: 'Disputed evidence',
    'nothing-found': 'Nothing found',
  } satisfies Record<Sureness, string>,
  sureMeans: {
    solid: 'Many studies, or several careful trials, agree.',
    fair: 'One good study of some size, or a few that point the same way.',
    early: 'One small study, a few of them, or only an argument.',
    disputed: 'Good studies disagree.',
    'nothing-found': 'We looked and found no study that bears it out.',
  } satisfies Record<Sureness, string>,
  of: {
    link: 'of a link',
    'short-lift': 'of a short lift',
    'trial-with-couples': 'from a trial with couples',
    description: 'a description',
    theory: 'a theory',
    picture: 'a picture only',
  } satisfies Record<Kind, string>,
  scale: (filled: number) => `${filled} of 3 marks`,
  catch: 'The catch:',
  study: 'What kind of study',
  who: 'Who took part',
  looked: 'Where we looked',
  more: 'Source and details',
  heading: 'How sure we are',
  checkedOn: 'Checked against our notes on the evidence in',
  shelves: {
    'could-not-find': 'We could not find it',
    'with-conditions': 'True only with conditions',
    picture: 'A picture, not a finding',
  } satisfies Record<(typeof shelves)[number], string>,
};
