import type { Part } from '../../src/schemas/exercise.ts';

type Path = readonly PropertyKey[];

/** An id with what stands under it. */
interface Named {
  readonly id: string;
  readonly under: readonly Named[];
}

/** Ids that must differ from each other, each with its place. */
export type Siblings = readonly { readonly id: string; readonly path: Path }[];

/** Every id of a part that stands in records, below the part's own path, parents before children. */
export function idsInPart(part: Part): string[] {
  return paths(namedIn(part));
}

/** The groups of ids of a part that must not hold one twice. */
export function siblingsIn(part: Part): Siblings[] {
  switch (part.kind) {
    case 'check':
    case 'deck':
      return [];
    case 'ritual':
      return [
        ids(part.versions, ['versions']),
        ...part.versions.map((version, place) => ids(version.steps, ['versions', place, 'steps'])),
      ];
    case 'dials':
      return [ids(part.dials, ['dials']), ids(part.items, ['items'])];
    case 'loop':
      return [ids(part.examples, ['examples'])];
    case 'worksheet': {
      const fields = part.steps.flatMap((step, place) =>
        step.fields.map((field, number) => ({
          id: field.id,
          options: 'options' in field ? field.options : [],
          path: ['steps', place, 'fields', number],
        })),
      );
      return [
        ids(part.steps, ['steps']),
        fields.map(({ id, path }) => ({ id, path: [...path, 'id'] })),
        ...fields.map(({ options, path }) => ids(options, [...path, 'options'])),
        ids(part.closing.lines, ['closing', 'lines']),
      ];
    }
    case 'rehearsal':
      return [
        ids(part.talks, ['talks']),
        ...part.talks.flatMap((talk, place) => {
          const base = ['talks', place];
          return [
            [...ids(talk.turns, [...base, 'turns']), ...ids(talk.endings, [...base, 'endings'])],
            ...talk.turns.map((turn, index) => ids(turn.replies, [...base, 'turns', index, 'replies'])),
          ];
        }),
      ];
    case 'tally':
      return [ids(part.moments, ['moments']), ids(part.places, ['places']), ids(part.hours, ['hours'])];
    case 'simulation':
      return [ids(part.starts, ['starts']), ids(part.bands, ['bands']), ids(part.weather, ['weather'])];
  }
}

function namedIn(part: Part): Named[] {
  switch (part.kind) {
    // Cards are frozen with their deck. What a loop asks is the same in all of them, and its examples stand in no record.
    case 'check':
    case 'deck':
    case 'loop':
      return [];
    case 'ritual':
      return part.versions.map((version) => named(version.id, leaves(version.steps)));
    case 'dials':
      return leaves([...part.dials, ...part.items]);
    case 'worksheet':
      return part.steps.map((step) =>
        named(
          step.id,
          step.fields.map((field) => named(field.id, leaves('options' in field ? field.options : []))),
        ),
      );
    case 'rehearsal':
      return part.talks.map((talk) =>
        named(talk.id, [
          ...talk.turns.map((turn) => named(turn.id, leaves(turn.replies))),
          ...leaves(talk.endings),
        ]),
      );
    case 'tally':
      return [
        named('moments', leaves(part.moments)),
        named('places', leaves(part.places)),
        named('hours', leaves(part.hours)),
      ];
    case 'simulation':
      return [named('starts', leaves(part.starts)), named('bands', leaves(part.bands))];
  }
}

function named(id: string, under: readonly Named[]): Named {
  return { id, under };
}

function leaves(all: readonly { readonly id: string }[]): Named[] {
  return all.map(({ id }) => named(id, []));
}

function paths(all: readonly Named[]): string[] {
  return all.flatMap(({ id, under }) => [id, ...paths(under).map((path) => `${id}/${path}`)]);
}

function ids(all: readonly { readonly id: string }[], path: Path): Siblings {
  return all.map(({ id }, index) => ({ id, path: [...path, index, 'id'] }));
}
