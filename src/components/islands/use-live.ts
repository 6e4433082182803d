import { useLayoutEffect, useState } from 'preact/hooks';

/**
 * False in the first render, so that it equals what the server sent; true from then on.
 * What only works with a script is shown by this and nothing else.
 */
export function useLive(): boolean {
  const [live, setLive] = useState(false);
  useLayoutEffect(() => setLive(true), []);
  return live;
}
