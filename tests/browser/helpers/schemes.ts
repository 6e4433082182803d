import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** The ways a page is shown. */
export const schemes = ['light', 'dark', 'forced colors'] as const;

/** One of the ways a page is shown. */
export type Scheme = (typeof schemes)[number];

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Shows the page as a device in that scheme would. */
export async function showIn(page: Page, scheme: Scheme): Promise<void> {
  await page.emulateMedia({
    colorScheme: scheme === 'dark' ? 'dark' : 'light',
    forcedColors: scheme === 'forced colors' ? 'active' : 'none',
    reducedMotion: 'reduce',
  });
}

/** What axe has against the page as it is, in that scheme: rule, element, reason. */
export async function faultsIn(page: Page, scheme: Scheme): Promise<string[]> {
  await showIn(page, scheme);
  // Legacy mode asks for no second page; ours have no frames.
  const { violations } = await new AxeBuilder({ page }).withTags(tags).setLegacyMode().analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${scheme}: ${id}: ${target.join(' ')}: ${failureSummary}`),
  );
}

/** The same in several schemes, one after the other. */
export async function faultsInAll(page: Page, wanted: readonly Scheme[] = schemes): Promise<string[]> {
  const faults: string[] = [];
  for (const scheme of wanted) faults.push(...(await faultsIn(page, scheme)));
  return faults;
}
