/**
 * Starts what runs beside the page. The one Trusted Types policy of the site stands here: browsers take the address of a
 * worker from it alone, and it lets through these files of ours and nothing else (docs/decisions/0003).
 */
const files = /^(?:sw\.js|_astro\/(?:age-worker|key-worker)[\w.-]*\.js)$/u;

type Policy = Readonly<{ createScriptURL: (address: string) => string }>;
type Factory = Readonly<{ createPolicy: (name: string, rules: Policy) => Policy }>;

const base: string = import.meta.env.BASE_URL;

/**
 * The address of a file of ours, in the form that the browser asks for.
 *
 * @throws when it is not one of the files that may run beside the page
 */
export function trusted(address: string): string {
  return policy().createScriptURL(address);
}

/** The registration of the service worker; to be called once the page has nothing better to do. */
export async function startServiceWorker(): Promise<void> {
  await navigator.serviceWorker.register(trusted(`${base}sw.js`), { scope: base, updateViaCache: 'none' });
}

// Scripts of a page are bundled apart, and a second policy of the name is refused: the first is kept where all find it.
function policy(): Policy {
  const shared = globalThis as { trustedTypes?: Factory; towardPolicy?: Policy };
  const rules: Policy = { createScriptURL: checked };
  shared.towardPolicy ??= shared.trustedTypes?.createPolicy('toward', rules) ?? rules;
  return shared.towardPolicy;
}

function checked(address: string): string {
  const { origin, pathname, search } = new URL(address, location.href);
  const file = pathname.startsWith(base) ? pathname.slice(base.length) : '';
  if (origin !== location.origin || search !== '' || !files.test(file)) {
    throw new TypeError('This is no file that may run beside the page.');
  }
  return pathname;
}
