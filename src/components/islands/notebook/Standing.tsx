import type { Standing as Kept } from '../../../notebook/keeper.ts';
import { notebook as words } from '../../../strings/notebook.ts';
import type { Entries } from './use-entries.ts';

type StandingProps = Readonly<{
  state: Entries['state'];
  standing: Kept;
  /** How many entries could not be read. */
  setAside: number;
  onAgain: () => Promise<void>;
}>;

/** How the notebook stands, each way in words. */
export function Standing({ state, standing, setAside, onAgain }: StandingProps) {
  if (state === 'loading') return <p data-standing="loading">{words.loading}</p>;
  if (state === 'failed') {
    return (
      <div data-standing="failed" role="alert">
        <p>{words.failed}</p>
        <div class="controls">
          <button type="button" onClick={() => void onAgain()}>
            {words.again}
          </button>
        </div>
      </div>
    );
  }
  const why = standing.keeping === 'memory' ? standing.why : undefined;
  const sentences = {
    choice: words.memory,
    safety: words.safety,
    unavailable: words.unavailable,
    newer: words.newer,
    cleared: words.cleared,
  };
  return (
    <>
      {why !== undefined && <p data-standing={why}>{sentences[why]}</p>}
      {/* A browser that clears everything clears that there was something, too. */}
      {why === 'choice' && <p>{words.expected}</p>}
      {standing.keeping === 'locked' && !standing.open && <p data-standing="locked">{words.locked}</p>}
      {setAside > 0 && <p data-standing="quarantine">{words.setAside(setAside)}</p>}
    </>
  );
}
