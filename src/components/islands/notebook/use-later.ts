import { useEffect, useState } from 'preact/hooks';

/** What a module gives, fetched once it is wanted; nothing until then, or where it cannot be had. */
export function useLater<T>(wanted: boolean, load: () => Promise<T>): T | undefined {
  // Kept in an object: a state that is a function would be called.
  const [found, setFound] = useState<Readonly<{ value: T }>>();
  useEffect(() => {
    if (!wanted || found !== undefined) return;
    let over = false;
    load().then(
      (value) => void (over || setFound({ value })),
      () => undefined,
    );
    return () => {
      over = true;
    };
  }, [wanted]);
  return found?.value;
}
