import { useEffect, useRef, useState } from 'preact/hooks';
import { taking as words } from '../../../strings/taking.ts';
import type { Entries } from './use-entries.ts';

type EraseProps = Readonly<{
  entries: Pick<Entries, 'records' | 'setAside' | 'exportedAt' | 'standing'>;
  /** Lets go of the storage, so that nothing is in the way of its removal. */
  onErase: () => Promise<void>;
  /** The page whose answer asks the browser to clear everything. */
  address: string;
}>;

/** Names what goes and what stays, asks once more, and hands over to the page that erases. */
export function Erase({ entries, onErase, address }: EraseProps) {
  const [asked, setAsked] = useState(false);
  const sure = useRef<HTMLHeadingElement>(null);
  const { records, setAside, exportedAt, standing } = entries;
  const closed = standing.keeping === 'locked' && !standing.open;
  const unsaved =
    closed || records.some(({ updatedAt }) => exportedAt === undefined || updatedAt > exportedAt);
  useEffect(() => {
    if (asked) sure.current?.focus();
  }, [asked]);

  const erase = async () => {
    // What cannot let go is removed by the page that comes next.
    await onErase().catch(() => undefined);
    location.assign(address);
  };

  return (
    <section class="erase">
      <h2>{words.erase}</h2>
      <p>{words.eraseWhat}</p>
      <ul data-named>
        <li>{closed ? words.eraseClosed : words.eraseEntries(records.length)}</li>
        {setAside.length > 0 && <li>{words.eraseUnread}</li>}
        {standing.keeping === 'locked' && <li>{words.eraseVault}</li>}
        <li>{words.eraseChoices}</li>
        <li>{words.eraseCopies}</li>
      </ul>
      <p>{words.eraseNot}</p>
      {unsaved && <p>{words.eraseUnsaved}</p>}
      {asked ? (
        <div class="sure">
          <h3 tabIndex={-1} ref={sure}>
            {words.eraseSure}
          </h3>
          <div class="controls">
            <button type="button" data-action="confirm-erase" onClick={() => void erase()}>
              {words.eraseYes}
            </button>
            <button type="button" onClick={() => setAsked(false)}>
              {words.eraseNo}
            </button>
          </div>
        </div>
      ) : (
        <div class="controls">
          <button type="button" data-action="erase" onClick={() => setAsked(true)}>
            {words.eraseAll}
          </button>
        </div>
      )}
    </section>
  );
}
