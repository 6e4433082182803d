import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { loadSite } from './load.ts';
import { inOrder, printed } from './problem.ts';
import { rules } from './rules/all.ts';
import { agingHelpLines } from './rules/help-lines.ts';
import type { Collection } from './site.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const site = loadSite(root, newestCommitDay());

// Help lines are judged against the newest commit, so that an old checkout still passes. Outside git, against today.
function newestCommitDay(): string {
  try {
    return execFileSync('git', ['log', '-1', '--format=%cs'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return new Date().toISOString().slice(0, 10);
  }
}

describe('the loader finds', () => {
  const needed: Collection[] = [
    ...(['guides', 'exercises', 'now', 'glossary', 'pages', 'quizzes'] as const),
    ...(['claims', 'helplines', 'synonyms'] as const),
  ];
  it.each(needed)('at least one of %s', (collection) => {
    expect(site[collection].length).toBeGreaterThan(0);
  });

  it('the works that may be cited', () => {
    expect(site.sources.length).toBeGreaterThan(0);
  });
});

describe('in the content,', () => {
  it.each(Object.entries(rules))('%s', (_, rule) => {
    const problems = inOrder(rule(site)).map(printed);
    if (problems.length > 0) throw new Complaint(problems);
  });
});

afterAll(() => {
  const aging = agingHelpLines(site).map(printed);
  if (aging.length > 0) console.warn(`Over ninety days old, no failure:\n${aging.join('\n')}`);
});

/** A failure without a stack: what writers need are the lines of their own files. */
class Complaint extends Error {
  constructor(problems: readonly string[]) {
    super(`${problems.length} to mend\n${problems.join('\n')}`);
    this.stack = '';
  }
}
