import { render } from 'preact';
import { timeToLock } from '../../../notebook/lock/when-to-lock.ts';
import { loadNotebook, openKeeper } from '../../../notebook/open.ts';
import { announce } from '../announce.ts';
import { lock as strings } from '../../../strings/lock.ts';

const words = strings.warning;
let watching = false;

/** Writes what waits, drops the key here and in the other tabs, and loads the page anew: nothing that was on it stays in memory. */
export async function lockNow(tellOthers = true): Promise<void> {
  cover();
  const notebook = await loadNotebook();
  await openKeeper().writeAll();
  if (tellOthers) notebook.lock();
  location.reload();
}

/** Locks an open notebook in time: when nobody touches the page, when it was out of sight, when another tab locks. Runs once a page. */
export async function watchOver(): Promise<void> {
  if (watching) return;
  watching = true;
  const notebook = await loadNotebook();
  const host = document.createElement('div');
  document.body.append(host);
  let hidden: number | undefined;
  let warned = false;

  const warn = (seconds: number | undefined) => {
    if (seconds === undefined && !warned) return;
    if (seconds !== undefined && !warned) announce(words.text(seconds));
    warned = seconds !== undefined;
    render(warned ? <Warning seconds={seconds ?? 0} onStay={touch} /> : null, host);
  };
  const check = (): boolean => {
    const standing = openKeeper().standing();
    if (standing.keeping !== 'locked' || !standing.open) return false;
    const now = Date.now();
    const due = timeToLock(notebook.lockTimes(), { now, touched: notebook.lastTouched(), hidden });
    if (due === 'lock') void lockNow();
    else warn(due === 'open' ? undefined : due.seconds);
    return due === 'lock';
  };
  let told = 0;
  const touch = () => {
    // Other tabs need not hear of every key.
    if (!warned && Date.now() - told < 10_000) return;
    told = Date.now();
    notebook.touched();
    warn(undefined);
  };

  notebook.onLock(() => void lockNow(false));
  for (const type of ['pointerdown', 'keydown', 'input', 'wheel', 'touchstart']) {
    addEventListener(type, touch, { passive: true, capture: true });
  }
  document.addEventListener('visibilitychange', () => {
    const standing = openKeeper().standing();
    if (standing.keeping !== 'locked' || !standing.open) return;
    if (document.visibilityState === 'hidden') {
      hidden = Date.now();
      cover();
    } else if (!check()) {
      hidden = undefined;
      delete document.documentElement.dataset['covered'];
    }
  });
  // A page that comes back from the browser's own memory was away for who knows how long.
  addEventListener('pageshow', ({ persisted }) => void (persisted && lockNow()));
  for (const way of document.querySelectorAll('[data-leave]'))
    way.addEventListener('click', () => notebook.lock());
  setInterval(check, 1000);
}

function cover(): void {
  document.documentElement.dataset['covered'] = '';
}

function Warning({ seconds, onStay }: Readonly<{ seconds: number; onStay: () => void }>) {
  return (
    <section class="lock-warning" aria-label={words.title}>
      <p>{words.text(seconds)}</p>
      <button type="button" onClick={onStay}>
        {words.stay}
      </button>
      <button type="button" data-action="lock" onClick={() => void lockNow()}>
        {words.now}
      </button>
    </section>
  );
}
