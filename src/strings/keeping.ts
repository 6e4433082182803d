/** Words about where what is written stays. */
export const keeping = {
  memory: 'Stays in this page. Nothing is kept.',
  unavailable:
    'This browser lets us keep nothing. It stays in this page: copy it or download it before you leave.',
  newer:
    'Your notebook was written by a newer version of this site. Load the page again to use it. Until then nothing is kept.',
  cleared:
    'What was kept on this device is gone: it was erased in another tab, or the browser cleared it. This stays in this page.',
  device: 'Kept on this device as you write.',
  onFinish: 'Kept on this device once you finish. Until then it stays in this page.',
  locked: 'Your notebook is locked. Until you unlock it, this stays in this page.',
  saved: { device: 'Saved on this device.', locked: 'Saved behind your passphrase.' },
  unsaved: 'Not saved yet.',
  both: 'Another tab had changed this one. Both are kept.',
  keepDrafts: 'Keep drafts of this one, too',
  offerAgain: 'Keep it after all',
  lockNow: 'Lock now',
  unlock: 'Unlock',
  offer: {
    title: 'Keep what you write here?',
    text: 'So far it is in this page and nowhere else. What you choose now holds for every exercise, and you can change it later.',
    device: 'Keep on this device',
    deviceNote: 'Anyone who can open this device can read it.',
    locked: 'Keep behind a passphrase',
    lockedNote: 'Without the passphrase nobody can read it. Neither can you, and we cannot help.',
    notNow: 'Not now',
    notNowNote: 'It is gone when you leave this page.',
    working: 'One moment.',
  },
  earlier: 'A draft from before is here, too.',
  putBack: 'Put it back',
  failures: {
    full: 'Not saved: there is no room left for this site on the device. Your words are still here.',
    lost: 'Not saved: the browser lost hold of its storage. Your words are still here.',
    blocked:
      'Not saved: another tab of this site holds the storage. Close it, then try again. Your words are still here.',
    deleted:
      'This was deleted in another tab. Your words are still here, and they stay deleted unless you say so.',
    locked: 'Not saved: your notebook was locked. Your words are still here.',
    newer:
      'Not saved: your notebook was changed by a newer version of this site. Copy your words, then load the page again.',
  },
  again: 'Try again',
  keepAnew: 'Keep it again',
  copy: 'Copy my words',
  copied: 'Copied.',
  copyFailed: 'This browser would not copy them. Download them instead.',
  download: 'Download my words',
  fileName: 'my-words.txt',
};
