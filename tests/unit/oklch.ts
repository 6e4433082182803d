/** A color as a style sheet writes it. */
export type Oklch = Readonly<{ lightness: number; chroma: number; hue: number }>;

/** A color on a screen, each part from 0 to 1, as `rgb()` has it. */
export type Rgb = readonly [number, number, number];

/**
 * Reads `oklch(97% 0.012 265deg)`.
 *
 * @throws when it is anything else, or not opaque: what shines through has no contrast of its own
 */
export function parsedOklch(text: string): Oklch {
  const match = /^oklch\(([\d.]+)% ([\d.]+) ([\d.]+)(?:deg)?\)$/u.exec(text.trim());
  if (match === null) throw new Error(`Not an opaque oklch color: ${text}`);
  const [, lightness, chroma, hue] = match;
  return { lightness: Number(lightness) / 100, chroma: Number(chroma), hue: Number(hue) };
}

/** The same color in sRGB (https://bottosson.github.io/posts/oklab/), as near as a screen of that kind can show it. */
export function srgb({ lightness, chroma, hue }: Oklch): Rgb {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    encoded(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    encoded(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    encoded(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ];
}

/** `color-mix(in srgb, first share, second)`; `share` from 0 to 1. */
export function mixed(first: Rgb, share: number, second: Rgb): Rgb {
  const mix = (index: 0 | 1 | 2) => first[index] * share + second[index] * (1 - share);
  return [mix(0), mix(1), mix(2)];
}

/** How far apart two colors are, from 1 to 21 (WCAG 2.2, "contrast ratio"). */
export function contrast(one: Rgb, other: Rgb): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance([red, green, blue]: Rgb): number {
  return 0.2126 * decoded(red) + 0.7152 * decoded(green) + 0.0722 * decoded(blue);
}

function encoded(linear: number): number {
  const shown = Math.min(1, Math.max(0, linear));
  return shown <= 0.0031308 ? 12.92 * shown : 1.055 * shown ** (1 / 2.4) - 0.055;
}

function decoded(part: number): number {
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}
