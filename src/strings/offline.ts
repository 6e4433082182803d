/** Words of the page that stands in for others where there is no network. */
export const offline = {
  title: 'No network',
  promise: 'The page you asked for is not on this device, and there is no network to fetch it.',
  again:
    'Once there is a network again, load the page again. What you wrote in another tab is still in that tab.',
  here: 'These are on this device',
  support: 'Support: numbers of people to talk to',
  moreSupport: 'More support',
  exercises: 'The exercises work too',
};
