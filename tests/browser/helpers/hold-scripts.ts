import type { Page } from '@playwright/test';

/** Holds the scripts of islands back, as a slow network does, until the returned function is called. To be called before the page is opened. */
export async function holdScripts(page: Page): Promise<() => void> {
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/_astro/*.js', async (route) => {
    await released;
    await route.continue();
  });
  return release;
}
