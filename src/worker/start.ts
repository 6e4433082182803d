/**
 * The address of one of our files, in the form in which browsers take it for a worker. The policy that checks it was made
 * by the script in the page, `components/site/script-policy.ts`.
 *
 * @throws when it is not one of the files that may run beside the page
 */
export function trusted(address: string): string {
  const { towardPolicy } = globalThis as {
    towardPolicy?: Readonly<{ createScriptURL: (address: string) => string }>;
  };
  if (towardPolicy === undefined) throw new TypeError('The page has made no policy.');
  return towardPolicy.createScriptURL(address);
}
