/** How to reach whoever runs this copy of the site. */
export const contact = {
  write: 'Write to the person who runs this copy:',
  none: 'The person who runs this copy has given no address.',
};
