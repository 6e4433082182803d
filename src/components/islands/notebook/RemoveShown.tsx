import { useState } from 'preact/hooks';
import { notebook as words } from '../../../strings/notebook.ts';

type RemoveShownProps = Readonly<{
  count: number;
  /** Which ones, in words. */
  of: string;
  onRemove: () => void;
}>;

/** Deletes what the filter shows, after it was named. */
export function RemoveShown({ count, of, onRemove }: RemoveShownProps) {
  const [asked, setAsked] = useState(false);
  return (
    <div class="controls">
      {asked ? (
        <>
          <p>{words.removeSure(count, of)}</p>
          <button type="button" data-action="confirm-remove" onClick={onRemove}>
            {words.removeYes}
          </button>
          <button type="button" onClick={() => setAsked(false)}>
            {words.cancel}
          </button>
        </>
      ) : (
        <button type="button" data-action="remove-shown" onClick={() => setAsked(true)}>
          {words.removeShown(count)}
        </button>
      )}
    </div>
  );
}
