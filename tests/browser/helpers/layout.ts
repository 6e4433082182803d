import type { Page } from '@playwright/test';

/** What makes the page scroll sideways: the innermost elements that stick out; nothing when it does not. */
export async function sideways(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    const cut = [root, document.body].filter((element) => getComputedStyle(element).overflowX !== 'visible');
    if (cut.length > 0) return cut.map((element) => `${element.tagName} hides what sticks out`);
    if (root.scrollWidth <= root.clientWidth) return [];
    const right = (element: Element) => Math.round(element.getBoundingClientRect().right);
    const sticksOut = (element: Element) => right(element) > root.clientWidth;
    return [...document.body.querySelectorAll('*')]
      .filter((element) => sticksOut(element) && ![...element.children].some(sticksOut))
      .map(
        (element) =>
          `${right(element)} px: ${element.tagName}.${element.className}: ${(element.textContent ?? '').slice(0, 60)}`,
      );
  });
}

/** The spacing of text that a reader may set (WCAG 1.4.12), over everything. */
export async function spaceText(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
      p { margin-block-end: 2em !important; }
    `);
    document.adoptedStyleSheets.push(sheet);
  });
}

/** Text that is cut off, or sticks out of its box, where it may lie over other text. */
export async function clipped(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isInline = (element: Element) => ['inline', 'contents'].includes(getComputedStyle(element).display);
    const boxOf = (node: Node): Element => {
      const parent = node.parentElement ?? document.body;
      return isInline(parent) ? boxOf(parent) : parent;
    };
    const isForEyes = (element: Element) =>
      element.checkVisibility() && element.closest('.away, svg, select, textarea, noscript') === null;

    const texts: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const box = boxOf(node);
      if ((node.textContent ?? '').trim() === '' || !isForEyes(node.parentElement ?? box)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const text = range.getBoundingClientRect();
      const room = box.getBoundingClientRect();
      const out = [
        room.left - text.left,
        text.right - room.right,
        room.top - text.top,
        text.bottom - room.bottom,
      ];
      if (Math.max(...out) > 1)
        texts.push(`sticks out: ${box.tagName}.${box.className}: ${node.textContent}`);
    }

    const boxes = [...document.body.querySelectorAll('*')]
      .filter((element) => isForEyes(element) && !isInline(element))
      .filter((element) => {
        const { overflowX, overflowY } = getComputedStyle(element);
        const cuts = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
        return (
          (cuts(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
          (cuts(overflowY) && element.scrollHeight > element.clientHeight + 1)
        );
      });
    return [
      ...texts,
      ...boxes.map(
        (box) => `cut off: ${box.tagName}.${box.className}: ${(box.textContent ?? '').slice(0, 60)}`,
      ),
    ];
  });
}

/** Buttons, choices, folds and the frame's links that are smaller than a fingertip. Links and terms in prose may be. */
export async function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const targets = [
      'button:not(.term)',
      'summary',
      'select',
      'header a',
      'footer nav a',
      '.ways a',
      'label:has(> :is([type="radio"], [type="checkbox"]))',
      ':is([type="radio"], [type="checkbox"]) + label',
    ];
    return [...document.querySelectorAll<HTMLElement>(targets.join())]
      .filter((element) => element.checkVisibility())
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => Math.min(box.width, box.height) < 43.5)
      .map(
        ({ element, box }) =>
          `${element.tagName}.${element.className}: ${Math.round(box.width)} × ${Math.round(box.height)}: ${(element.textContent ?? '').trim().slice(0, 40)}`,
      );
  });
}
