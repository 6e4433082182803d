import type { Problem } from '../problem.ts';
import { at, type Rule } from '../site.ts';

// Whoever else was there. "Them" alone may be the reaches.
const others = /\b(?:he|she|they|him|her|his|their|we|us|our|you|your|partner|husband|wife)\b/i;

/** What is tallied is the reader's own side: each kind of moment begins with "I" and tells of nobody else. */
export const tallyOwnSide: Rule = (site) =>
  site.exercises.flatMap((doc) => {
    const parts = doc.data.kind === 'practice' ? doc.data.parts : [];
    return parts.flatMap((part, index) => {
      if (part.kind !== 'tally') return [];
      return part.moments.flatMap((moment, place): Problem[] => {
        const path = ['parts', index, 'moments', place];
        const own = /^I\b/.test(moment.text)
          ? []
          : [at(doc, [...path, 'text'], `Begin \`${moment.id}\` with “I”: only one's own side is tallied.`)];
        const told = (['text', 'short'] as const).flatMap((field) => {
          const who = others.exec(moment[field]);
          return who
            ? [at(doc, [...path, field], `Take “${who[0]}” out of \`${moment.id}\`: nobody else is tallied.`)]
            : [];
        });
        return [...own, ...told];
      });
    });
  });
