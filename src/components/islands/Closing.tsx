import { useRef, useState } from 'preact/hooks';
import type { Answers } from '../../domain/worksheet/answers.ts';
import { composed } from '../../domain/worksheet/compose.ts';
import type { WorksheetPart } from '../../schemas/exercise.ts';
import { worksheet as words } from '../../strings/worksheet.ts';
import { announce } from './announce.ts';

type ClosingProps = Readonly<{
  closing: WorksheetPart['closing'];
  answers: Answers;
  onClear: () => void;
}>;

/** What the answers add up to, to copy, print or leave. */
export function Closing({ closing, answers, onClear }: ClosingProps) {
  const [said, setSaid] = useState('');
  const copyLine = useRef<HTMLParagraphElement>(null);
  const lines = closing.lines
    .map((line) => ({ ...line, sentence: composed(line.pieces, answers) }))
    .filter((line) => line.sentence !== '');
  const toCopy = lines.find((line) => line.copy)?.sentence;

  const say = (message: string) => {
    setSaid(message);
    announce(message);
  };
  const copy = async (sentence: string) => {
    try {
      await navigator.clipboard.writeText(sentence);
      say(words.copied);
    } catch {
      if (copyLine.current !== null) getSelection()?.selectAllChildren(copyLine.current);
      say(words.copyFailed);
    }
  };

  return (
    <div class="closing">
      <h4 tabIndex={-1}>{closing.title}</h4>
      {lines.length === 0 && <p>{words.nothingYet}</p>}
      {lines.map((line) => (
        <div key={line.id} data-line={line.id}>
          <p class="line-label">{line.label}</p>
          <p class={line.copy ? 'line own' : 'line'} dir="auto" ref={line.copy ? copyLine : null}>
            {line.sentence}
          </p>
        </div>
      ))}
      <p>{closing.after}</p>
      <div class="controls">
        {toCopy !== undefined && (
          <button type="button" class="go" onClick={() => void copy(toCopy)}>
            {words.copy}
          </button>
        )}
        <button type="button" onClick={() => print()}>
          {words.print}
        </button>
        <button type="button" onClick={onClear}>
          {words.clear}
        </button>
        <span class="said">{said}</span>
      </div>
      <p class="keeping">{words.printNote}</p>
    </div>
  );
}
