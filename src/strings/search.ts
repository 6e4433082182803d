/** Words of the search. */
export const search = {
  label: 'Say it as you would to a friend',
  placeholder: 'he never listens to me',
  open: 'Search',
  close: 'Close',
  title: 'Search',
  kind: 'Kind',
  topic: 'Topic',
  any: 'Any',
  clear: 'Clear',
  idle: 'Whole sentences are fine. What you type stays on this device.',
  searching: 'Looking…',
  found: (count: number) => (count === 1 ? 'One page found.' : `${count} pages found.`),
  widened: (count: number) =>
    count === 1
      ? 'No page has all of your words. The nearest one is below.'
      : `No page has all of your words. The nearest ${count} are below.`,
  pinnedFirst: 'People to talk to come first.',
  none: 'Nothing found for these words.',
  noneHelp: 'Try fewer words, or start from one of these.',
  failed: 'The search could not load. Check the connection and try again, or start from one of these.',
  /** Where a search that found nothing leads: the moments, the guides, the whole list, and people. */
  doors: [
    { path: 'now/', text: 'What just happened?' },
    { path: 'guides/', text: 'All guides' },
    { path: 'a-z/', text: 'Everything from A to Z' },
    { path: 'support/', text: 'People to talk to' },
  ],
  more: 'Show more',
  elsewhere: 'On this page',
  noScript: 'The search needs JavaScript. Without it, every page is listed in the A to Z.',
  devMissing: 'No search index yet: run `npm run build` once, then reload.',
};
