import Cite from './Cite.astro';
import Claim from './Claim.astro';
import Exercise from './Exercise.astro';
import Helplines from './Helplines.astro';
import Link from './Link.astro';
import Moment from './Moment.astro';
import NotToday from './NotToday.astro';
import Part from './Part.astro';
import Quiz from './Quiz.astro';
import Say from './Say.astro';
import Term from './Term.astro';

/** What authors may use in MDX without an import line. */
export const components = {
  a: Link,
  Cite,
  Claim,
  Exercise,
  Helplines,
  Moment,
  NotToday,
  Part,
  Quiz,
  Say,
  Term,
};
