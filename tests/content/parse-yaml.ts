import { type Document, LineCounter, parseDocument, visit } from 'yaml';

type Path = readonly PropertyKey[];

/** A YAML text that knows its lines. */
export interface Yaml {
  readonly value: unknown;
  /** Line of the value at `path`, or of the nearest thing around it that exists. */
  readonly lineOf: (path: Path) => number;
  /** What the parser could not read. */
  readonly errors: readonly { line: number; message: string }[];
  /** Lines where a filled `{ }` or `[ ]` stands. */
  readonly flowLines: readonly number[];
}

/** Parses YAML that begins after `linesBefore` lines of its file. */
export function parseYaml(text: string, linesBefore = 0): Yaml {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const lineAt = (offset: number) => counter.linePos(offset).line + linesBefore;
  const errors = [...document.errors, ...document.warnings].map((error) => ({
    line: lineAt(error.pos[0]),
    message: error.message,
  }));
  const flowLines: number[] = [];
  visit(document, {
    Collection(_, node) {
      if (node.flow && node.items.length > 0) flowLines.push(lineAt(node.range?.[0] ?? 0));
    },
  });
  return {
    value: errors.length > 0 ? undefined : document.toJS(),
    lineOf: (path) => lineAt(startOf(document, path)),
    errors,
    flowLines,
  };
}

function startOf(document: Document.Parsed, path: Path): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    const range = hasRange(node) ? node.range : undefined;
    if (range) return range[0];
  }
  return document.contents?.range[0] ?? 0;
}

function hasRange(node: unknown): node is { range: [number, number, number] | undefined } {
  return typeof node === 'object' && node !== null && 'range' in node;
}
