import { at, everyDoc, onLine, type Rule } from '../site.ts';
import { lineAt, textsOf } from '../texts.ts';

const advice = 'Link with https, or leave the link out.';

/** Links and contacts go over https. */
export const secureLinks: Rule = (site) => [
  ...everyDoc(site).flatMap((doc) => [
    ...doc.body.links
      .filter((link) => link.url.startsWith('http:'))
      .map((link) => onLine(doc, link.line, advice)),
    ...textsOf(doc)
      .filter((text) => text.text.includes('http://'))
      .map((text) => onLine(doc, lineAt(text, text.text.indexOf('http://')), advice)),
  ]),
  ...site.helplines.flatMap((doc) =>
    doc.data.contacts.flatMap((contact, index) =>
      contact.value.startsWith('http:') ? [at(doc, ['contacts', index, 'value'], advice)] : [],
    ),
  ),
];
