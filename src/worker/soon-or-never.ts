/**
 * The answer, if it comes in time. If it is late and there is something else, that is taken; if there is nothing else, the
 * late answer is waited for. If it fails there is none.
 *
 * @param patience in milliseconds
 * @param instead asked only when the answer is late
 */
export async function soonOrNever<T>(
  answer: Promise<T>,
  patience: number,
  instead: () => Promise<T | undefined>,
): Promise<T | undefined> {
  const settled = answer.catch(() => undefined);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), patience);
  });
  const first = await Promise.race([settled, late]);
  clearTimeout(timer);
  if (first !== 'late') return first;
  return (await instead()) ?? settled;
}
