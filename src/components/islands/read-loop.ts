import type { LoopAnswers, Way } from '../../domain/loop/loop.ts';

/** What stands on the sheet, and what was chosen. */
export type LoopSheet = Readonly<{ answers: LoopAnswers; way: Way | undefined }>;

const fields = (root: Element) => [...root.querySelectorAll<HTMLTextAreaElement>('textarea[data-loop]')];
const choices = (root: Element) => [...root.querySelectorAll<HTMLInputElement>('input[data-way]')];

/** Reads the sheet. Empty fields are left out. */
export function readLoop(root: Element): LoopSheet {
  const halves: Record<string, Record<string, string>> = { mine: {}, theirs: {} };
  let out: string | undefined;
  for (const { dataset, value } of fields(root)) {
    if (value.trim() === '') continue;
    const [half = '', field = ''] = (dataset['loop'] ?? '').split('.');
    if (half === 'out') out = value;
    else halves[half] = { ...halves[half], [field]: value };
  }
  const way = choices(root).find((input) => input.checked)?.value as Way | undefined;
  return {
    answers: {
      mine: halves['mine'] ?? {},
      theirs: halves['theirs'] ?? {},
      ...(out === undefined ? {} : { out }),
    },
    way,
  };
}

/** Puts a sheet back into the fields. */
export function writeLoop(root: Element, { answers, way }: LoopSheet): void {
  const all: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    mine: answers.mine as Record<string, string>,
    theirs: answers.theirs as Record<string, string>,
  };
  for (const field of fields(root)) {
    const [half = '', name = ''] = (field.dataset['loop'] ?? '').split('.');
    field.value = (half === 'out' ? answers.out : all[half]?.[name]) ?? '';
  }
  for (const input of choices(root)) input.checked = input.value === way;
}
