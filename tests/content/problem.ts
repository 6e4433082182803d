/** A fault in the content. */
export interface Problem {
  /** Path from the root of the repository. */
  readonly file: string;
  /** Line in that file, from 1. */
  readonly line: number;
  /** What to do about it, in one plain sentence. */
  readonly message: string;
}

/** One line a writer can act on: `file:line  message`. */
export function printed({ file, line, message }: Problem): string {
  return `${file}:${line}  ${message}`;
}

/** The same problems in the order of files and lines, each said once. */
export function inOrder(problems: readonly Problem[]): Problem[] {
  const once = new Map(problems.map((problem) => [printed(problem), problem]));
  return [...once.values()].sort(
    (a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.message.localeCompare(b.message),
  );
}

/** A stretch of text, short enough to stand in a message. */
export function excerpt(text: string, length = 60): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  return plain.length <= length ? plain : `${plain.slice(0, length).trimEnd()}…`;
}
