/** Holds what a kept notebook needs without a network. It is filled when keeping is turned on, and by nothing else. */
export const keptCache = 'toward-notebook-1';
