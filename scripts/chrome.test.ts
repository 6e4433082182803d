import { describe, expect, it } from 'vitest';
import { chrome, NoBrowser, usualPaths } from './chrome.mjs';

describe('the browser for tests', () => {
  it('is the one that $CHROME names', async () => {
    const { executablePath, packaged } = await chrome({ CHROME: process.execPath });
    expect([executablePath, packaged]).toEqual([process.execPath, false]);
  });

  it('is no other one when that is not there', async () => {
    await expect(chrome({ CHROME: '/nowhere/chrome' })).rejects.toThrow(NoBrowser);
    await expect(chrome({ CHROME: '/nowhere/chrome' })).rejects.toThrow('$CHROME names /nowhere/chrome');
  });

  it('keeps the same-origin policy, and the sandbox where it can', async () => {
    const { args } = await chrome({ CHROME: process.execPath });
    expect(args.join(' ')).not.toMatch(/web-security|single-process|insecure/);
    expect(args.includes('--no-sandbox')).toBe(process.getuid?.() === 0);
  });
});

describe('the usual paths', () => {
  it('on Windows follow the folders of the machine', () => {
    const paths = usualPaths('win32', { PROGRAMFILES: 'D:\\Programs' });
    expect(paths).toEqual([
      'D:\\Programs\\Google\\Chrome\\Application\\chrome.exe',
      'D:\\Programs\\Microsoft\\Edge\\Application\\msedge.exe',
    ]);
  });

  it('on macOS are those of everybody and of one user', () => {
    expect(usualPaths('darwin', {})[0]).toBe('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
  });

  it('elsewhere there are none', () => {
    expect(usualPaths('freebsd', {})).toEqual([]);
  });
});
