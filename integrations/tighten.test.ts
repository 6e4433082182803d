import { describe, expect, test } from 'vitest';
import { tightened } from './tighten.ts';

const page = (body: string) => `<html><head><script>theme()</script></head><body>${body}</body></html>`;

describe('scripts of the body', () => {
  test('become one, at its end, in their order; the head keeps its own', () => {
    const before = page('<script>(()=>{a()})();</script><p>words</p><script type="module">let b=1;</script>');
    expect(tightened(before)).toBe(page('<p>words</p><script>(()=>{a()})();(()=>{let b=1;})();</script>'));
  });

  test.each([
    ['data', '<script type="application/ld+json">{}</script>'],
    ['a file', '<script type="module" src="/a.js"></script>'],
    ['nothing', '<p>words</p>'],
  ])('%s stays as it is', (_, body) => {
    expect(tightened(page(body))).toBe(page(body));
  });

  test('a dollar sign in the code is no pattern', () => {
    expect(tightened(page("<script>(()=>{a('$&$1')})();</script>"))).toContain("a('$&$1')");
  });
});

test('properties keep their meaning in other quotes', () => {
  const before = page(
    `<astro-island props="{&quot;a&quot;:[0,&quot;it's &amp; &lt;b>&quot;]}"></astro-island>`,
  );
  expect(tightened(before)).toBe(
    page(`<astro-island props='{"a":[0,"it&#39;s &amp; &lt;b>"]}'></astro-island>`),
  );
});

test.each([
  ['between blocks', '<ul> <li> one </li>\n<li>two</li> </ul>', '<ul><li>one</li><li>two</li></ul>'],
  [
    'between words and links it counts',
    '<p>one <a>two</a> <b>three</b></p>',
    '<p>one <a>two</a> <b>three</b></p>',
  ],
  [
    'in an island every node counts',
    '<div> <astro-island><p> one </p> <p>two</p></astro-island> </div>',
    '<div><astro-island><p> one </p> <p>two</p></astro-island></div>',
  ],
])('white space %s', (_, before, after) => {
  expect(tightened(page(before))).toBe(page(after));
});

test('a page without a body is refused', () => {
  expect(() => tightened('<p>words</p>')).toThrow(/without a body/u);
});
