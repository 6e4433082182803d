import { words } from '../prose.ts';
import { at, type Rule } from '../site.ts';

/** A glossary entry is explained in 30 to 80 words. */
export const termBody: Rule = (site) =>
  site.glossary.flatMap((doc) => {
    const count = doc.body.blocks.flatMap((block) => words(block.text)).length;
    if (count >= 30 && count <= 80) return [];
    return [at(doc, [], `Explain the term in 30 to 80 words: there are ${count}.`)];
  });

/** Its preview has 25 words at most. */
export const termPreview: Rule = (site) =>
  site.glossary.flatMap((doc) => {
    const count = words(doc.data.short).length;
    return count <= 25 ? [] : [at(doc, ['short'], `Cut \`short\` to 25 words: it has ${count}.`)];
  });
