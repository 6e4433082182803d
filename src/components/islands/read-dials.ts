import type { DialAnswer, DialAnswers, HardDay } from '../../domain/dials/reading.ts';

/** What stands on the sheet: the fields are the one place where it lives, so nothing chosen early is lost. */
export type DialsSheet = Readonly<{ person: string; answers: DialAnswers; hardDay: HardDay }>;

const inputs = (root: Element, selector: string) => [...root.querySelectorAll<HTMLInputElement>(selector)];

/**
 * Reads the sheet.
 *
 * @param touched dials whose range was moved, even if back to the middle: left alone, the middle says nothing
 */
export function readDials(root: Element, touched: ReadonlySet<string>): DialsSheet {
  const answers: Record<string, DialAnswer> = {};
  for (const { dataset, value } of inputs(root, 'input[data-sentence]:checked')) {
    answers[dataset['sentence'] ?? ''] = value === 'no-fit' ? 'no-fit' : (Number(value) as DialAnswer);
  }
  const hardDay: Record<string, number> = {};
  for (const { dataset, value } of inputs(root, 'input[data-hard-day]')) {
    const dial = dataset['hardDay'] ?? '';
    if (touched.has(dial) || Number(value) !== 0) hardDay[dial] = Number(value);
  }
  const person = inputs(root, 'input[data-person]')[0]?.value.trim() ?? '';
  return { person, answers, hardDay };
}

/** Puts a sheet back into the fields. */
export function writeDials(root: Element, { person, answers, hardDay }: DialsSheet): void {
  for (const input of inputs(root, 'input[data-sentence]')) {
    input.checked = String(answers[input.dataset['sentence'] ?? ''] ?? '') === input.value;
  }
  for (const input of inputs(root, 'input[data-hard-day]')) {
    input.value = String(hardDay[input.dataset['hardDay'] ?? ''] ?? 0);
  }
  for (const input of inputs(root, 'input[data-person]')) input.value = person;
}
