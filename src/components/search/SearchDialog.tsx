import styles from '../../styles/search.css?url';
import { useEffect, useRef, useState } from 'preact/hooks';
import { search as words } from '../../strings/search.ts';
import { useLive } from '../islands/use-live.ts';
import SearchBox from './SearchBox.tsx';

type SearchDialogProps = Readonly<{
  base: string;
}>;

/** The search, from anywhere: by its button, by `/`, by Ctrl or Command with K. Loaded when first touched. */
export default function SearchDialog({ base }: SearchDialogProps) {
  const live = useLive();
  const dialog = useRef<HTMLDialogElement>(null);
  const [opened, setOpened] = useState(false);

  const open = () => {
    if (dialog.current?.open) return;
    setOpened(true);
    void styled().then(() => {
      const announcer = document.getElementById('announcer');
      // A modal dialog hides everything outside it, live regions too: the announcer moves in.
      if (announcer !== null) dialog.current?.append(announcer);
      dialog.current?.showModal();
      dialog.current?.querySelector('input')?.focus();
    });
  };

  useEffect(() => {
    const byKey = (event: KeyboardEvent) => {
      if (!isSearchKey(event)) return;
      event.preventDefault();
      open();
    };
    addEventListener('keydown', byKey);
    // The first touch brought this code here: it is answered, too.
    if (document.documentElement.dataset['search'] === 'wanted') {
      delete document.documentElement.dataset['search'];
      open();
    }
    return () => removeEventListener('keydown', byKey);
  }, []);

  return (
    <>
      <a
        class="pill"
        href={`${base}search/`}
        onClick={(event) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey) return;
          event.preventDefault();
          open();
        }}
      >
        {words.open}
      </a>
      {live && (
        <dialog
          ref={dialog}
          class="search-dialog"
          aria-label={words.title}
          onClose={() => {
            const announcer = document.getElementById('announcer');
            if (announcer !== null) document.body.append(announcer);
          }}
        >
          <button type="button" class="close" onClick={() => dialog.current?.close()}>
            {words.close}
          </button>
          {opened && <SearchBox base={base} prefix="dialog" />}
        </dialog>
      )}
    </>
  );
}

let styling: Promise<void> | undefined;

/** Brings the search's style sheet, which pages without a search do without. A sheet that fails to come stops nothing. */
function styled(): Promise<void> {
  styling ??= new Promise((resolve) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = styles;
    link.onload = link.onerror = () => resolve();
    document.head.append(link);
  });
  return styling;
}

/** `/` outside a field, or Ctrl or Command with K anywhere. */
export function isSearchKey(event: KeyboardEvent): boolean {
  if ((event.ctrlKey || event.metaKey) && event.key === 'k') return true;
  const target = event.target as HTMLElement | null;
  return event.key === '/' && !target?.closest('input, textarea, select, [contenteditable]');
}
