/** Words of the pages that are made from lists. */
export const pages = {
  home: {
    title: 'Toward',
    heading: 'Closeness is made of small things. You can learn to see them.',
    promise:
      'Guides in plain words, honest about the evidence. Exercises that stay on your device. Start with what just happened, or with two minutes.',
    happened: 'What just happened?',
    all: 'All of the moments',
    ways: 'Three ways in',
    readTitle: 'Read a guide',
    readText: 'Ten minutes each, with words you could say tonight.',
    doTitle: 'Do an exercise',
    doText: 'Two minutes or ten. What you write goes nowhere.',
    findTitle: 'Search in your own words',
    findText: 'Type it as you would say it to a friend.',
    two: 'Two minutes, now',
  },
  guides: {
    title: 'Guides',
    promise: 'Each takes about ten minutes and holds words that you could say tonight.',
    kind: 'Guide',
  },
  exercises: {
    title: 'Exercises',
    promise: 'Small things to do. What you write stays in the page and goes nowhere.',
    kind: 'Exercise',
    door: 'Safety',
    filter: 'Show',
    filters: {
      all: 'All',
      alone: 'Alone',
      together: 'Together',
      apart: 'Apart',
      short: 'Five minutes or less',
    },
    none: 'No exercise of that kind yet.',
  },
  now: {
    title: 'What just happened?',
    promise: 'Pick the sentence that is nearest. Each leads to two minutes, and to words.',
    kind: 'Moment',
  },
  glossary: {
    title: 'Glossary',
    promise: 'The terms that people who study closeness use, and how everybody else puts it.',
    kind: 'Term',
    everyday: 'People say',
    readMore: 'Read more',
  },
  claims: {
    title: 'How sure we are',
    promise: 'Every claim on this site, with how sure we are, of what, and the catch.',
    kind: 'Claim',
    scale: 'What the words mean',
    figures: 'Figures we went looking for',
    figuresText:
      'Some figures and sayings about love go round without their source. We looked for twelve of them, in stored copies of public pages and in the works we list. “We could not find it” means just that: it may exist.',
    all: 'All claims',
  },
  sources: {
    title: 'Sources',
    promise: 'Every work that a claim or a page rests on, and where it is used.',
    note: 'Most were read as abstracts or first pages, not as whole papers. Where a detail of a work was not seen, it is left out and that is said.',
  },
  search: { title: 'Search', promise: 'Whole sentences are fine. What you type stays on this device.' },
  aToZ: { title: 'A to Z', promise: 'Everything on the site, by title.' },
  notFound: {
    title: 'Nothing at this address',
    promise: 'The page may have moved, or the address has a letter too many.',
    instead: 'These are here:',
  },
};
