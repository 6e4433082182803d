import { site } from '../../strings/site.ts';
import { href } from './href.ts';

/** Where a search that found nothing leads: the moments, the guides, the whole list, and people. */
export const searchDoors = [
  { href: href('/now/'), text: site.happened },
  { href: href('/guides/'), text: 'All guides' },
  { href: href('/a-z/'), text: 'Everything from A to Z' },
  { href: href('/support/'), text: 'People to talk to' },
];
