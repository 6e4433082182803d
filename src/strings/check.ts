/** Words of the skill check. */
export const check = {
  verdicts: {
    likely: 'Likely',
    possible: 'Possible',
    'hard-to-know': 'Hard to know',
    right: 'Yes',
    nearly: 'Nearly',
    'not-this': 'Not this one',
  },
  answers: 'What each could mean',
  answersToDefinition: 'What each one is',
  check: 'Check',
  pickFirst: 'Pick one first. If you can’t decide, pick the one you would act on.',
  /** As authors write it inside an explanation; there it becomes a link to people. */
  startHere: 'start here instead',
  yours: 'You picked this',
  skip: 'Skip this one',
  next: 'Next scene',
  nextQuestion: 'Next question',
  last: 'Finish',
  back: 'Back',
  retry: 'Pick again',
  scene: (number: number, of: number) => `Scene ${number} of ${of}`,
  question: (number: number, of: number) => `Question ${number} of ${of}`,
  done: 'That was the last one.',
  reread: 'Worth another look',
  nothingToReread:
    'Nothing here calls for a second look. Other people’s minds stay theirs, and a guess is still a guess.',
  again: 'Another round',
  checked: (verdict: string, why: string) => `${verdict}. ${why}`,
};
