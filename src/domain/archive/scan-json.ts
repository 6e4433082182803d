/** What is wrong with a JSON text that `JSON.parse` would let pass. */
export type Unsafe = 'doubled' | 'unsafe' | 'too-many';

/** Deeper than any file of ours, which needs six levels. */
const deepest = 32;
/** More than a file of 20 MB with records can hold. */
const mostContainers = 400_000;
/** Characters between two pauses. */
const stretch = 1 << 16;

const reserved = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Walks through a JSON text and finds what the parser would accept in silence: two values under one name, of which the
 * last would win; names that mean something to the language; numbers too large to be kept; and nesting or sheer count made
 * to exhaust a browser. Whether it is JSON at all is the parser's to say.
 *
 * A generator, so that whoever drives it can let the page breathe; it yields the place reached.
 */
export function* scanJson(text: string): Generator<number, Unsafe | undefined> {
  // For each open object its names so far, for each open list nothing.
  const open: (Set<string> | undefined)[] = [];
  let containers = 0;
  let pause = stretch;
  for (let at = 0; at < text.length;) {
    if (at >= pause) {
      pause = at + stretch;
      yield at;
    }
    const letter = text[at];
    if (letter === '{' || letter === '[') {
      open.push(letter === '{' ? new Set() : undefined);
      if (open.length > deepest) return 'unsafe';
      if (++containers > mostContainers) return 'too-many';
      at += 1;
    } else if (letter === '}' || letter === ']') {
      open.pop();
      at += 1;
    } else if (letter === '"') {
      const end = endOfString(text, at);
      const names = open.at(-1);
      if (names !== undefined && isName(text, end)) {
        const name = nameOf(text.slice(at, end));
        if (reserved.has(name)) return 'unsafe';
        if (names.has(name)) return 'doubled';
        names.add(name);
      }
      at = end;
    } else if (letter === '-' || (letter !== undefined && letter >= '0' && letter <= '9')) {
      const end = endOfNumber(text, at);
      if (Math.abs(Number(text.slice(at, end))) === Number.POSITIVE_INFINITY) return 'unsafe';
      at = end;
    } else {
      at += 1;
    }
  }
  return undefined;
}

/** The place after the closing quotation mark, or the end of the text where there is none. */
function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end > 0 && isEscaped(text, end, start)) end = text.indexOf('"', end + 1);
  return end < 0 ? text.length : end + 1;
}

/** Whether an odd number of backslashes stands before a place. */
function isEscaped(text: string, at: number, start: number): boolean {
  let slashes = 0;
  while (at - 1 - slashes > start && text[at - 1 - slashes] === '\\') slashes += 1;
  return slashes % 2 === 1;
}

const afterName = /[ \t\r\n]*:/uy;
function isName(text: string, end: number): boolean {
  afterName.lastIndex = end;
  return afterName.test(text);
}

const number = /[-+0-9.eE]+/uy;
function endOfNumber(text: string, at: number): number {
  number.lastIndex = at;
  number.test(text);
  return number.lastIndex;
}

/** A name as the parser would read it: `"\u005f_proto__"` is one of the reserved ones. */
function nameOf(quoted: string): string {
  try {
    return String(JSON.parse(quoted));
  } catch {
    // The parser will refuse the whole text for it.
    return quoted;
  }
}
