import type { Field, WorksheetPart } from '../../schemas/exercise.ts';

/** What was written, by field id. A scale is a number from 0 to 10; a `many` or `list` field is a list; an untouched field is absent. */
export type Answers = Readonly<Record<string, string | number | readonly string[]>>;

/** Every field of a worksheet, in order. */
export function fieldsOf(part: WorksheetPart): Field[] {
  return part.steps.flatMap((step) => step.fields);
}

/** Whether a field holds something a person would call an answer. White space alone is none. */
export function answered(answers: Answers, fieldId: string): boolean {
  const answer = answers[fieldId];
  if (answer === undefined) return false;
  if (typeof answer === 'number') return true;
  return typeof answer === 'string' ? answer.trim() !== '' : answer.some((line) => line.trim() !== '');
}

/** The fields of a step that are asked for and still empty. Nobody is stopped by them: they are named. */
export function missingFields(fields: readonly Field[], answers: Answers): Field[] {
  return fields.filter((field) => !field.optional && !answered(answers, field.id));
}

/** Whether the worksheet is an entry (every asked field answered) or still a draft. */
export function statusOf(part: WorksheetPart, answers: Answers): 'draft' | 'done' {
  return missingFields(fieldsOf(part), answers).length === 0 ? 'done' : 'draft';
}

/**
 * Answers put back after they were cleared. Nothing written since is lost: where a field held words before and holds others now,
 * they stand one after the other. Of two choices, numbers or lists the newer one stays.
 */
export function restored(part: WorksheetPart, cleared: Answers, since: Answers): Answers {
  const back: Record<string, Answers[string]> = { ...cleared };
  for (const { id, type } of fieldsOf(part)) {
    const [before, now] = [cleared[id], since[id]];
    if (now === undefined || !answered(since, id) || now === before) continue;
    const inWords = (type === 'short' || type === 'long') && answered(cleared, id);
    back[id] = inWords ? `${String(before)} ${String(now)}` : now;
  }
  return back;
}

/** Words in a text, as white space parts them. */
export function wordCount(text: string): number {
  return text.split(/\s+/u).filter(Boolean).length;
}
