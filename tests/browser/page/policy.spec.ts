import { expect, test, type Page } from '@playwright/test';
import { at, pageOf } from '../helpers/page-kinds.ts';
import { elsewhere } from '../helpers/recorder.ts';

test.describe.configure({ mode: 'parallel' });

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    const reported: string[] = [];
    Object.assign(window, { reported });
    addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
      reported.push(effectiveDirective),
    );
  });
});

/** The directives that the browser has reported as violated. */
const violated = (page: Page) =>
  page.evaluate(() => [...new Set((window as unknown as { reported: string[] }).reported)]);

const directives = (policy: string) =>
  new Map(
    policy
      .split('; ')
      .map((directive) => directive.split(' '))
      .map(([name = '', ...values]) => [name, values]),
  );

test('the policy comes with the response, and again in the page, before everything that it covers', async ({
  page,
}) => {
  const response = await page.goto(at(pageOf('guide').path));
  const header = directives(response?.headers()['content-security-policy'] ?? '');
  const metaElement = page.locator('meta[http-equiv="Content-Security-Policy"]');
  const meta = directives((await metaElement.getAttribute('content')) ?? '');
  expect(header.get('frame-ancestors')).toEqual(["'none'"]);
  expect(header.get('default-src')).toEqual(["'none'"]);
  // A browser ignores this one in a page.
  header.delete('frame-ancestors');
  expect([...meta.keys()]).toEqual([...header.keys()]);
  // The page allows nothing that the header does not.
  for (const [name, values] of meta) expect(header.get(name)).toEqual(expect.arrayContaining(values));

  expect(
    await page
      .locator('head > :nth-child(-n + 2)')
      .evaluateAll((first) => first.map(({ attributes }) => attributes[0]?.name)),
  ).toEqual(['charset', 'http-equiv']);
});

test('an inline script that is not ours does not run', async ({ page, context }) => {
  const address = at(pageOf('good night').path);
  await context.route('**/good-night/', async (route) => {
    const response = await route.fetch();
    const html = (await response.text()).replace(
      '</body>',
      '<script>document.documentElement.dataset.planted = "";</script><p onclick="0">planted</p></body>',
    );
    await route.fulfill({ response, body: html });
  });
  await page.goto(address);
  // Newer browsers look at a handler in an attribute only once it is called for.
  await page.getByText('planted').dispatchEvent('click');
  await expect(page.locator('html')).not.toHaveAttribute('data-planted');
  await expect.poll(() => violated(page)).toEqual(['script-src-elem', 'script-src-attr']);
});

test('nothing is sent to another origin, and what tries to is stopped before it leaves', async ({
  page,
  context,
}) => {
  const arrived: string[] = [];
  await context.route(`${elsewhere}**`, (route) => {
    arrived.push(route.request().url());
    return route.fulfill({ status: 204 });
  });
  await page.goto(at(pageOf('good night').path));
  const outcomes = await page.evaluate(async (address) => {
    const fetched = await fetch(`${address}?fetch`).then(
      () => 'sent',
      () => 'stopped',
    );
    const beacon = navigator.sendBeacon(`${address}?beacon`, 'words');
    const picture = await new Promise((done) => {
      const image = new Image();
      image.onload = () => done('sent');
      image.onerror = () => done('stopped');
      image.src = `${address}?picture`;
    });
    return { fetched, beacon, picture };
  }, elsewhere);
  expect(outcomes).toMatchObject({ fetched: 'stopped', picture: 'stopped' });
  await expect.poll(() => violated(page)).toEqual(['connect-src', 'img-src']);
  // The control: what a reader clicks may lead elsewhere, and is seen here.
  await page.evaluate((address) => location.assign(`${address}?opened`), elsewhere);
  await expect.poll(() => arrived).toEqual([`${elsewhere}?opened`]);
});

test('text never becomes code', async ({ page }) => {
  await page.goto(at(pageOf('good night').path));
  const refused = await page.evaluate(async () => {
    // In a turn of its own: what the debugger calls directly is let through.
    await new Promise((done) => setTimeout(done));
    const sink = 'innerHTML' as string;
    const { trustedTypes } = window as unknown as { trustedTypes: Record<string, (name: string) => unknown> };
    const attempts: Record<string, () => unknown> = {
      'HTML from text': () => Object.assign(document.createElement('div'), { [sink]: '<b>text</b>' }),
      'script from text': () => setTimeout('0'),
      'a function from text': () => Reflect.construct(Function, ['return 0']),
      'a worker by its address': () => new Worker('/worker.js'),
      'a policy of another name': () => trustedTypes['createPolicy']?.('planted'),
      // The control: what is no sink goes through.
      'text as text': () => Object.assign(document.createElement('div'), { textContent: '<b>text</b>' }),
    };
    return Object.entries(attempts)
      .filter(([, attempt]) => {
        try {
          attempt();
          return false;
        } catch {
          return true;
        }
      })
      .map(([name]) => name);
  });
  expect(refused).toEqual([
    'HTML from text',
    'script from text',
    'a function from text',
    'a worker by its address',
    'a policy of another name',
  ]);
});
