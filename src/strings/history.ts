/** Words around the earlier numbers of an exercise. */
export const history = {
  title: 'Your own numbers so far',
  note: 'They are yours, beside yours of other weeks. They measure nobody, and nobody else has seen them.',
};
