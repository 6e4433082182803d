/** As authors write it inside an explanation; there it becomes a link to people. */
export const startHere = 'start here instead';
