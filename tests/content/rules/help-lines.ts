import type { Problem } from '../problem.ts';
import { at, type Doc, everyDoc, onLine, type Rule } from '../site.ts';
import { lineAt, textsOf } from '../texts.ts';

const oldestDays = 365;
const agingDays = 90;
const millisecondsADay = 86_400_000;

function age(doc: Doc<'helplines'>, day: string): number {
  return Math.round((Date.parse(day) - Date.parse(doc.data.lastChecked)) / millisecondsADay);
}

/** Help lines were looked up within a year of the newest commit. */
export const helpLinesFresh: Rule = (site) =>
  site.helplines
    .filter((doc) => age(doc, site.day) > oldestDays)
    .map((doc) =>
      at(
        doc,
        ['lastChecked'],
        `Look ${doc.data.name} up again: that was ${age(doc, site.day)} days before the newest commit, a year is the most.`,
      ),
    );

/** Help lines that should be looked up soon: over ninety days old. A list to print, not a failure. */
export const agingHelpLines: Rule = (site) =>
  site.helplines
    .filter((doc) => age(doc, site.day) > agingDays)
    .map((doc) =>
      at(doc, ['lastChecked'], `Look ${doc.data.name} up soon: ${age(doc, site.day)} days have gone by.`),
    );

// Emergency numbers that we saw on a page of their country's own. Others are "your local emergency number".
const emergency = ['911', '999', '111', '112', '10111'];

const shortNumber = /\b(?:call|text|dial|ring)(?: or text)?(?: [A-Z]{2,} to)? (\d[\d-]{2,6})\b(?!-?\d| \d)/gi;
const phoneLike = /(?<![\w/.-])\+?\(?\d(?:[ ()\u00a0.-]{0,2}\d){6,}(?![\w-])/g;

/** Every number to call or text in the pages is that of a help line we could verify. */
export const numbersAreVerified: Rule = (site) => {
  const ofLines = site.helplines
    .filter((doc) => doc.data.confidence !== 'unverified')
    .flatMap((doc) => doc.data.contacts.map((contact) => digits(contact.value)));
  const verified = new Set([...ofLines, ...emergency]);
  const advice = 'Take this number out, or verify its help line first';
  return everyDoc(site)
    .filter((doc) => doc.collection !== 'helplines' && doc.collection !== 'claims')
    .flatMap((doc): Problem[] => [
      ...textsOf(doc).flatMap((text) =>
        [...text.text.matchAll(phoneLike)]
          .filter(([number]) => !verified.has(digits(number)) && !/^\d{4}-\d{2}-\d{2}$/.test(number))
          .map((match) => onLine(doc, lineAt(text, match.index), `${advice}: ${match[0].trim()}.`)),
      ),
      ...textsOf(doc).flatMap((text) =>
        [...text.text.matchAll(shortNumber)]
          .filter(([, number = '']) => !verified.has(digits(number)))
          .map((match) => onLine(doc, lineAt(text, match.index), `${advice}: ${match[1] ?? ''}.`)),
      ),
      ...doc.body.links
        .filter(({ url }) => /^(?:tel|sms):/.test(url) && !verified.has(digits(url)))
        .map(({ url, line }) => onLine(doc, line, `${advice}: ${url}.`)),
    ]);
};

function digits(value: string): string {
  return value.replace(/\D/g, '');
}
