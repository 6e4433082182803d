import type { Rule } from '../site.ts';

/** Every file can be read and fits its schema; a claim says how sure, of what, the catch, the source and the date. */
export const fitsSchema: Rule = (site) => [...site.misfits];
