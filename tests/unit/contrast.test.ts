import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrast, mixed, parsedOklch, type Rgb, srgb } from './oklch.ts';

const styles = new URL('../../src/styles/', import.meta.url);
const tokens = readFileSync(new URL('tokens.css', styles), 'utf8');
const schemes = ['light', 'dark'] as const;

/** The tokens of the style sheet, where a reader has asked for more contrast or has not. */
function declared(more: boolean): ReadonlyMap<string, string> {
  const [plain = '', asked = ''] = tokens.split('@media (prefers-contrast: more)');
  const [moreContrast = ''] = asked.split('@media');
  return tokensIn(more ? plain.replace(window, '') + moreContrast : plain.replace(window, ''));
}

function tokensIn(text: string): Map<string, string> {
  return new Map(
    [...text.matchAll(/--([a-z-]+):\s*([^;]+);/gu)].map(([, name = '', value = '']) => [name, value]),
  );
}

/** What shared parts are made of inside the lit window. */
const window = /\.window \{[^}]*\}/u.exec(tokens)?.[0] ?? '';

/** A token in a scheme, followed through the names that stand for it. */
function colorOf(name: string, scheme: (typeof schemes)[number], all: ReadonlyMap<string, string>): Rgb {
  const written = all.get(name) ?? '';
  const alias = /^var\(--([a-z-]+)\)$/u.exec(written)?.[1];
  if (alias !== undefined) return colorOf(alias, scheme, all);
  const both = /^light-dark\((.+\)), (.+)\)$/u.exec(written);
  return srgb(parsedOklch((scheme === 'light' ? both?.[1] : both?.[2]) ?? written));
}

/** What words are written in, on what they are written, and where that is. */
const texts = [
  { text: 'text', on: 'page', where: 'words on a page' },
  { text: 'text', on: 'panel', where: 'a moment in a list' },
  { text: 'page', on: 'text', where: 'what is turned around' },
  { text: 'text-soft', on: 'page', where: 'promises, facts, notes' },
  { text: 'text-soft', on: 'panel', where: 'help that comes first in a search' },
  { text: 'link', on: 'page', where: 'links' },
  { text: 'link', on: 'panel', where: 'help that comes first in a search' },
  { text: 'dusk-ink', on: 'dusk', where: 'the head of a page' },
  { text: 'dusk-ink', on: 'dusk-low', where: 'the head of a page, down at the roofs' },
  { text: 'dusk-soft', on: 'dusk', where: 'promises and facts in the head' },
  { text: 'dusk-soft', on: 'dusk-low', where: 'the same, down at the roofs' },
  { text: 'dusk-ink', on: 'night', where: 'the foot of a page' },
  { text: 'dusk-soft', on: 'night', where: 'the foot of a page' },
  { text: 'lit-ink', on: 'lit', where: 'words in an exercise' },
  { text: 'lit-ink', on: 'lit-deep', where: 'raw material in a worksheet' },
  { text: 'lit-ink', on: 'lit-field', where: 'an answer to pick, a field to write in' },
  { text: 'lit', on: 'lit-ink', where: 'a step of a scale that was picked' },
] as const;

/** The same for shared parts, on a page and in the window. */
const surfaceTexts = [
  { text: 'on-surface', on: 'surface', where: 'words' },
  { text: 'on-surface', on: 'surface-deep', where: 'a notice' },
  { text: 'on-surface', on: 'surface-field', where: 'a card, a chip' },
  { text: 'surface', on: 'on-surface', where: 'the button that leads on, a chip that is on' },
] as const;

/** Edges and marks without which a thing is not seen, on what they lie, and where that is. */
const marks = [
  { mark: 'control-edge', on: 'page', where: 'buttons of the frame' },
  { mark: 'edge', on: 'page', where: 'fields, doors, dialogs' },
  { mark: 'edge', on: 'panel', where: 'a quiet edge beside a panel' },
  { mark: 'lit-edge', on: 'lit', where: 'answers and fields in an exercise' },
  { mark: 'lit-frame', on: 'page', where: 'the window itself' },
  { mark: 'lit-frame', on: 'lit', where: 'the window itself, from inside' },
  { mark: 'lit-ink', on: 'lit', where: 'an answer that was picked, and where the focus is' },
  { mark: 'focus', on: 'page', where: 'where the focus is' },
  { mark: 'focus', on: 'panel', where: 'where the focus is' },
  { mark: 'ink', on: 'page', where: 'the outline of a lit mark' },
  { mark: 'lit-ink', on: 'lit-deep', where: 'a mark in an exercise' },
  { mark: 'dusk-edge', on: 'dusk', where: 'controls in the head' },
  { mark: 'dusk-edge', on: 'dusk-low', where: 'controls in the head, down at the roofs' },
  { mark: 'dusk-edge', on: 'night', where: 'controls in the foot' },
  { mark: 'dusk-ink', on: 'dusk', where: 'where the focus is in the head' },
  { mark: 'lamp', on: 'dusk', where: 'the mark in the head' },
  { mark: 'lamp', on: 'dusk-low', where: 'a lit window in the street' },
  { mark: 'lamp', on: 'night', where: 'a lit window in a house' },
] as const;

const surfaceMarks = [
  { mark: 'surface-edge', on: 'surface', where: 'edges of controls' },
  { mark: 'surface-edge', on: 'surface-field', where: 'edges of controls, from inside' },
  { mark: 'surface-edge', on: 'surface-deep', where: 'the bar of a notice' },
  { mark: 'on-surface', on: 'surface-field', where: 'marks of a chart, the thumb of a range' },
  { mark: 'focus', on: 'surface', where: 'where the focus is' },
] as const;

