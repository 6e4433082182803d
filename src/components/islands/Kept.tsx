import { useEffect, useRef, useState } from 'preact/hooks';
import { loadNotebook, openKeeper } from '../../notebook/open.ts';
import type { SittingState } from '../../notebook/sitting.ts';
import { keeping as words } from '../../strings/keeping.ts';
import { ownWords } from './own-words.ts';
import { useLoaded } from './use-loaded.ts';
import type { Keeping } from './use-keeping.ts';

// What only those need who keep something comes when they do.
const offer = () => import('./Offer.tsx').then(({ Offer }) => Offer);
const unlock = () => import('./lock/Unlock.tsx').then(({ Unlock }) => Unlock);
const watch = () => import('./lock/watch-over.tsx');

/** Where the words of an exercise stay, in words; and when they could not be kept, how to take them along. */
export function Kept({ of: kept }: Readonly<{ of: Keeping }>) {
  const { state } = kept;
  const root = useRef<HTMLDivElement>(null);
  const [said, setSaid] = useState('');
  const [, answered] = useState(false);
  const [unlocking, setUnlocking] = useState(false);
  const standing = state?.standing;
  const could = standing?.keeping === 'memory' && standing.why === 'choice' && state?.begun === true;
  const offered = could && !openKeeper().declined();
  const closed = standing?.keeping === 'locked' && !standing.open;
  const open = standing?.keeping === 'locked' && standing.open;
  const Offer = useLoaded(offer, offered);
  const Unlock = useLoaded(unlock, closed && unlocking);
  const guard = useLoaded(watch, open);
  useEffect(() => void guard?.watchOver(), [guard]);
  // A passphrase is no answer: what is typed here is not the exercise's to hear.
  useEffect(() => {
    for (const type of ['input', 'change', 'keydown']) root.current?.addEventListener(type, apart);
  }, []);
  useEffect(
    () =>
      openKeeper().watch((change) => {
        if (change.of === 'offer') answered(openKeeper().declined());
      }),
    [],
  );
  const keepDrafts = async () => {
    const device = (await loadNotebook()).device();
    await device?.changeOwn({ drafts: [...device.own().drafts, kept.activity] });
  };
  const own = () => ownWords(root.current?.closest('[data-activity]') ?? document.body);

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(own());
      setSaid(words.copied);
    } catch {
      setSaid(words.copyFailed);
    }
  };

  return (
    <div class="kept" ref={root}>
      <p class="keeping">
        {state === undefined ? words.memory : lineOf(state)}
        {could && !offered && (
          <button type="button" class="plain" onClick={() => openKeeper().notNow(false)}>
            {words.offerAgain}
          </button>
        )}
        {standing?.keeping === 'device' && state?.draftsKept === false && (
          <button type="button" class="plain" onClick={() => void keepDrafts()}>
            {words.keepDrafts}
          </button>
        )}
        {closed && !unlocking && (
          <button type="button" class="plain" onClick={() => setUnlocking(true)}>
            {words.unlock}
          </button>
        )}
        {open && (
          <button type="button" class="plain" data-action="lock" onClick={() => void guard?.lockNow()}>
            {words.lockNow}
          </button>
        )}
      </p>
      {offered && Offer !== undefined && <Offer />}
      {closed && unlocking && Unlock !== undefined && <Unlock />}
      {state?.both && <p class="keeping">{words.both}</p>}
      {state?.earlier && (
        <p class="notice">
          {words.earlier}{' '}
          <button type="button" onClick={() => void kept.putBack()}>
            {words.putBack}
          </button>
        </p>
      )}
      {state?.failure !== undefined && (
        <div class="failure" role="alert">
          <p>{words.failures[state.failure]}</p>
          <button
            type="button"
            onClick={() => void (state.failure === 'deleted' ? kept.keepAnew() : kept.flush())}
          >
            {state.failure === 'deleted' ? words.keepAnew : words.again}
          </button>
        </div>
      )}
      {(state?.failure !== undefined || (state?.begun === true && isOutOfReach(state))) && (
        <div class="controls">
          <button type="button" onClick={() => void copy()}>
            {words.copy}
          </button>
          <button type="button" onClick={() => download(own())}>
            {words.download}
          </button>
          <span class="said">{said}</span>
        </div>
      )}
    </div>
  );
}

/** Keeps an event from the exercise around. */
function apart(event: Event): void {
  event.stopPropagation();
}

/** Whether the reader could not keep anything here, also if they wanted to. */
function isOutOfReach({ standing }: SittingState): boolean {
  return standing.keeping === 'memory' && standing.why !== 'choice' && standing.why !== 'safety';
}

/** How it stands, in one sentence. */
function lineOf({ standing, begun, saved, draftsKept }: SittingState): string {
  if (standing.keeping === 'memory') {
    return standing.why === 'choice' || standing.why === 'safety' ? words.memory : words[standing.why];
  }
  if (standing.keeping === 'locked' && !standing.open) return words.locked;
  if (saved) return words.saved[standing.keeping];
  if (!draftsKept) return words.onFinish;
  return begun ? words.unsaved : words.device;
}

/** Hands over a text as a file. The name says nothing about where it is from. */
function download(text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
  link.download = words.fileName;
  link.click();
  // The browser has taken hold of the file once the click is through.
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
