import activity from '../../styles/activity.css?inline';
import drawing from '../../styles/parts/drawing.css?inline';
import frame from '../../styles/frame.css?inline';
import home from '../../styles/home.css?inline';
import lists from '../../styles/lists.css?inline';
import notebook from '../../styles/notebook.css?url';
import practice from '../../styles/practice.css?inline';
import prose from '../../styles/prose.css?inline';
import reading from '../../styles/reading.css?inline';
import scene from '../../styles/scene.css?inline';
import search from '../../styles/search.css?inline';

/**
 * The sheets that stand in a page itself, each in a block of its own: one set for the whole site, so that the policy names each
 * of them once (docs/decisions/0007). In this order, whatever order a page asks for.
 */
export const sheets = {
  frame,
  prose,
  reading,
  activity,
  practice,
  lists,
  scene,
  home,
  drawing,
  search,
} as const;

/** Sheets of a single page: files, since a block of its own would be one more hash for the whole site. */
const files = { notebook } as const;

/** A sheet that a page may ask for; `frame` is on every one. */
export type Sheet = Exclude<keyof typeof sheets, 'frame'> | keyof typeof files;

/** The text of a page's sheets. */
export function sheetsFor(wanted: readonly Sheet[]): string[] {
  return Object.entries(sheets)
    .filter(([name]) => name === 'frame' || (wanted as readonly string[]).includes(name))
    .map(([, text]) => text);
}

/** The addresses of a page's sheets that are files. */
export function sheetFilesFor(wanted: readonly Sheet[]): string[] {
  return Object.entries(files)
    .filter(([name]) => (wanted as readonly string[]).includes(name))
    .map(([, address]) => address);
}
