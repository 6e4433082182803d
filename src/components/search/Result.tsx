import { search as words } from '../../strings/search.ts';
import type { Found } from './ask.ts';
import { stretches } from './pagefind.ts';

type ResultProps = Readonly<{ found: Found }>;

/** One page found: its title, its kind as a label, an excerpt, and the nearest headings. */
export function Result({ found: { page, pinned } }: ResultProps) {
  const headings = page.sub_results
    .filter((sub) => sub.url.includes('#') && sub.title !== page.meta['title'])
    .slice(0, 2);
  return (
    <li data-pinned={pinned ? '' : undefined}>
      <a href={page.url}>{page.meta['title']}</a>
      <span class="kind">{page.meta['kind']}</span>
      <p>
        {pinned
          ? page.meta['promise']
          : stretches(page.excerpt).map(({ text, marked }, index) =>
              marked ? <mark key={index}>{text}</mark> : text,
            )}
      </p>
      {!pinned && headings.length > 0 && (
        <ul aria-label={words.elsewhere}>
          {headings.map((heading) => (
            <li key={heading.url}>
              <a href={heading.url}>{heading.title}</a>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
