import { type Browser, chromium } from '@playwright/test';
import { chrome } from './chrome.mjs';
import type { Pixels } from './indexed-png.ts';

/** A browser to draw in, the same that tests run in. Close it. */
export async function openStudio(): Promise<Browser> {
  const { executablePath, args, env } = await chrome();
  return chromium.launch({ executablePath, args, env });
}

/**
 * The picture, once it is known to be small enough to be committed.
 *
 * @throws {Error} when it takes more bytes than it may
 */
export function atMost(bytes: number, name: string, picture: Buffer): Buffer {
  if (picture.length > bytes) throw new Error(`${name} takes ${picture.length} bytes, more than ${bytes}.`);
  console.log(`${name}: ${picture.length} bytes`);
  return picture;
}

/** Reads a picture, in a page of its own. */
export async function pixelsOf(browser: Browser, png: Buffer): Promise<Pixels> {
  const page = await browser.newPage();
  try {
    const { base64, ...size } = await page.evaluate(async (data) => {
      const bytes = Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
      if (!context) throw new Error('This browser cannot draw.');
      context.drawImage(image, 0, 0);
      const { data: rgba, width, height } = context.getImageData(0, 0, image.width, image.height);
      let text = '';
      for (let at = 0; at < rgba.length; at += 0x8000)
        text += String.fromCharCode(...rgba.subarray(at, at + 0x8000));
      return { width, height, base64: btoa(text) };
    }, png.toString('base64'));
    return { ...size, rgba: Buffer.from(base64, 'base64') };
  } finally {
    await page.close();
  }
}
