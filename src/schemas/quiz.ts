import { z } from 'astro/zod';
import { id, text } from './shared.ts';

/** How an option stands. A guess at another mind is never right or wrong; a definition can be. */
export const guessVerdicts = ['likely', 'possible', 'hard-to-know'] as const;
export const definitionVerdicts = ['right', 'nearly', 'not-this'] as const;

/** One answer to choose, with what it would mean. Every option is explained after Check, whichever was picked. */
export const option = z.strictObject({
  /** Stored on readers' devices: it never changes. */
  id,
  /** The answer, as a short sentence. Options of one item are of like length. */
  text,
  /** How it stands: the first three where another mind is guessed, the last three where a definition is asked. */
  verdict: z.enum([...guessVerdicts, ...definitionVerdicts]),
  /** Said in place of the verdict's usual words, for example "True as far as it goes". */
  label: text.optional(),
  /** What speaks for and against it, and often a line the person could say. Shown after Check. */
  why: text,
});

/** One scene or question. */
export const item = z
  .strictObject({
    /** Stored on readers' devices: it never changes. Begins with the bank's initials. */
    id,
    /** `guess`: what another person may have meant. `definition`: which idea fits. */
    grading: z.enum(['guess', 'definition']),
    /** Kind of life it is set in, for example `message`, `old-parent`, `work`. Keeps a bank from living in one kitchen. */
    setting: id,
    /** Where it happens, in a word or two. No two scenes of a bank share both place and act. */
    place: text,
    /** What is done or said that may be a bid, in a few words. */
    act: text,
    /** First names that appear. No name twice in a bank. */
    names: z.array(text).default([]),
    /** The scene: a room, an object, a line of speech. Forty to ninety words. */
    scene: text,
    /** The question below it. */
    question: text,
    /** Id of the idea worth rereading after this item; see `ideas`. */
    idea: id,
    /** Speaks of being watched or afraid: left out where two people look at one screen. */
    aloneOnly: z.boolean().default(false),
    /** Two to five answers. */
    options: z.array(option).min(2).max(5),
  })
  .refine(
    (i) =>
      i.options.every((o) =>
        (i.grading === 'guess'
          ? (guessVerdicts as readonly string[])
          : (definitionVerdicts as readonly string[])
        ).includes(o.verdict),
      ),
    { error: 'a guess takes likely, possible or hard-to-know; a definition takes right, nearly or not-this' },
  );

/** A bank of scenes or questions: one YAML file in `content/quizzes/`, used by a guide's "Check yourself" or by an exercise of kind `check`. */
export const quiz = z.strictObject({
  /** Shown as the heading where the quiz stands in a guide. */
  title: text,
  /** The ideas the items teach, each with the place to reread. */
  ideas: z
    .array(
      z.strictObject({
        /** Named by items' `idea`. */
        id,
        /** The idea in one plain sentence. */
        text,
        /** Slug of the guide that explains it. */
        guide: id,
      }),
    )
    .min(1),
  /** Said when a round is through, for example one question about the reader's own week. */
  closing: text.optional(),
  /** The scenes or questions, in the order shown without JavaScript. */
  items: z.array(item).min(3),
});
export type Quiz = z.infer<typeof quiz>;
export type QuizItem = z.infer<typeof item>;
export type QuizOption = z.infer<typeof option>;
/** An item as the reader's page has it. */
export type IslandItem = Pick<QuizItem, 'id' | 'grading' | 'scene' | 'question' | 'idea' | 'options'>;
