import { bandOf, endOf } from '../../../src/domain/simulation/bands.ts';
import { year } from '../../../src/domain/simulation/year.ts';
import type { SimulationPart } from '../../../src/schemas/parts/simulation.ts';
import type { Problem } from '../problem.ts';
import { at, type Doc, type Rule, type Site } from '../site.ts';

/** How many years are run of each start. */
const years = 100;
/** In how many of them a steady start stays where it was. */
const steadyYears = 90;

const breakUp =
  /\b(?:br(?:eak|oke|eaking|oken|eaks)[ -]?up|divorced?|separat(?:e|ed|es|ing|ion)|spl(?:it|its|itting)(?: up)?|walk(?:s|ed)? out|leav(?:e|es|ing) (?:him|her|them|each other)|the end of)\b/i;

interface Placed {
  readonly doc: Doc;
  readonly part: SimulationPart;
  readonly path: readonly PropertyKey[];
}

function toysOf(site: Site): Placed[] {
  return site.exercises.flatMap((doc) => {
    const parts = doc.data.kind === 'practice' ? doc.data.parts : [];
    return parts.flatMap((part, index) =>
      part.kind === 'simulation' ? [{ doc, part, path: ['parts', index] }] : [],
    );
  });
}

/** Bands begin at 0 and rise; the furthest is no good end, the nearest is one. */
export const bandsRise: Rule = (site) =>
  toysOf(site).flatMap(({ doc, part, path }): Problem[] => {
    const problems: Problem[] = [];
    part.bands.forEach((band, index) => {
      const before = part.bands[index - 1];
      if (before === undefined ? band.from !== 0 : band.from <= before.from) {
        const message =
          before === undefined
            ? 'Begin the first band at 0.'
            : `Begin \`${band.id}\` above \`${before.id}\`: bands rise.`;
        problems.push(at(doc, [...path, 'bands', index, 'from'], message));
      }
    });
    if (part.bands[0].well)
      problems.push(at(doc, [...path, 'bands', 0, 'well'], 'Let the furthest band be no good end.'));
    if (!part.bands.at(-1)?.well) {
      problems.push(
        at(doc, [...path, 'bands', part.bands.length - 1, 'well'], 'Let the nearest band be a good end.'),
      );
    }
    return problems;
  });

/** From every start a year can end well, whatever the luck; steady ones are there, and stay where they were. */
export const yearsEndWell: Rule = (site) =>
  toysOf(site).flatMap(({ doc, part, path }): Problem[] => {
    const { weather, moments, bands } = part;
    const seeds = [part.seed, ...Array.from({ length: years - 1 }, (_, seed) => seed)];
    const perStart = part.starts.flatMap((start, index): Problem[] => {
      const place = [...path, 'starts', index];
      const ends = (changeFrom?: number) =>
        seeds.map((seed) =>
          bandOf(bands, endOf(year({ start, weather, moments, seed, ...(changeFrom && { changeFrom }) }))),
        );
      const ill = ends(1).filter((band) => !band.well).length;
      const problems: Problem[] = [];
      if (ill > 0) {
        const message = `Let a year from \`${start.id}\` end well: with a change from the first week on, ${ill} of ${years} do not. Begin the good bands lower, or let bad luck take less.`;
        problems.push(at(doc, place, message));
      }
      const first = bandOf(bands, start.near);
      const stayed = ends().filter((band) => band === first).length;
      if (start.steady && stayed < steadyYears) {
        const message = `Let \`${start.id}\` be steady: ${stayed} of ${years} years leave it where it began, ${steadyYears} are the fewest.`;
        problems.push(at(doc, place, message));
      }
      return problems;
    });
    const anySteady = part.starts.some((start) => start.steady);
    return [
      ...perStart,
      ...(anySteady ? [] : [at(doc, [...path, 'starts'], 'Let one of the starts be steady.')]),
    ];
  });

/** No toy year tells of a break-up. What the toy leaves out may name one. */
export const noBreakUp: Rule = (site) =>
  toysOf(site).flatMap(({ doc, part, path }) => {
    const told: { text: string; path: PropertyKey[] }[] = [
      ...part.starts.flatMap(({ title, text }, index) => [
        { text: title, path: ['starts', index, 'title'] },
        { text, path: ['starts', index, 'text'] },
      ]),
      ...part.weather.map(({ text }, index) => ({ text, path: ['weather', index, 'text'] })),
      ...part.bands.flatMap(({ word, bet, end }, index) => [
        { text: word, path: ['bands', index, 'word'] },
        { text: bet, path: ['bands', index, 'bet'] },
        { text: end, path: ['bands', index, 'end'] },
      ]),
      { text: part.badWeek.text, path: ['badWeek', 'text'] },
      { text: part.badWeek.after, path: ['badWeek', 'after'] },
      { text: part.change.text, path: ['change', 'text'] },
      { text: part.closing, path: ['closing'] },
    ];
    return told.flatMap(({ text, path: field }) => {
      const found = breakUp.exec(text);
      return found
        ? [at(doc, [...path, ...field], `Let no toy year end in a break-up: take out “${found[0]}”.`)]
        : [];
    });
  });
