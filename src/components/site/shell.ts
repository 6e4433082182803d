import { workOffline } from './offline.ts';
import { makePolicy } from './script-policy.ts';

// Runs on every page: the theme's three choices, and leaving quickly. Everything it does has a form without it.
const root = document.documentElement;
const choices = document.querySelectorAll<HTMLInputElement>('input[name="theme"]');

for (const choice of choices) {
  choice.checked = choice.value === (root.dataset['theme'] ?? '');
  choice.addEventListener('change', () => {
    root.dataset['theme'] = choice.value;
    try {
      if (choice.value) localStorage.setItem('theme', choice.value);
      else localStorage.removeItem('theme');
    } catch {
      // Where nothing can be kept, the choice holds for this page.
    }
  });
}

const leave = document.querySelector<HTMLAnchorElement>('[data-leave]');
leave?.addEventListener('click', (event) => {
  event.preventDefault();
  root.dataset['left'] = '';
  document.title = '';
  location.replace(leave.href);
});
addEventListener('pageshow', () => delete root.dataset['left']);

workOffline(makePolicy());
