/**
 * The one Trusted Types policy of the site (docs/decisions/0003). Browsers take the address of a script that runs beside the
 * page from it alone, and it lets through these files of ours and nothing else. It is made by the script that stands in every
 * page, which shares no file with others; they find it on `globalThis`, see `worker/start.ts`.
 */
const files = /^(?:sw\.js|_astro\/(?:age-worker|key-worker)[\w.-]*\.js)$/u;

const base: string = import.meta.env.BASE_URL;

/** What a policy does for us. */
export type ScriptPolicy = Readonly<{ createScriptURL: (address: string) => string }>;

type Global = {
  trustedTypes?: Readonly<{ createPolicy: (name: string, rules: ScriptPolicy) => ScriptPolicy }>;
  towardPolicy?: ScriptPolicy;
};

/** Makes the policy; in a browser that does not ask for one, a plain check. */
export function makePolicy(): ScriptPolicy {
  const shared = globalThis as Global;
  const rules: ScriptPolicy = { createScriptURL: checked };
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
