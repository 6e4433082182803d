/**
 * What differs between one published copy of the site and another. An environment variable overrides each value.
 * A value that is absent means that the feature says so or is not there: nothing is invented.
 */
const environment = process.env;

/** Where this copy lives, `https://example.org`. Canonical addresses, the feed and the sitemap need it. */
export const siteUrl = environment['SITE_URL'] ?? 'http://localhost:4321';

/** The folder under which this copy is published, with both slashes: `/` or `/toward/`. */
export const basePath = withSlashes(environment['BASE_PATH'] ?? '/');

/** An address that the person who runs this copy reads. Absent: pages say that there is none. */
export const contactEmail: string | undefined = environment['CONTACT_EMAIL'];

/** Who holds the copyright of this copy's additions. Absent: "the contributors". */
export const copyrightHolder: string | undefined = environment['COPYRIGHT_HOLDER'];

/** Where "Leave quickly" leads: a page that shows nothing personal and nothing about us. */
export const leaveUrl = environment['LEAVE_URL'] ?? 'https://www.bbc.com/weather';

function withSlashes(path: string): string {
  const inner = path.replace(/^\/+|\/+$/g, '');
  return inner === '' ? '/' : `/${inner}/`;
}
