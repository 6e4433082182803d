import { describe, expect, test } from 'vitest';
import { tightened, wakingOf } from './tighten.ts';

const page = (body: string) => `<html><head><script>theme()</script></head><body>${body}</body></html>`;
const element = '<script>(()=>{customElements.define("astro-island",f)})();</script>';
const visible = '<script>(()=>{(self.Astro||(self.Astro={})).visible=a})();</script>';
const touch = '<script>(()=>{(self.Astro||(self.Astro={})).touch=a})();</script>';

describe('scripts of the body', () => {
  test('what wakes islands goes; the loader and the shell are one, at the end; the head keeps its own', () => {
    const before = page(
      `${visible}${element}<astro-island></astro-island><p>words</p><script type="module">let b=1;</script>`,
    );
    expect(tightened(before, 'load();')).toBe(
      page('<astro-island></astro-island><p>words</p><script>load();(()=>{let b=1;})();</script>'),
    );
  });

  test.each([
    ['data', '<script type="application/ld+json">{}</script>'],
    ['a file', '<script type="module" src="/a.js"></script>'],
    ['nothing', '<p>words</p>'],
  ])('%s stays as it is, and a page without islands gets no loader', (_, body) => {
    expect(tightened(page(body), 'load();')).toBe(page(body));
  });

  test('a dollar sign in the code is no pattern', () => {
    expect(tightened(page("<script>a('$&$1')</script>"), '')).toContain("a('$&$1')");
  });
});

describe('what wakes islands', () => {
  test('is each piece once, the element last, whatever pages have of it', () => {
    const waking = wakingOf([page(touch + element), page(visible + touch + element), page('')]);
    const places = ['touch=a', 'visible=a', 'customElements.define'].map((piece) => waking.indexOf(piece));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places.toSorted((a, b) => a - b).at(-1)).toBe(places[2]);
    expect(waking.split('touch=a')).toHaveLength(2);
  });

  test.each([
    ['no element', [page(visible)]],
    ['two', [page(element), page(element.replace('f)', 'g)'))]],
  ])('%s: refused', (_, pages) => {
    expect(() => wakingOf(pages)).toThrow(/the one script/u);
  });
});

test('properties keep their meaning in other quotes', () => {
  const before = page(
    `<astro-island props="{&quot;a&quot;:[0,&quot;it's &amp; &lt;b>&quot;]}"></astro-island>`,
  );
  expect(tightened(before, '')).toContain(`props='{"a":[0,"it&#39;s &amp; &lt;b>"]}'`);
});

test.each([
  ['between blocks', '<ul> <li> one </li>\n<li>two</li> </ul>', '<ul><li>one</li><li>two</li></ul>'],
  [
    'between words and links it counts',
    '<p>one <a>two</a> <b>three</b></p>',
    '<p>one <a>two</a> <b>three</b></p>',
  ],
])('white space %s', (_, before, after) => {
  expect(tightened(page(before), '')).toBe(page(after));
});

test('in an island every node counts', () => {
  const inside = '<astro-island><p> one </p> <p>two</p></astro-island>';
  expect(tightened(page(`<div> ${inside} </div>`), 'x;')).toBe(
    page(`<div>${inside}</div><script>x;</script>`),
  );
});

test('a page without a body is refused', () => {
  expect(() => tightened('<p>words</p>', '')).toThrow(/without a body/u);
});
