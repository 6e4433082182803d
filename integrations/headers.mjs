/**
 * The one source of header values: the local server, every host's file in `deploy/` and the `<meta>` of each page come
 * from here. `docs/deploying.md` says how each host gets them.
 */
export { renderers } from './host-files.mjs';

/**
 * @typedef {object} Hashes sha256 digests of the inline blocks that every page may carry, as `sha256-<base64>`
 * @property {readonly string[]} scriptHashes
 * @property {readonly string[]} styleHashes
 */

/**
 * @typedef {object} Headers
 * @property {string} base the folder under which the site is published, with both slashes
 * @property {Record<string, string>} everywhere sent with every response, errors included
 * @property {Record<string, string>} assets also sent below `_astro/`, where a file's name changes with its content
 * @property {Record<string, string>} pages also sent with everything that is not below `_astro/`
 * @property {Record<string, string>} erase also sent below `erase/`
 */

/** The most inline blocks and characters a policy may have: Cloudflare reads 2,000 characters a line, name included. */
export const limits = { hashes: 16, policy: 1500 };

/**
 * What the header says and the `<meta>` does not: browsers ignore the first in a `<meta>`; the second is for a release
 * served over HTTPS, and a `<meta>` would carry it to `http://localhost` as well.
 */
export const headerOnly = ['frame-ancestors', 'upgrade-insecure-requests'];

// `bluetooth` and `web-share` are left out: Chromium does not know them and says so on the console of every page.
const denied = [
  'accelerometer',
  'browsing-topics',
  'display-capture',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'language-model',
  'local-fonts',
  'local-network-access',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'serial',
  'storage-access',
  'summarizer',
  'usb',
  'xr-spatial-tracking',
];

/**
 * The headers of the site.
 *
 * @param {Hashes & { release?: boolean, base?: string }} options `release`: published over HTTPS, which adds HSTS and
 *   `upgrade-insecure-requests`; `base`: the folder under which the site is published, with both slashes
 * @returns {Headers}
 * @throws when there are more inline blocks than the policy has room for, or something that is no sha256 digest
 */
export function headersFor({ scriptHashes, styleHashes, release = false, base = '/' }) {
  const policy = directives({ scriptHashes, styleHashes });
  if (release) policy.set('upgrade-insecure-requests', []);
  return {
    base,
    everywhere: {
      'Content-Security-Policy': written(policy),
      ...(release && { 'Strict-Transport-Security': 'max-age=63072000; includeSubDomains' }),
      'X-Content-Type-Options': 'nosniff',
      'X-Frame-Options': 'DENY',
      'Referrer-Policy': 'no-referrer',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Embedder-Policy': 'require-corp',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Permissions-Policy': ['camera=(self)', ...denied.map((name) => `${name}=()`)].join(', '),
    },
    assets: { 'Cache-Control': 'public, max-age=31536000, immutable' },
    pages: { 'Cache-Control': 'no-cache' },
    erase: { 'Clear-Site-Data': '"storage", "cache"' },
  };
}

/**
 * The headers of one address.
 *
 * @param {Headers} headers
 * @param {string} pathname as in the request, the base included
 * @returns {Record<string, string>}
 */
export function headersAt({ base, everywhere, assets, pages, erase }, pathname) {
  return {
    ...everywhere,
    ...(pathname.startsWith(`${base}_astro/`) ? assets : pages),
    ...(pathname.startsWith(`${base}erase/`) && erase),
  };
}

/**
 * The policy for `<meta http-equiv="Content-Security-Policy">`, which must stand before every script and style. It says
 * what the header says but for {@link headerOnly}: where both arrive, the browser holds a page to both.
 *
 * @param {Hashes} hashes
 */
export function metaPolicy(hashes) {
  const policy = directives(hashes);
  for (const name of headerOnly) policy.delete(name);
  return written(policy);
}

/**
 * @param {Hashes} hashes
 * @returns {Map<string, string[]>}
 */
function directives({ scriptHashes, styleHashes }) {
  const scripts = quoted(scriptHashes);
  const styles = quoted(styleHashes);
  if (scripts.length + styles.length > limits.hashes) {
    throw new Error(
      `The policy has room for ${limits.hashes} inline blocks; the pages have ${scripts.length} scripts and ${styles.length} styles.`,
    );
  }
  return new Map([
    ['default-src', ["'none'"]],
    ['script-src', ["'self'", "'wasm-unsafe-eval'", ...scripts]],
    ['style-src', ["'self'", ...styles]],
    ['img-src', ["'self'"]],
    ['font-src', ["'self'"]],
    ['connect-src', ["'self'"]],
    ['worker-src', ["'self'"]],
    ['manifest-src', ["'self'"]],
    ['base-uri', ["'none'"]],
    ['form-action', ["'none'"]],
    ['frame-ancestors', ["'none'"]],
    ['object-src', ["'none'"]],
    ['require-trusted-types-for', ["'script'"]],
    ['trusted-types', ['toward']],
  ]);
}

/** @param {readonly string[]} hashes */
function quoted(hashes) {
  return [...new Set(hashes)].sort().map((hash) => {
    if (!/^sha256-[A-Za-z0-9+/]{43}=$/.test(hash)) throw new Error(`Not a sha256 digest: ${hash}`);
    return `'${hash}'`;
  });
}

/** @param {Map<string, string[]>} policy */
function written(policy) {
  const text = [...policy].map(([name, values]) => [name, ...values].join(' ')).join('; ');
  if (text.length > limits.policy)
    throw new Error(`The policy has ${text.length} characters; ${limits.policy} are allowed.`);
  return text;
}
