import { words } from '../prose.ts';
import { at, onLine, type Rule } from '../site.ts';

const least = 800;
const most = 1500;
const mostBetweenHeadings = 300;

/** A guide has 800 words of prose without its lines to say, and 1,500 at most with them. */
export const guideLength: Rule = (site) =>
  site.guides
    .filter((doc) => doc.data.anatomy === 'guide')
    .flatMap((doc) => {
      const count = (kinds: readonly string[]) =>
        doc.body.blocks.filter((block) => kinds.includes(block.kind)).flatMap((block) => words(block.text))
          .length;
      const prose = count(['prose', 'lead']);
      const withSay = count(['prose', 'lead', 'say']);
      if (prose < least)
        return [
          at(doc, [], `Write at least 800 words of prose: there are ${prose}, lines to say not counted.`),
        ];
      if (withSay > most) return [at(doc, [], `Cut to 1,500 words: there are ${withSay}.`)];
      return [];
    });

/** No more than three hundred words of a guide go by without a heading. */
export const headingsOften: Rule = (site) =>
  site.guides.flatMap((doc) => {
    let since = 0;
    let warned = false;
    return doc.body.blocks.flatMap((block) => {
      if (block.kind === 'heading') {
        since = 0;
        warned = false;
        return [];
      }
      since += words(block.text).length;
      if (since <= mostBetweenHeadings || warned) return [];
      warned = true;
      return [onLine(doc, block.line, 'Put a heading before this: over 300 words have gone by without one.')];
    });
  });
