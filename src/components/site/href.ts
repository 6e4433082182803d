const base = import.meta.env.BASE_URL.replace(/\/$/u, '');

/** The address of one of our own pages, wherever the site is published. Paths begin with a slash. */
export function href(path: string): string {
  return `${base}${path}`;
}
