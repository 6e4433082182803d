/**
 * The thing itself, or a failed build with a sentence that says what is missing and where.
 * Astro only logs a reference that leads nowhere; here it stops the build.
 */
export function must<T>(found: T | undefined, what: string, id: string, usedBy?: string): T {
  if (found === undefined) {
    throw new Error(`There is no ${what} "${id}"${usedBy === undefined ? '' : ` (used by ${usedBy})`}.`);
  }
  return found;
}
