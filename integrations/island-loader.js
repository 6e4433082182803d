// Stands in every page, at its end. What wakes islands is a file of its own, which is asked for when the first island comes near
// the screen or the search is touched: until then a page has nothing to run.
(() => {
  /** @type {Promise<unknown> | undefined} */
  let coming;
  const bring = () => (coming ??= import(ISLANDS).catch(() => (coming = undefined)));
  const watch = new IntersectionObserver(
    (seen) => {
      for (const { isIntersecting, target } of seen) {
        if (!isIntersecting) continue;
        watch.unobserve(target);
        void bring();
        // All at once: none of the three waits for another. A file that fails is asked for again by what wakes islands.
        for (const name of ['component-url', 'renderer-url'])
          import(target.parentElement?.getAttribute(name) ?? '').catch(() => undefined);
      }
    },
    { rootMargin: '200px' },
  );
  for (const island of document.querySelectorAll('astro-island')) {
    const when = island.getAttribute('client');
    if (when === 'visible') for (const child of island.children) watch.observe(child);
    else if (when !== 'touch') void bring();
    else {
      // As `touch.ts` does once it is here: a click or a search key that comes earlier is kept in `data-search`.
      const want = (/** @type {Event} */ event) => {
        if (customElements.get('astro-island')) return;
        event.preventDefault();
        document.documentElement.dataset['search'] = 'wanted';
        void bring();
      };
      island.addEventListener(
        'click',
        (event) => event.ctrlKey || event.metaKey || event.shiftKey || want(event),
      );
      for (const sign of ['pointerover', 'focusin']) island.addEventListener(sign, bring);
      addEventListener('keydown', (event) => {
        if (
          event.key === 'k'
            ? event.ctrlKey || event.metaKey
            : event.key === '/' && !event.target.closest('input,textarea,select')
        )
          want(event);
      });
    }
  }
})();
