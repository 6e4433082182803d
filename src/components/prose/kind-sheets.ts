const sheets = import.meta.glob<string>('../../styles/kinds/*.css', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** The addresses of the sheets that these kinds of exercise bring, each once; kinds without a sheet of their own have none. */
export function kindSheets(kinds: readonly string[]): string[] {
  return [...new Set(kinds)].flatMap((kind) => sheets[`../../styles/kinds/${kind}.css`] ?? []);
}
