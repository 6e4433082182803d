import type { Piece } from '../../schemas/exercise.ts';
import { type Answers, answered } from './answers.ts';

/**
 * A sentence put together from fixed words and answers.
 *
 * A field that was left empty takes the fixed words before it along, so that "When …, I feel …" without a feeling
 * is still a sentence. Nothing is returned where no field was answered.
 */
export function composed(pieces: readonly Piece[], answers: Answers): string {
  const parts: string[] = [];
  let pending = '';
  let written = false;
  for (const [index, piece] of pieces.entries()) {
    if ('text' in piece) {
      pending += piece.text;
    } else if (answered(answers, piece.field)) {
      const words = spoken(answers[piece.field]);
      // Fixed words bring their own punctuation; at the end, the reader's stands.
      parts.push(pending, index < pieces.length - 1 ? words.replace(/[.;,?\s]+$/u, '') : words);
      pending = '';
      written = true;
    } else {
      pending = '';
    }
  }
  return written ? sentence(parts.join('') + pending) : '';
}

function spoken(answer: Answers[string] | undefined): string {
  return (Array.isArray(answer) ? answer.filter(Boolean).join(', ') : String(answer ?? '')).trim();
}

function sentence(text: string): string {
  const trimmed = text.trim().replace(/^[,;\s]+/u, '');
  return trimmed.charAt(0).toLocaleUpperCase('en') + trimmed.slice(1);
}
