/** How to reach whoever runs this copy of the site. */
export const contact = {
  copyright: (holder: string) => `Words and drawings: ${holder}, CC BY-SA 4.0.`,
  contributors: 'the Toward contributors',
  write: 'Write to the person who runs this copy:',
  none: 'The person who runs this copy has given no address.',
};
