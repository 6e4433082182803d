import { useEffect, useState } from 'preact/hooks';
import { hostClears, type Left, sweep } from '../../notebook/sweep.ts';
import { erased as words } from '../../strings/taking.ts';
import { announce } from './announce.ts';

type ErasedProps = Readonly<{
  /** The address of the page itself, whose answer says what the host can do. */
  address: string;
}>;

type Result = Readonly<{ left: readonly Left[]; host: boolean }>;

/** Removes what is kept, whatever the host has asked of the browser already, and says how far that went. */
export default function Erased({ address }: ErasedProps) {
  const [result, setResult] = useState<Result>();

  useEffect(() => {
    void (async () => {
      // The host's answer to this clears as well: once here, nothing of what follows is undone by it.
      const host = await hostClears(address);
      const left = await sweep();
      setResult({ left, host });
      announce(sentence({ left, host }));
    })();
  }, []);

  return (
    <p class="outcome" data-erased={result === undefined ? undefined : String(result.left.length === 0)}>
      {result === undefined ? words.working : sentence(result)}
    </p>
  );
}

function sentence({ left, host }: Result): string {
  if (left.length > 0) return words.left(left.map((what) => words.things[what]).join(', '));
  return host ? words.gone : words.weaker;
}
