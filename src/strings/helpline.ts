/** Words beside help lines. */
export const helpline = {
  call: (number: string) => `Call ${number}`,
  text: (number: string, word: string | undefined) =>
    word === undefined ? `Text ${number}` : `Text ${word} to ${number}`,
  published: (by: string, on: string | undefined, seen: string) =>
    `As published by ${by}${on === undefined ? '' : `, ${on}`}; looked up in ${seen}; not called by us.`,
};
