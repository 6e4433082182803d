import type { Answers } from '../../domain/worksheet/answers.ts';
import { fieldsOf } from '../../domain/worksheet/answers.ts';
import type { WorksheetPart } from '../../schemas/exercise.ts';

type Control = HTMLInputElement | HTMLTextAreaElement;

/** What stands in the fields now. They are the one place where a draft lives, so nothing typed early is lost. */
export function readAnswers(root: Element, part: WorksheetPart): Answers {
  const answers: Record<string, string | number | string[]> = {};
  for (const field of fieldsOf(part)) {
    const controls = [...root.querySelectorAll<Control>(`[data-field="${field.id}"]`)];
    const values = controls
      .filter((control) => !('checked' in control && isToggle(control)) || control.checked)
      .map((control) => control.value);
    if (field.type === 'many' || field.type === 'list') {
      if (values.some((value) => value.trim() !== '')) answers[field.id] = values;
    } else if (values[0] !== undefined && values[0] !== '') {
      answers[field.id] = field.type === 'scale' ? Number(values[0]) : values[0];
    }
  }
  return answers;
}

/** Puts answers back into the fields, for undo. Fields without an answer are emptied. */
export function writeAnswers(root: Element, part: WorksheetPart, answers: Answers): void {
  for (const field of fieldsOf(part)) {
    const controls = [...root.querySelectorAll<Control>(`[data-field="${field.id}"]`)];
    const answer = answers[field.id];
    const values = Array.isArray(answer) ? answer.map(String) : answer === undefined ? [] : [String(answer)];
    controls.forEach((control, index) => {
      if (isToggle(control)) (control as HTMLInputElement).checked = values.includes(control.value);
      else control.value = values[index] ?? '';
    });
  }
}

function isToggle(control: Control): boolean {
  return control.type === 'radio' || control.type === 'checkbox';
}
