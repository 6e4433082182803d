type Fields = Record<string, unknown>;

/** Eighty-five words in which nothing is wrong. */
export const scene = `Sam stands at the sink with a wet plate. The cat sits on the sill and looks out at the rain. “Look at that moon,” says Sam. Kim is at the table with a pile of bills. The pen stops for a second. Then it goes on down the page. Sam puts the plate in the rack and picks up the next one. The tap runs. Nobody has done anything wrong here. A door bangs in the flat above, and the cat jumps down to see.`;

const sentence = (word: string, count: number) =>
  Array.from(
    { length: count },
    (_, index) => `We put the ${word} down on the low shelf near door ${letters(index)}.`,
  ).join(' ');

// A letter code without digits, so that no two paragraphs share six words.
function letters(index: number): string {
  return `${String.fromCodePoint(97 + (index % 26))}${String.fromCodePoint(97 + Math.floor(index / 26))}`;
}

const part = (is: string, heading: string, inside: string) =>
  `<Part is="${is}">\n\n## ${heading}\n\n${inside}\n\n</Part>\n`;

/** A guide with the whole anatomy and nothing wrong in it; `change` may put a fault in. */
export function guideBody(change: (body: string) => string = (body) => body): string {
  return change(
    [
      `<Moment>\n${scene}\n</Moment>\n`,
      part('going-on', 'A plate and a moon', sentence('blue cup', 15)),
      part('their-side', 'At the table', sentence('old book', 12)),
      part('how-sure', 'What we know', `${sentence('red key', 5)}\n\n<Claim id="a-claim" />`),
      part(
        'try',
        'Two minutes',
        `${sentence('tin can', 8)}\n\n<Say as="blunt">“Look.”</Say>\n<Say as="shy">“Could you look?”</Say>\n<Say as="funny">“The moon is out of jail.”</Say>\n\n<Exercise id="spot-the-bid" />`,
      ),
      part('badly', 'When it lands badly', sentence('bread knife', 10)),
      part('alone', 'By yourself', sentence('green hat', 10)),
      part('when-not', 'When not to', `${sentence('spare lamp', 5)}\n\n<NotToday />`),
      part('leaving', 'Or leave it', sentence('last coin', 8)),
      `<Quiz id="a-bank" />\n`,
    ].join('\n'),
  );
}

/** Front matter of a guide with nothing wrong in it. */
export const guideFields: Fields = {
  title: 'Hear the small question',
  promise: 'You will hear it tonight.',
  topic: 'bids',
  saidAs: ['he ignores me', 'she only nods'],
  checked: '2026-11-23',
  next: {
    guide: 'ask-more-clearly',
    guideWhy: 'It comes next.',
    exercise: 'spot-the-bid',
    exerciseWhy: 'It is short.',
  },
};
