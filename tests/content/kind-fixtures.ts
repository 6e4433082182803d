type Fields = Record<string, unknown>;

const prompt = (label: string): Fields => ({ label });

/** A card with nothing wrong in it. */
export const cardFields = (id: string, depth: number): Fields => ({
  id,
  depth,
  tags: ['home'],
  speaker: `Think of the ${id}. What do you see there?`,
  listener: 'Ask about one thing they can still hear.',
  ...(depth === 5 ? { after: 'Stop here, and make something warm.' } : {}),
});

/** A deck of two depths, with cards enough for an evening on each. */
export const deckFields: Fields = {
  title: 'A deck',
  cards: [1, 2].flatMap((depth) =>
    ['door', 'step', 'stove', 'shelf', 'coat', 'lamp'].map((thing) => cardFields(`${thing}-${depth}`, depth)),
  ),
};

/** A part that talks that deck over. */
export const deckPartFields: Fields = {
  id: 'cards',
  kind: 'deck',
  deck: 'a-deck',
  promise: 'What is said here is not passed around. Getting help is always allowed.',
  hands: 'Make tea.',
};

/** A ritual of a minute, with a shorter version. */
export const ritualPartFields: Fields = {
  id: 'visit',
  kind: 'ritual',
  versions: [
    {
      id: 'whole',
      title: 'The whole minute',
      steps: [
        { id: 'arrive', title: 'Arrive', text: 'Sit down beside them.', seconds: 20 },
        { id: 'say', title: 'Say one thing', text: 'Say it once.', say: ['“I saw the soup.”'], seconds: 40 },
      ],
    },
    {
      id: 'door',
      title: 'At the door',
      steps: [
        { id: 'stop', title: 'Stop', text: 'Put down the keys.' },
        { id: 'look', title: 'Look', text: 'Look at them once.' },
      ],
    },
  ],
  end: 'That is all.',
};

const dial = (id: string): Fields => ({
  id,
  name: id,
  about: `What the ${id} does.`,
  low: 'quiet',
  high: 'loud',
  stands: ['one', 'two', 'three', 'four'].map((place) => `your ${id} is at ${place}`),
  hardDay: { up: `the ${id} goes up`, same: `the ${id} hardly moves`, down: `the ${id} comes down` },
});

/** An item of a dial. */
export const dialItem = (id: string, of: string, reversed = false): Fields => ({
  id,
  dial: of,
  text: `When they go quiet, I think of the ${id}.`,
  reversed,
  movedBy: ['you have hardly slept', 'they use silence to punish'],
});

/** Two dials with three items each. */
export const dialsPartFields: Fields = {
  id: 'map',
  kind: 'dials',
  intro: 'Think of one person.',
  dials: [dial('alarm'), dial('armor')],
  items: [
    dialItem('door', 'alarm'),
    dialItem('coat', 'armor'),
    dialItem('step', 'alarm', true),
    dialItem('shelf', 'armor', true),
    dialItem('stove', 'alarm'),
    dialItem('lamp', 'armor'),
  ],
  ordinary: 'Both are ordinary.',
  notTested: 'We wrote these ourselves.',
};

const half = (who: string): Fields => ({ who, tell: 'I am last.', feel: 'Small.', see: 'Bangs the plates.' });

/** A loop with one example of each way. */
export const loopPartFields: Fields = {
  id: 'loop',
  kind: 'loop',
  mine: {
    see: prompt('What do they see you do?'),
    trigger: prompt('What sets it off?'),
    tell: prompt('What do you tell yourself?'),
    feel: prompt('What do you feel?'),
  },
  round: 'Does it go round?',
  theirs: {
    intro: 'All of this is a guess.',
    see: prompt('What do you see them do?'),
    tell: prompt('What may they tell themselves?'),
    feel: prompt('What may they feel?'),
  },
  out: prompt('What could you say?'),
  after: 'You may leave it there.',
  examples: [
    {
      id: 'late',
      title: 'Late',
      trigger: 'Ten past eight.',
      way: 'round',
      mine: half('Ana'),
      theirs: half('Deniz'),
      out: 'Start again?',
    },
    { id: 'home', title: 'Home', trigger: 'I come home late.', way: 'one-way', mine: half('I') },
  ],
};
