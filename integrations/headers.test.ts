import { describe, expect, it, test } from 'vitest';
import { headerOnly, headersAt, headersFor, limits, metaPolicy, renderers } from './headers.mjs';

const digests = (count: number, letter: string): string[] =>
  Array.from({ length: count }, (_, index) => `sha256-${`${letter}${index}`.padEnd(43, 'A')}=`);
const hashes = { scriptHashes: digests(10, 's'), styleHashes: digests(6, 't') };
const release = headersFor({ ...hashes, release: true });

function directives(policy: string): Map<string, string> {
  return new Map(
    policy.split('; ').map((directive) => {
      const [name = '', ...values] = directive.split(' ');
      return [name, values.join(' ')];
    }),
  );
}
const policyOf = (headers: { everywhere: Record<string, string> }): Map<string, string> =>
  directives(headers.everywhere['Content-Security-Policy'] ?? '');

describe('the policy', () => {
  it('stays short with as many inline blocks as it has room for', () => {
    expect(hashes.scriptHashes.length + hashes.styleHashes.length).toBe(limits.hashes);
    expect(release.everywhere['Content-Security-Policy']?.length).toBeLessThanOrEqual(limits.policy);
    expect(limits.policy).toBeLessThanOrEqual(1500);
  });

  it('refuses one inline block too many, and what is no digest', () => {
    const tooMany = { ...hashes, styleHashes: digests(7, 't') };
    expect(() => headersFor(tooMany)).toThrow(/10 scripts and 7 styles/);
    expect(() => metaPolicy(tooMany)).toThrow();
    expect(() => headersFor({ scriptHashes: ["'unsafe-inline'"], styleHashes: [] })).toThrow(/Not a sha256/);
  });

  it('says the same in the page as in the header, but for the named differences', () => {
    expect(headerOnly).toEqual(['frame-ancestors', 'upgrade-insecure-requests']);
    const header = policyOf(release);
    for (const name of headerOnly) {
      expect(header.has(name)).toBe(true);
      header.delete(name);
    }
    expect(directives(metaPolicy(hashes))).toEqual(header);
  });

  it('allows no inline code but by digest, no evaluation, no other origin and no sink for text as code', () => {
    const policy = policyOf(release);
    expect(policy.get('default-src')).toBe("'none'");
    expect(policy.get('script-src')).toMatch(/^'self' 'wasm-unsafe-eval'( 'sha256-\S+'){10}$/);
    expect(policy.get('style-src')).toMatch(/^'self'( 'sha256-\S+'){6}$/);
    expect(policy.get('form-action')).toBe("'none'");
    expect(policy.get('require-trusted-types-for')).toBe("'script'");
    expect(policy.get('trusted-types')).toBe('toward');
    expect([...policy.values()].join(' ')).not.toMatch(/https?:|\*|data:|blob:|'unsafe-/);
  });
});

describe('the headers', () => {
  it('ask for HTTPS in a release only', () => {
    const local = headersFor(hashes);
    expect(policyOf(local).has('upgrade-insecure-requests')).toBe(false);
    expect(local.everywhere).not.toHaveProperty('Strict-Transport-Security');
    expect(release.everywhere).toHaveProperty('Strict-Transport-Security');
  });

  it('leave the camera to our own pages and name nothing that Chromium complains about', () => {
    expect(release.everywhere['Permissions-Policy']).toMatch(/^camera=\(self\), /);
    expect(release.everywhere['Permissions-Policy']).not.toMatch(/bluetooth|web-share/);
  });

  test.each([
    ['/', 'no-cache', undefined],
    ['/guides/being-heard/', 'no-cache', undefined],
    ['/sw.js', 'no-cache', undefined],
    ['/_astro/page.abc.js', 'public, max-age=31536000, immutable', undefined],
    ['/erase/', 'no-cache', '"storage", "cache"'],
    ['/erased/', 'no-cache', undefined],
  ])('of %s', (path, cache, clear) => {
    const headers = headersAt(release, path);
    expect(headers).toMatchObject(release.everywhere);
    expect(headers['Cache-Control']).toBe(cache);
    expect(headers['Clear-Site-Data']).toBe(clear);
  });
});

describe.each(['/', '/toward/'])('the files for hosts, published at %s', (base) => {
  const headers = headersFor({ ...hashes, release: true, base });
  const { everywhere, assets, erase, pages } = headers;
  const rules = {
    [`${base}*`]: everywhere,
    [`${base}_astro/*`]: assets,
    [`${base}erase/*`]: erase,
  };

  it('_headers', () => {
    const text = renderers._headers(headers);
    const found: Record<string, Record<string, string>> = {};
    let rule: Record<string, string> = {};
    for (const line of text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))) {
      expect(line.length).toBeLessThanOrEqual(2000);
      const [, name, value] = /^ {2}([^:]+): (.+)$/.exec(line) ?? [];
      if (name && value) rule[name] = value;
      else found[line] = rule = {};
    }
    expect(found).toEqual(rules);
  });

  it('vercel.json', () => {
    const file = JSON.parse(renderers['vercel.json'](headers)) as {
      trailingSlash: boolean;
      headers: { source: string; headers: { key: string; value: string }[] }[];
    };
    expect(file.trailingSlash).toBe(true);
    const found = file.headers.map(({ source, headers }) => [
      source.replace('(.*)', '*'),
      Object.fromEntries(headers.map(({ key, value }) => [key, value])),
    ]);
    expect(Object.fromEntries(found)).toEqual(rules);
  });

  it('nginx.conf', () => {
    const text = renderers['nginx.conf'](headers);
    const added = [...text.matchAll(/^ {2}add_header (\S+) (?:"(.*)"|(\$\w+)) always;$/gm)];
    expect(Object.fromEntries(added.map(([, name, value, variable]) => [name, value ?? variable]))).toEqual({
      ...everywhere,
      'Cache-Control': '$toward_cache',
      'Clear-Site-Data': '$toward_clear',
    });
    // An add_header inside a location would cancel all of these.
    expect(text).not.toMatch(/^ {4,}add_header/m);
    expect(text).toContain(
      `  default "${pages['Cache-Control']}";\n  ~^${base}_astro/ "${assets['Cache-Control']}";`,
    );
    expect(text).toContain(`  default "";\n  ~^${base}erase/ '${erase['Clear-Site-Data']}';`);
    expect(text).toContain(`error_page 404 ${base}404.html;`);
  });

  it('Caddyfile', () => {
    const text = renderers.Caddyfile(headers);
    const block = /\(everywhere\) \{\n {2}header \{\n([\s\S]*?)\n {2}\}/.exec(text)?.[1] ?? '';
    const found = [...block.matchAll(/^ {4}(\S+) "(.*)"$/gm)].map(([, name, value]) => [name, value]);
    expect(Object.fromEntries(found)).toEqual(everywhere);
    expect(text.match(/import everywhere/g)).toHaveLength(2);
    expect(text).toContain(`@assets path ${base}_astro/*`);
    expect(text).toContain(`header @assets Cache-Control "${assets['Cache-Control']}"`);
    expect(text).toContain(`header @pages Cache-Control "${pages['Cache-Control']}"`);
    expect(text).toContain(`@erase path ${base}erase/*`);
    expect(text).toContain(`header @erase Clear-Site-Data \`${erase['Clear-Site-Data']}\``);
  });
});
