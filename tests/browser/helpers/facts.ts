import type { Page } from '@playwright/test';

/** What a page says of itself, as a browser reads it; nothing on it is run. */
export type Facts = Readonly<{
  language: string;
  titles: readonly string[];
  descriptions: readonly string[];
  canonicals: readonly string[];
  /** The levels of the headings, in order. */
  headings: readonly number[];
  ids: readonly string[];
  /** Pictures that neither have a name nor are hidden from those who do not see them. */
  namelessPictures: readonly string[];
  /** Blocks of structured data. */
  data: readonly string[];
  /** Addresses of what the page loads by itself. */
  loads: readonly string[];
  /** Links, with what they tell the other side. */
  links: readonly Readonly<{ href: string; rel: string }>[];
  /** Styles that stand in the body. */
  lateStyles: readonly string[];
  /** What stands in the head before its policy, beside the encoding; everything, where there is none. */
  beforePolicy: readonly string[];
}>;

/** Reads pages; `page` is any page of the browser's that has no policy, such as the blank one. */
export async function factsOf(page: Page, html: string): Promise<Facts> {
  return page.evaluate((text) => {
    const read = new DOMParser().parseFromString(text, 'text/html');
    const all = <T extends Element>(selector: string) => [...read.querySelectorAll<T>(selector)];
    const values = (selector: string, attribute: string) =>
      all(selector).map((element) => element.getAttribute(attribute) ?? '');
    const isHidden = (element: Element) => element.closest('[aria-hidden="true"], [hidden]') !== null;
    const hasName = (element: Element) =>
      element.hasAttribute('alt') ||
      element.hasAttribute('aria-label') ||
      element.hasAttribute('aria-labelledby') ||
      (element.querySelector(':scope > title')?.textContent ?? '') !== '';
    return {
      language: read.documentElement.lang,
      titles: all('head > title').map((title) => title.textContent ?? ''),
      descriptions: values('meta[name="description"]', 'content'),
      canonicals: values('link[rel="canonical"]', 'href'),
      headings: all('h1, h2, h3, h4, h5, h6').map(({ tagName }) => Number(tagName.slice(1))),
      ids: values('[id]', 'id'),
      namelessPictures: all('img, svg, [role="img"]')
        .filter((picture) => !isHidden(picture) && !hasName(picture))
        .map(
          ({ tagName, parentElement }) =>
            `${tagName} in ${parentElement?.tagName} ${parentElement?.className}`,
        ),
      data: all('script[type="application/ld+json"]').map((block) => block.textContent ?? ''),
      loads: [
        ...values('[src]', 'src'),
        ...values('[srcset]', 'srcset'),
        ...values('link:not([rel="canonical"], [rel="alternate"])', 'href'),
        ...values('astro-island', 'component-url'),
        ...values('astro-island', 'renderer-url'),
      ],
      links: all('a[href], area[href]').map((link) => ({
        href: link.getAttribute('href') ?? '',
        rel: link.getAttribute('rel') ?? '',
      })),
      lateStyles: all('body style').map((style) => style.textContent ?? ''),
      beforePolicy: all('head > *')
        .filter((element, index, head) => {
          const policy = head.findIndex((each) =>
            each.matches('[http-equiv="Content-Security-Policy"][content]'),
          );
          return (policy < 0 || index < policy) && !element.matches('meta[charset]');
        })
        .map(({ tagName }) => tagName),
    };
  }, html);
}
