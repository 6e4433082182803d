/** Labels of exact words. */
export const say = {
  voices: { blunt: 'Plainly', shy: 'Shyly', funny: 'With a smile', them: 'They might say' },
};
