import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { openKeeper } from '../../notebook/open.ts';
import {
  createSitting,
  type DataOf,
  type Kind,
  type Sitting,
  type SittingState,
  type Subject,
} from '../../notebook/sitting.ts';

type Options<K extends Kind> = Subject<K> &
  Readonly<{
    /**
     * Puts an earlier draft back into the fields and says whether this page could show it. Called where the reader has not
     * begun anew, or asked for the draft.
     */
    onRestore: (data: DataOf<K>) => boolean;
    /** Whether the reader has begun in a way that no draft shows, such as a choice not yet checked. */
    begun?: () => boolean;
  }>;

/** For `<Kept>`: how it stands, once the script runs, and what can be done about it. */
export type Keeping = Readonly<{
  state: SittingState | undefined;
  activity: string;
  flush: () => Promise<void>;
  keepAnew: () => Promise<void>;
  putBack: () => Promise<void>;
}>;

/** What an exercise does with what the reader makes, and what became of it. */
export type Kept<K extends Kind> = Keeping &
  Readonly<{
    /** Spread on the root of the exercise: says in `data-saved` whether every word is written for good. */
    root: Readonly<{ 'data-saved': 'true' | undefined }>;
    /** Something was written; called at every key. */
    draft: (data: DataOf<K>) => void;
    /** The exercise is finished. */
    entry: (data: DataOf<K>) => void;
    /**
     * What comes next is another record: an entry stays, a draft is thrown away. Gives back what takes the old one up again, for
     * undo; its words are handed over by the next `draft` or `entry`.
     */
    startAnew: () => () => void;
  }>;

/**
 * Keeps what a reader makes of one part of an exercise, wherever the reader chose to keep it. The exercise hands over its data
 * and never learns where they go.
 */
export function useKeeping<K extends Kind>(options: Options<K>): Kept<K> {
  const [state, setState] = useState<SittingState>();
  const latest = useRef(options);
  latest.current = options;
  const own = useRef<Sitting<K>>();
  // Not in a render: the server has no keeper.
  const sitting = (): Sitting<K> =>
    (own.current ??= createSitting({
      keeper: openKeeper(),
      subject: options,
      now: () => Date.now(),
      newId: () => crypto.randomUUID(),
      wait: (milliseconds, callback) => {
        const timer = setTimeout(callback, milliseconds);
        return () => clearTimeout(timer);
      },
      begun: () => latest.current.begun?.() ?? false,
      onState: setState,
      onRestore: (data) => latest.current.onRestore(data),
    }));

  useLayoutEffect(() => {
    const end = sitting().start();
    const unlist = openKeeper().beforeLock(() => sitting().flush());
    setState(sitting().state());
    const flush = () => void sitting().flush();
    const onVisibility = () => void (document.visibilityState === 'hidden' && flush());
    addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', onVisibility);
    return () => {
      removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', onVisibility);
      unlist();
      end();
    };
  }, []);

  return {
    root: { 'data-saved': state?.saved ? 'true' : undefined },
    state,
    activity: options.activity,
    draft: (data) => sitting().draft(data),
    entry: (data) => sitting().entry(data),
    startAnew: () => sitting().startAnew(),
    flush: () => sitting().flush(),
    keepAnew: () => sitting().keepAnew(),
    putBack: () => sitting().putBack(),
  };
}
