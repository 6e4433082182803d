/**
 * Says something once to people who listen to the page, through its one polite live region.
 * Emptied first, so that the same words twice are spoken twice.
 */
export function announce(words: string): void {
  const region = document.getElementById('announcer');
  if (region === null) return;
  region.textContent = '';
  // A live region speaks changes between two turns of the event loop, not within one.
  setTimeout(() => (region.textContent = words), 50);
}
