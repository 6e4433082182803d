/**
 * What a reader has written or picked in an exercise, as plain text: each field's label and what stands in it. For the moment
 * when it could not be kept, whatever the exercise.
 */
export function ownWords(root: Element): string {
  const lines: string[] = [];
  for (const control of root.querySelectorAll<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>(
    'input, textarea, select',
  )) {
    const toggle = control instanceof HTMLInputElement && ['radio', 'checkbox'].includes(control.type);
    if (control.closest('[data-lock]') !== null || control.value.trim() === '') continue;
    if (toggle && !control.checked) continue;
    const label = control.labels?.[0]?.textContent ?? control.getAttribute('aria-label') ?? '';
    const legend = control.closest('fieldset')?.querySelector('legend')?.textContent ?? '';
    lines.push(toggle ? `${legend}\n${label}` : `${label || legend}\n${control.value}`);
  }
  return lines.join('\n\n');
}
