import { useState } from 'preact/hooks';
import { loadNotebook, openKeeper } from '../../notebook/open.ts';
import { keeping } from '../../strings/keeping.ts';
import { useLoaded } from './use-loaded.ts';

const words = keeping.offer;
const setup = () => import('./lock/LockSetup.tsx').then(({ LockSetup }) => LockSetup);

/** Asks where what is written should be kept, before anything of it is on the device. */
export function Offer() {
  const [behind, setBehind] = useState(false);
  const [working, setWorking] = useState(false);
  const [failed, setFailed] = useState(false);
  const LockSetup = useLoaded(setup, behind);

  const keepHere = async () => {
    setWorking(true);
    try {
      await (await loadNotebook()).keepOnDevice();
    } catch {
      setFailed(true);
    }
    setWorking(false);
  };

  if (LockSetup !== undefined && behind) return <LockSetup late={false} onBack={() => setBehind(false)} />;
  return (
    <section class="offer" aria-label={words.title}>
      <p class="offer-title">{words.title}</p>
      <p>{words.text}</p>
      {failed && <p role="alert">{keeping.failures.lost}</p>}
      {working && <p>{words.working}</p>}
      <ul>
        <li>
          <button type="button" data-keep="device" onClick={() => void keepHere()}>
            {words.device}
          </button>
          <span>{words.deviceNote}</span>
        </li>
        <li>
          <button type="button" data-keep="locked" onClick={() => setBehind(true)}>
            {words.locked}
          </button>
          <span>{words.lockedNote}</span>
        </li>
        <li>
          <button type="button" data-keep="no" onClick={() => openKeeper().notNow()}>
            {words.notNow}
          </button>
          <span>{words.notNowNote}</span>
        </li>
      </ul>
    </section>
  );
}
