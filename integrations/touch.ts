import type { ClientDirective } from 'astro';

// Loads on hover, touch or focus; a click or a search key before the code is there is kept in `data-search` and answered by it.
// What happens before it is there itself, `island-loader.js` sees.
const touch: ClientDirective = (load, _options, element) => {
  let loading: Promise<void> | undefined;
  let live = false;
  const start = () =>
    (loading ??= load()
      .then((hydrate) => hydrate())
      .then(() => void (live = true)));
  const want = (event: Event) => {
    if (live) return;
    event.preventDefault();
    document.documentElement.dataset['search'] = 'wanted';
    void start();
  };
  element.addEventListener(
    'click',
    (event) => event.ctrlKey || event.metaKey || event.shiftKey || want(event),
  );
  for (const sign of ['pointerover', 'focusin']) element.addEventListener(sign, start);
  addEventListener('keydown', (event) => {
    const { key, target } = event;
    if (
      key === 'k'
        ? event.ctrlKey || event.metaKey
        : key === '/' && !(target as Element).closest('input,textarea,select')
    )
      want(event);
  });
  // Whoever is there already, or has asked before this code came, has it at once.
  if (document.documentElement.dataset['search'] === 'wanted' || element.matches(':hover, :focus-within'))
    void start();
};

export default touch;
