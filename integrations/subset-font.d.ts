declare module 'subset-font' {
  type Options = Readonly<{
    targetFormat: 'woff2';
    variationAxes: Readonly<Record<string, Readonly<{ min: number; max: number }>>>;
    keepFeatures: readonly string[];
    noHinting: boolean;
  }>;
  /** Cuts a font down to the characters of a text. The library ships no types. */
  export default function subsetFont(font: Buffer, text: string, options: Options): Promise<Buffer>;
}
