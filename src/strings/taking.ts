/** Words about taking a notebook away, bringing it back and erasing it. */
export const taking = {
  away: 'Take it with you',
  awayWhat:
    'One file holds every entry. You can bring it back here or in another browser, and open it without this site.',
  lastNever: 'It has not been taken away yet.',
  lastOn: (day: string) => `Last taken away on ${day}.`,
  soon: 'There is something in it that no file holds yet.',
  due: 'Some browsers clear what a site keeps after seven days without a visit. Take a file away before then.',
  kinds: 'What kind of file',
  locked: 'Locked with a passphrase',
  lockedNote: 'Only the passphrase opens it. The age program opens it too, without this site.',
  readable: 'Readable by anyone',
  readableNote:
    'Anyone who finds this file can read every word of it. Some phones copy downloads to a cloud.',
  passphrase: 'Passphrase for this file',
  passphraseNote: 'At least 15 letters: four or more words of your own do well. Nobody can recover it.',
  passphraseShort: (missing: number) =>
    missing === 1 ? 'One letter more, please.' : `${missing} letters more, please.`,
  take: 'Make the file',
  working: 'Making the file.',
  made: (name: string) => `${name} is in your downloads.`,
  failed: 'The file could not be made. Nothing in your notebook has changed.',
  paper: 'Print it',
  paperNote: 'A printed page can be found and read. Print only if that is all right.',

  back: 'Bring a file back',
  backWhat: 'Nothing that is here is changed or removed. You will see what comes in before it does.',
  choose: 'Choose a file',
  reading: 'Reading the file.',
  opening: 'Opening the file. This takes a few seconds.',
  needs: 'This file is locked. Its passphrase:',
  open: 'Open it',
  refused: 'Nothing was brought in.',
  preview: 'What this file would do',
  madeOn: (day: string) => `The file was made on ${day}.`,
  fresh: (count: number) => (count === 1 ? '1 entry is new here.' : `${count} entries are new here.`),
  both: (count: number) =>
    count === 1
      ? '1 entry is here with other words. Both will be kept.'
      : `${count} entries are here with other words. Both of each will be kept.`,
  same: (count: number) => (count === 1 ? '1 entry is here already.' : `${count} entries are here already.`),
  setAside: (count: number) =>
    count === 1
      ? '1 entry could not be read when the file was made. It is set aside again.'
      : `${count} entries could not be read when the file was made. They are set aside again.`,
  nothingNew: 'Everything in this file is here already.',
  keepFirst: 'To bring it in, first choose below how this notebook is kept.',
  bring: 'Bring it in',
  leave: 'Leave it',
  bringing: 'Bringing it in.',
  brought: (count: number) => (count === 1 ? '1 entry was brought in.' : `${count} entries were brought in.`),
  notBrought: 'Nothing was brought in: the browser could not write it. Everything is as it was.',

  stored: 'What is stored',
  storedWhat: 'Everything that this site has put into this browser, in plain words.',
  storedNothing: 'Nothing.',
  unknownKey: 'Something that this page does not know:',
  known: {
    theme: 'Whether you chose day or night:',
    entries: 'Your entries:',
    settings: 'How you chose to keep them:',
    vault: 'The lock:',
    quarantine: 'What could not be read:',
    everybody: 'Copies of pages for reading without a network, the same for everybody:',
    kept: 'Copies of the notebook page and its parts:',
    worker: 'The helper that hands them out:',
  },
  where: {
    local: 'local storage',
    session: 'session storage',
    database: 'database',
    cache: 'cache',
    worker: 'service worker',
    cookie: 'cookie',
  },
  holds: (count: number) => (count === 1 ? '(1)' : `(${count})`),
  size: (kilobytes: number) => (kilobytes < 1024 ? `${kilobytes} KB` : `${(kilobytes / 1024).toFixed(1)} MB`),
  whole: (size: string) => `Together about ${size}, as the browser counts.`,
  oldest: (day: string) => `The oldest entry is of ${day}.`,
  persisted: 'The browser has promised not to clear it by itself.',
  notPersisted:
    'The browser has promised nothing. It may clear this when it needs room or has not seen you for a while.',
  persistUnknown: 'This browser does not say whether it may clear this by itself.',
  persist: 'Ask it to promise',
  persistNo: 'It would not promise. Some browsers do so after you have come back a few times.',

  erase: 'Erase',
  eraseAll: 'Erase everything',
  eraseWhat: 'This removes from this browser:',
  eraseEntries: (count: number) => (count === 1 ? '1 entry' : `${count} entries`),
  eraseClosed: 'your entries, which are locked',
  eraseUnread: 'what could not be read',
  eraseVault: 'the lock and its passphrase',
  eraseChoices: 'your choices, the theme among them',
  eraseCopies: 'copies of pages for reading without a network',
  eraseNot:
    'It does not reach files you have taken away, other browsers and devices, or the list of pages you visited.',
  eraseUnsaved: 'Some of it is in no file. Take it away first if you may want it again.',
  eraseSure: 'There is no way back. Erase it?',
  eraseYes: 'Erase everything now',
  eraseNo: 'Keep it',
};

/** Words of the page that erases. */
export const erased = {
  title: 'Erased',
  promise: 'Whatever this site had kept in this browser is being removed.',
  withoutScript:
    'This page asks the browser to remove everything that this site has kept. With JavaScript off, we cannot see whether it has. Most browsers of the last years do it where the host of this site sends the request along.',
  working: 'Removing it.',
  gone: 'Everything that this site had kept in this browser has been removed.',
  weaker:
    'Everything that this site had kept in this browser has been deleted. Traces of it may stay on the disk until the browser writes over them: this site’s host cannot ask for more.',
  left: (things: string) =>
    `Not everything could be removed: ${things}. Close all other tabs of this site, then load this page again.`,
  things: {
    databases: 'the notebook',
    caches: 'copies of pages',
    worker: 'the helper that works offline',
    settings: 'settings',
  },
  remains: 'What this does not reach',
  files: 'Files you have taken away, and pages you have printed.',
  others: 'Other browsers and devices.',
  history:
    'The list of pages you visited. Your browser has its own way to clear that, and an empty list can draw notice.',
  home: 'To the front page',
};