describe.each(schemes)('by %s', (scheme) => {
  describe.each([false, true])('with more contrast asked for: %s', (more) => {
    const all = declared(more);
    const inWindow = new Map([...all, ...tokensIn(window)]);
    const ratio = (one: string, other: string, tokensHere: ReadonlyMap<string, string>) =>
      contrast(colorOf(one, scheme, tokensHere), colorOf(other, scheme, tokensHere));

    test.each(texts)('$text on $on, $where: 7 to 1', ({ text, on }) => {
      expect(ratio(text, on, all)).toBeGreaterThanOrEqual(7);
    });

    test.each(marks)('$mark on $on, $where: 3 to 1', ({ mark, on }) => {
      expect(ratio(mark, on, all)).toBeGreaterThanOrEqual(3);
    });

    describe.each([
      ['on a page', all],
      ['in the window', inWindow],
    ] as const)('%s', (_, here) => {
      test.each(surfaceTexts)('$text on $on, $where: 7 to 1', ({ text, on }) => {
        expect(ratio(text, on, here)).toBeGreaterThanOrEqual(7);
      });

      test.each(surfaceMarks)('$mark on $on, $where: 3 to 1', ({ mark, on }) => {
        expect(ratio(mark, on, here)).toBeGreaterThanOrEqual(3);
      });
    });
  });
});

test('the window has materials of its own', () => {
  expect(tokensIn(window).size).toBeGreaterThan(4);
});

test('the lamp alone carries no meaning by day: it is fainter than a mark may be', () => {
  const all = declared(false);
  expect(contrast(colorOf('lamp', 'light', all), colorOf('page', 'light', all))).toBeLessThan(3);
});

describe('what the style sheets use is in these lists', () => {
  const sheets = readdirSync(styles, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.css') && !['tokens.css', 'print.css'].includes(file))
    .map((file) => readFileSync(new URL(file, styles), 'utf8'))
    .join('\n')
    .replaceAll(/\/\*[\s\S]*?\*\//gu, '');
  /** The tokens that a property is given, in whatever rule. */
  const used = (property: string) =>
    new Set(
      [...sheets.matchAll(new RegExp(`[\\s;{](?:${property}):([^;}]*)`, 'gu'))].flatMap(([, value = '']) =>
        [...value.matchAll(/var\(--([a-z-]+)\)/gu)].map(([, name = '']) => name),
      ),
    );

  test('words', () => {
    expect(used('color').size).toBeGreaterThan(3);
    const known = [...texts, ...surfaceTexts].map(({ text }): string => text);
    expect(known).toEqual(expect.arrayContaining([...used('color')]));
  });

  test('what words lie on', () => {
    const known = [...texts, ...surfaceTexts].map(({ on }): string => on);
    // Lies over a page that is not read; light, on which nothing is written.
    const veil = ['veil', 'lamp', 'lit-lamp', 'glow'];
    expect(used('background').size).toBeGreaterThan(3);
    expect([...known, ...veil]).toEqual(expect.arrayContaining([...used('background')]));
  });

  test('edges and marks: the lamp is never one of them, since by day it is not seen', () => {
    const known = [...marks.filter(({ mark }) => mark !== 'lamp'), ...surfaceMarks].map(
      ({ mark }): string => mark,
    );
    // Lines between things that are apart without them, an edge between two fills of one part, and what is no color.
    const others = ['rule', 'text', 'night-line', 'surface-field', 'round', 'pill'];
    const edges = used('border[a-z-]*|outline|text-decoration[a-z-]*');
    edges.delete('link');
    expect(edges.size).toBeGreaterThan(3);
    expect([...known, ...others]).toEqual(expect.arrayContaining([...edges]));
  });
});

describe('the arithmetic', () => {
  test.each([
    ['oklch(100% 0 0)', [255, 255, 255]],
    ['oklch(0% 0 0)', [0, 0, 0]],
    // The three primaries and a gray, as browsers give them.
    ['oklch(62.8% 0.25768 29.234)', [255, 0, 0]],
    ['oklch(86.644% 0.294827 142.4953)', [0, 255, 0]],
    ['oklch(45.2014% 0.313214 264.052)', [0, 0, 255]],
    ['oklch(51.975% 0.17686 142.495)', [0, 128, 0]],
    ['oklch(59.987% 0 0)', [128, 128, 128]],
  ])('%s is rgb(%s)', (text, expected) => {
    expect(srgb(parsedOklch(text)).map((part) => Math.round(part * 255))).toEqual(expected);
  });

  test.each([
    [[1, 1, 1], [0, 0, 0], 21],
    [[1, 1, 1], [1, 1, 1], 1],
    // The gray that is just too faint on white, and the one that is just not.
    [[0x77 / 255, 0x77 / 255, 0x77 / 255], [1, 1, 1], 4.48],
    [[0x76 / 255, 0x76 / 255, 0x76 / 255], [1, 1, 1], 4.54],
    [[1, 0, 0], [1, 1, 1], 4],
  ] as const)('%s beside %s is %s to 1', (one, other, expected) => {
    expect(contrast(one, other)).toBeCloseTo(expected, 2);
    expect(contrast(other, one)).toBeCloseTo(expected, 2);
  });

  test('half of black and half of white is the middle of the scale', () => {
    expect(mixed([0, 0, 0], 0.5, [1, 1, 1])).toEqual([0.5, 0.5, 0.5]);
    expect(mixed([1, 0, 0], 0.25, [0, 0, 1])).toEqual([0.25, 0, 0.75]);
  });

  test.each(['oklch(97% 0.012 265deg / 50%)', '#fff', 'var(--sky)'])('%s is refused', (text) => {
    expect(() => parsedOklch(text)).toThrow(/Not an opaque oklch color/u);
  });
});
