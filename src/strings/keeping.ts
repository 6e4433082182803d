/** Words about where what is written stays. */
export const keeping = {
  memory: 'Stays in this page. Nothing is kept.',
};
