/** A rule as it is sent: its selector and how many bytes it takes, braces and all. */
export type SentRule = Readonly<{ selector: string; bytes: number }>;

/** The rules of a sheet that style something, wherever they stand: in layers, in queries. Those of `@font-face` and the like are not. */
export function rulesOf(css: string): SentRule[] {
  const rules: SentRule[] = [];
  let at = 0;
  while (at < css.length) {
    const open = css.indexOf('{', at);
    if (open < 0) break;
    // What ends without a block, as `@layer a,b;`, comes before the next one.
    const head = css
      .slice(css.lastIndexOf(';', open) < at ? at : css.lastIndexOf(';', open) + 1, open)
      .trim();
    const close = endOfBlock(css, open);
    if (/^@(?:layer|media|supports|container)\b/u.test(head))
      rules.push(...rulesOf(css.slice(open + 1, close)));
    else if (!head.startsWith('@')) rules.push({ selector: head, bytes: head.length + close - open + 1 });
    at = close + 1;
  }
  return rules;
}

function endOfBlock(css: string, open: number): number {
  let depth = 0;
  for (let at = open; at < css.length; at++) {
    if (css[at] === '{') depth += 1;
    if (css[at] === '}' && --depth === 0) return at;
  }
  return css.length;
}
