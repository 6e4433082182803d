import type { Page } from '@playwright/test';

/** What has left the page: the address and the body of every request, decoded. */
export type Sent = Readonly<{
  /** The requests that carry these words, in any of the ways in which an address or a body spells them. */
  with: (words: string) => string[];
  count: () => number;
}>;

/** Begins to write down; to be called before the page is opened. */
export function sentBy(page: Page): Sent {
  const sent: string[] = [];
  page.context().on('request', (request) => {
    const headers = Object.values(request.headers()).join(' ');
    sent.push([request.url(), request.postData() ?? '', headers].map(decoded).join(' '));
  });
  return {
    with: (words) => sent.filter((line) => line.toLowerCase().includes(words.toLowerCase())),
    count: () => sent.length,
  };
}

/** Sends words in an address and in a body: what a test of their absence has to see. */
export async function plantRequests(page: Page, words: string): Promise<void> {
  await page.evaluate(async (planted) => {
    const quietly = () => undefined;
    await fetch(`?planted=${encodeURIComponent(planted)}`).catch(quietly);
    await fetch('?planted', { method: 'POST', body: planted }).catch(quietly);
  }, words);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}
