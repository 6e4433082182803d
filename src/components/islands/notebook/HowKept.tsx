import { useEffect } from 'preact/hooks';
import type { Standing } from '../../../notebook/keeper.ts';
import { notebook as words } from '../../../strings/notebook.ts';
import { Offer } from '../Offer.tsx';
import { useLoaded } from '../use-loaded.ts';

const loadUnlock = () => import('../lock/Unlock.tsx').then(({ Unlock }) => Unlock);
const loadWays = () => import('../lock/Ways.tsx').then(({ Ways }) => Ways);
const loadWatch = () => import('../lock/watch-over.tsx');

/** Where it is kept, and what can be done about that: turn keeping on, open it, lock it. */
export function HowKept({ standing }: Readonly<{ standing: Standing }>) {
  const locked = standing.keeping === 'locked';
  const closed = locked && !standing.open;
  const Unlock = useLoaded(loadUnlock, closed);
  const Ways = useLoaded(loadWays, standing.keeping === 'device' || (locked && !closed));
  const watch = useLoaded(loadWatch, locked && !closed);
  useEffect(() => void watch?.watchOver(), [watch]);

  if (standing.keeping === 'memory')
    return standing.why === 'choice' || standing.why === 'cleared' ? <Offer /> : null;
  if (closed) return Unlock === undefined ? null : <Unlock />;
  return (
    <section class="how-kept">
      {locked && (
        <div class="controls">
          <button
            type="button"
            data-action="lock"
            onClick={() => void loadWatch().then(({ lockNow }) => lockNow())}
          >
            {words.lock}
          </button>
        </div>
      )}
      {Ways !== undefined && <Ways standing={standing} />}
    </section>
  );
}
