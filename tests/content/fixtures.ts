type Fields = Record<string, unknown>;

/** A claim with nothing wrong in it. */
export const claimFields: Fields = {
  sentence: 'In one study of 49 couples, answers to small bids went with humor.',
  sure: 'early',
  of: 'link',
  study: 'A study of dinners on film.',
  who: 'Forty-nine married couples in Seattle.',
  catch: 'It cannot say which came first.',
  sources: ['driver-2004-bids'],
  checked: '2026-11-23',
  topics: ['bids'],
};

/** An item with nothing wrong in it, by its id. */
export const itemFields = (id: string, name: string): Fields => ({
  id,
  grading: 'guess',
  setting: 'home',
  place: `kitchen ${id}`,
  act: 'a remark',
  names: [name],
  scene: `${name} stands at the window and says that it rains again.`,
  question: 'What might it be?',
  idea: 'small',
  options: [
    { id: 'company', text: 'A bit of company at the window.', verdict: 'likely', why: 'It asks for little.' },
    {
      id: 'weather',
      text: 'A word about the wet weather there.',
      verdict: 'possible',
      why: 'It may be just that.',
    },
    {
      id: 'alone',
      text: 'A wish to be left in peace now.',
      verdict: 'hard-to-know',
      why: 'Nobody can tell.',
    },
  ],
});

/** A bank of three. */
export const bankFields: Fields = {
  title: 'Check yourself',
  ideas: [{ id: 'small', text: 'Small remarks can ask for company.', guide: 'what-a-bid-is' }],
  items: [itemFields('ab-one', 'Ana'), itemFields('ab-two', 'Ben'), itemFields('ab-three', 'Cleo')],
};

/** An exercise that takes scenes from the bank. */
export const exerciseFields: Fields = {
  checked: '2026-11-23',
  title: 'Spot the small question',
  promise: 'You will see more of them.',
  topics: ['bids'],
  saidAs: ['I never know what she wants', 'was that a hint'],
  kind: 'practice',
  version: 1,
  minutes: 5,
  quickMinutes: 2,
  depth: 1,
  claims: [],
  modes: {
    alone: {
      how: 'Read one.',
      noPartner: 'Think of a friend.',
      partnerWont: 'Read alone.',
      partnerAsleep: 'Read in the dark.',
    },
    together: { how: 'Say yours first.' },
    apart: { no: 'It needs one phone.' },
  },
  notToday: ['One of you has been drinking.'],
  next: {
    guide: 'ask-more-clearly',
    guideWhy: 'It comes next.',
    exercise: 'clearer-ask',
    exerciseWhy: 'It is short.',
  },
  parts: [{ id: 'scenes', kind: 'check', bank: 'a-bank', round: 3 }],
};

/** An exercise with a worksheet of two steps. */
export const worksheetFields: Fields = {
  ...exerciseFields,
  saidAs: ['I hint and hint', 'why do I have to ask'],
  depth: 2,
  next: {
    guide: 'what-a-bid-is',
    guideWhy: 'It came before.',
    exercise: 'spot-the-bid',
    exerciseWhy: 'It is short.',
  },
  parts: [
    {
      id: 'ask',
      kind: 'worksheet',
      steps: [
        {
          id: 'notice',
          title: 'What you notice',
          fields: [{ id: 'notice', type: 'short', label: 'What did a camera see?' }],
        },
        {
          id: 'need',
          title: 'What you need',
          compose: [{ text: 'I saw ' }, { field: 'notice' }],
          fields: [
            {
              id: 'need',
              type: 'choice',
              label: 'Which?',
              options: [
                { id: 'rest', text: 'Rest' },
                { id: 'help', text: 'Help' },
              ],
            },
          ],
        },
      ],
      closing: {
        title: 'Your line',
        lines: [{ id: 'line', label: 'Say', pieces: [{ field: 'notice' }], copy: true }],
        after: 'You may leave it there.',
      },
    },
  ],
};

/** The four parts around an exercise. */
export const exerciseBody = ['quick', 'how', 'afterwards', 'why']
  .map((is) => `<Part is="${is}">\n\nDo this bit at your own pace.\n\n</Part>\n`)
  .join('\n');

/** A saying that is not about fear. */
export const sayingFields: Fields = {
  saying: 'They went quiet.',
  saidAs: ['he walked off', 'she will not talk'],
  topic: 'bids',
  guide: 'what-a-bid-is',
  exercise: 'spot-the-bid',
};

/** Its three parts. */
export const sayingBody = `<Part is="going-on">\n\nThey may be full.\n\n</Part>\n\n<Part is="two-minutes">\n\n<Say>“I’m here.”</Say>\n\n</Part>\n\n<Part is="later">\n\nThe why can wait.\n\n</Part>\n`;

/** A term. */
export const termFields: Fields = {
  term: 'bid',
  everyday: 'a small reach',
  short: 'A small reach for company.',
  topic: 'bids',
  guide: 'what-a-bid-is',
};

/** A help line that was verified the day before. */
export const helplineFields: Fields = {
  country: 'us',
  countryName: 'United States',
  name: 'A line',
  who: 'Anyone who is afraid.',
  needs: ['afraid'],
  contacts: [{ by: 'call', value: '1-800-799-7233' }],
  publishedBy: 'a publisher',
  lastChecked: '2026-11-22',
  confidence: 'high',
};
