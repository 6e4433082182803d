/** Which pages answer a question, and what that asks of the very first hit. */
export type Judgment = Readonly<{
  question: string;
  /** Ids of guides and exercises, `support`, or paths such as `now/blue-light`. */
  accepted: readonly string[];
  /** `answer`: one of the accepted pages must be the very first hit. `no-help`: no page of help may be. */
  first: 'anything' | 'answer' | 'no-help';
}>;

/** One hit: its path inside the site, and the path that the first link of its page leads to. */
export type Hit = Readonly<{ path: string; leadsTo?: string | undefined }>;

/** What a set of questions came to. */
export type Score = Readonly<{
  /** Questions with an accepted page that exists. */
  judged: number;
  /** Shares of those: an accepted page, or one that leads to it, among the first three; as the first; the page itself among the first three. */
  at3: number;
  at1: number;
  itselfAt3: number;
  /** Rules about the very first hit: how many there are, and the questions that break one. */
  rules: number;
  broken: readonly string[];
  misses: readonly Readonly<{ question: string; accepted: readonly string[]; top: readonly string[] }>[];
}>;

const helpPages = ['support', 'more-support'];
/** Kinds of pages that stand for the page that they send their reader to first. */
const signposts = ['now', 'paths', 'topics', 'glossary'];

/**
 * Reads a set: a question, a tab, and its pages with commas between; `!` and `~` before the pages are rules about the first hit.
 *
 * @throws when a line has no tab, or asks for nothing
 */
export function judgments(tsv: string): Judgment[] {
  return tsv
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => {
      const [question = '', pages] = line.split('\t');
      if (pages === undefined) throw new Error(`No tab in: ${line}`);
      const first = pages.startsWith('!') ? 'answer' : pages.startsWith('~') ? 'no-help' : 'anything';
      const accepted = pages
        .replace(/^[!~]/u, '')
        .split(',')
        .map((page) => page.trim())
        .filter(Boolean);
      if (accepted.length === 0 && first !== 'no-help') throw new Error(`No pages for: ${question}`);
      return { question, accepted, first };
    });
}

/** The name that a judgment gives a page: a guide's or exercise's id, `support`, else its path. */
export function nameOf(path: string): string {
  const parts = path.split('/').filter(Boolean);
  const named = parts[0] === 'guides' || parts[0] === 'exercises';
  return named && parts.length === 2 ? String(parts[1]) : parts.join('/');
}

/** Whether a hit answers: the page is accepted, or it is a signpost whose first link leads to one that is. */
export function answers(hit: Hit, accepted: readonly string[]): boolean {
  if (accepted.includes(nameOf(hit.path))) return true;
  const [kind = ''] = hit.path.split('/').filter(Boolean);
  return signposts.includes(kind) && hit.leadsTo !== undefined && accepted.includes(nameOf(hit.leadsTo));
}

/**
 * Scores the hits of a set.
 *
 * @param hits by question, best first
 * @param exists whether the site has a page of that name; a question whose pages are all still to be written is not judged
 */
export function score(
  set: readonly Judgment[],
  hits: ReadonlyMap<string, readonly Hit[]>,
  exists: (name: string) => boolean,
): Score {
  const known = set.filter(({ accepted }) => accepted.some(exists));
  const withTop = known.map((judgment) => ({
    ...judgment,
    top: (hits.get(judgment.question) ?? []).slice(0, 3),
  }));
  const share = (holds: (each: (typeof withTop)[number]) => boolean) =>
    withTop.length === 0 ? 1 : withTop.filter(holds).length / withTop.length;
  const rules = set.filter(
    ({ first, accepted }) => first === 'no-help' || (first === 'answer' && accepted.some(exists)),
  );
  return {
    judged: known.length,
    at3: share(({ top, accepted }) => top.some((hit) => answers(hit, accepted))),
    at1: share(({ top, accepted }) => top.slice(0, 1).some((hit) => answers(hit, accepted))),
    itselfAt3: share(({ top, accepted }) => top.some(({ path }) => accepted.includes(nameOf(path)))),
    rules: rules.length,
    broken: rules
      .filter((rule) => breaks(rule, hits.get(rule.question)?.[0]))
      .map(({ question }) => question),
    misses: withTop
      .filter(({ top, accepted }) => !top.some((hit) => answers(hit, accepted)))
      .map(({ question, accepted, top }) => ({
        question,
        accepted,
        top: top.map(({ path }) => nameOf(path)),
      })),
  };
}

function breaks({ first, accepted }: Judgment, hit: Hit | undefined): boolean {
  const name = hit === undefined ? '' : nameOf(hit.path);
  return first === 'answer' ? !accepted.includes(name) : helpPages.includes(name);
}
