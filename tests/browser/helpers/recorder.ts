import { test as base, expect, type BrowserContext, type Page } from '@playwright/test';

type Happening = Readonly<{ what: 'message' | 'error' | 'request elsewhere' | 'violation'; text: string }>;

/** An address of nobody's (RFC 2606). */
export const elsewhere = 'https://elsewhere.example/planted';

/**
 * Writes down what no page of ours may do: console messages, uncaught errors, requests to another origin and violations
 * of the policy.
 */
export class Recorder {
  readonly #happenings: Happening[] = [];
  readonly #page: Page;
  /** The address of every request, in order. */
  readonly requests: { url: string; type: string }[] = [];

  private constructor(page: Page) {
    this.#page = page;
  }

  /** Begins to write down; to be called before the page is opened. `origin` is the site's own. */
  static async of(page: Page, context: BrowserContext, origin: string): Promise<Recorder> {
    const recorder = new Recorder(page);
    const note = (what: Happening['what'], text: string) => recorder.#happenings.push({ what, text });
    page.on('console', (message) => {
      // The browser's own word that it has cleared what /erase/ asks it to.
      if (message.type() === 'info' && message.text().startsWith('Clear-Site-Data header on')) return;
      note('message', `${message.type()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => note('error', String(error)));
    context.on('request', (request) => {
      recorder.requests.push({ url: request.url(), type: request.resourceType() });
      if (new URL(request.url()).origin !== origin) note('request elsewhere', request.url());
    });
    await page.exposeBinding('recordViolation', (_source, text: string) => note('violation', text));
    await page.addInitScript(() => {
      addEventListener('securitypolicyviolation', (event) => {
        const { recordViolation } = window as unknown as { recordViolation: (text: string) => void };
        recordViolation(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`);
      });
    });
    // Answered with "no content": the browser stays where it is.
    await context.route(`${elsewhere}**`, (route) => route.fulfill({ status: 204 }));
    return recorder;
  }

  /**
   * Expects that nothing has happened on the page so far. Then plants one of each, waits until each is seen, and expects
   * that those are all: what happened before them would have been seen before them.
   */
  async expectQuiet(): Promise<void> {
    await this.plant();
    const seen = () => new Set(this.#happenings.filter(isPlanted).map(({ what }) => what));
    await expect
      .poll(() => [...seen()].sort(), { message: 'the planted faults that the recorder sees' })
      .toEqual(['error', 'message', 'request elsewhere', 'violation']);
    expect(this.#happenings.filter((happening) => !isPlanted(happening))).toEqual([]);
  }

  /** Does one of each thing that is written down. */
  async plant(): Promise<void> {
    await this.#page.evaluate(async (address) => {
      console.info('planted');
      setTimeout(() => {
        throw new Error('planted');
      });
      await fetch(`${address}?fetched`).catch(() => undefined);
      location.assign(`${address}?opened`);
    }, elsewhere);
  }

  /** Files of JavaScript asked for so far. */
  get scripts(): readonly string[] {
    return this.requests.filter(({ type }) => type === 'script').map(({ url }) => url);
  }
}

function isPlanted({ text }: Happening): boolean {
  return text.includes('planted');
}

/** Playwright's `test` with a recorder that runs from before the page opens. */
export const test = base.extend<{ recorder: Recorder }>({
  recorder: async ({ page, context, baseURL }, use) => {
    await use(await Recorder.of(page, context, new URL(baseURL ?? '').origin));
  },
});
