import { useEffect, useState } from 'preact/hooks';

/**
 * Something that is fetched once it is needed; nothing until it is there. Where it cannot be fetched the page goes on without.
 *
 * @param load must be the same function in every render
 */
export function useLoaded<T>(load: () => Promise<T>, needed: boolean): T | undefined {
  const [loaded, setLoaded] = useState<{ value: T }>();
  useEffect(() => {
    if (!needed) return;
    let here = true;
    load().then(
      (value) => here && setLoaded({ value }),
      () => {},
    );
    return () => void (here = false);
  }, [load, needed]);
  return loaded?.value;
}
