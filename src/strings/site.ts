import type { Topic } from '../schemas/shared.ts';

/** Words of the frame around every page. */
export const site = {
  name: 'Toward',
  tagline: 'A field guide to emotional closeness',
  description:
    'Guides on closeness in plain words, honest about the evidence; exercises that stay on your device; a search that takes whole sentences.',
  skip: 'Skip to the page',
  read: 'Read',
  practice: 'Practice',
  happened: 'What just happened?',
  search: 'Search',
  leave: 'Leave quickly',
  leaveNote: 'hides this page, not your history',
  crumbs: 'You are here',
  main: 'Main',
  more: 'About the site',
  home: 'Home',
  theme: 'Light',
  themes: { '': 'As my device', light: 'Day', dark: 'Night' },
  education: 'Education, not therapy. Nothing here has been tested as a treatment.',
  watch: 'Do you have to watch what you say around them?',
  startHere: 'Start here instead.',
  contents: 'On this page',
  saidAs: 'You may have put it like this',
  minutes: (count: number) => (count === 1 ? '1 minute' : `${count} minutes`),
  checked: (day: string) => `Checked against sources in ${monthOf(day)}`,
  next: 'Next',
  sources: 'Sources',
  sourcesNone: 'This page makes no claim that needs a source.',
  partial: 'Some details of this work were not seen and are left out.',
  correction: 'Suggest a correction',
  review: 'Written and checked with software. No clinician has reviewed it yet.',
  usedIn: 'Used on',
  nowTitle: 'A moment',
  footerLinks: {
    notebook: 'Notebook',
    glossary: 'Glossary',
    claims: 'How sure we are',
    sources: 'Sources',
    aToZ: 'A to Z',
    about: 'About',
    privacy: 'Privacy',
    accessibility: 'Accessibility',
    corrections: 'Corrections',
    support: 'Support',
  },
};

/** Names of the six shelves, and what stands on each. */
export const topicNames: Record<Topic, { name: string; about: string }> = {
  intimacy: { name: 'Being close', about: 'Being known and being met, in small steps.' },
  bids: {
    name: 'Reaching and answering',
    about: 'The small ways people reach for each other, and what to do with them.',
  },
  attachment: {
    name: 'Why closeness feels safe or not',
    about: 'Wanting more of it, wanting less of it, and how both can move.',
  },
  barriers: { name: 'What gets in the way', about: 'Old hurt, full days, silence, broken trust.' },
  practice: { name: 'Small habits', about: 'Things to do on a Tuesday, with the dose that counts.' },
  help: { name: 'Help from people', about: 'When a page is not enough.' },
};

/** "November 2026" from a calendar day. */
export function monthOf(day: string): string {
  return new Intl.DateTimeFormat('en-US', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}
