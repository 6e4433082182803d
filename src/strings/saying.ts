/** Words around a saying. */
export const saying = {
  read: 'When you have ten minutes',
  do: 'When you want something to do',
  people: 'People to talk to, now',
  all: 'All of them',
};
