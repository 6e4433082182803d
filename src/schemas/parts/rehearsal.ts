import { z } from 'astro/zod';
import { id, text } from '../shared.ts';

/** How the reader comes to a talk: they choose it by this. */
export const states = ['tired', 'busy', 'hurt', 'glad'] as const;
export type State = (typeof states)[number];

/** One thing to answer, with how it lands. */
export const reply = z.strictObject({
  /** Stored on readers' devices: it never changes. */
  id,
  /** What you say or do, as prose: spoken words stand in curly quotation marks. Replies of one turn are of like length. */
  text,
  /** How far it answers what was reached for: `yes` (a "not now" with a time is one), `nearly`, `no`. Never shown as a mark; tests hold the lengths by it. */
  meets: z.enum(['yes', 'nearly', 'no']),
  /** A word or two said before `why`. Left out, a `nearly` says "Nearly" and the others say nothing. */
  label: text.optional(),
  /** What the other one says or does then, as prose with curly quotation marks. */
  lands: text,
  /** Good words that land badly all the same. Every talk has one, and from there a `stop` ending can be reached. Needs `meets: yes`. */
  landsBadly: z.boolean().default(false),
  /** Why it landed so, and often the words that would mend it. Two to four sentences. */
  why: text,
  /** Where it leads: the id of a turn or of an ending of this talk. Several replies may lead to one place, whose words must then fit all of them. */
  to: id,
});

/** What the other one says, and what can be answered. */
export const turn = z
  .strictObject({
    /** Stored on readers' devices: it never changes. Turns and endings of a talk share their ids. */
    id,
    /** What the other one says, without quotation marks: on a sofa it is read aloud. */
    says: text.optional(),
    /** What they do, or how they say it. Stands before what they say; alone where they say nothing. */
    does: text.optional(),
    /** Three or four answers. */
    replies: z.array(reply).min(3).max(4),
  })
  .refine((t) => t.says !== undefined || t.does !== undefined, {
    error: 'say what they say, what they do, or both',
  });

/** Where a talk can end. */
export const ending = z.strictObject({
  /** Stored on readers' devices: it never changes. Turns and endings of a talk share their ids. */
  id,
  /** `met`: the reach was answered. `later`: it waits, with a time. `open`: it stays unfinished. `stop`: good words landed badly, and stopping is the good end. */
  kind: z.enum(['met', 'later', 'open', 'stop']),
  /** What is true now, in two to four sentences. No tidy lesson. */
  text,
});

/** One talk of two people: a graph of turns whose first one begins it. */
export const talk = z.strictObject({
  /** Stored on readers' devices: it never changes. Begins with the exercise's initials. */
  id,
  /** The state you are in, by which it is chosen. */
  state: z.enum(states),
  /** A few words that tell it from the others. */
  title: text,
  /** Where you are, what was before, and who the other one is. One to three sentences, told to "you". */
  setting: text,
  /** What the other one is called above their lines, for example a first name or "Your mother". */
  with: text,
  /** Where it happens, in a word or two. No two talks of an exercise share both place and act. */
  place: text,
  /** What is reached for, in a few words. */
  act: text,
  /** First names that appear anywhere in the talk. No name in two talks. */
  names: z.array(text).default([]),
  /** Speaks of being watched or afraid: left out where two people look at one screen. */
  aloneOnly: z.boolean().default(false),
  /** The first begins the talk. One path at least is four turns long. */
  turns: z.array(turn).min(4),
  endings: z.array(ending).min(2),
});
export type Talk = z.infer<typeof talk>;
export type Turn = z.infer<typeof turn>;
export type Reply = z.infer<typeof reply>;
export type Ending = z.infer<typeof ending>;

/** A reply as the reader's page has it: what only authors and tests use is left out. */
export type IslandReply = Pick<Reply, 'id' | 'text' | 'lands' | 'why' | 'to'> &
  Partial<Pick<Reply, 'label' | 'landsBadly'>>;
export type IslandTurn = Pick<Turn, 'id' | 'says' | 'does'> & { replies: IslandReply[] };
/** A talk as the reader's page has it. */
export type IslandTalk = Pick<Talk, 'id' | 'state' | 'title' | 'setting' | 'with' | 'endings'> & {
  turns: IslandTurn[];
};

/** Talks to rehearse: the other one's line, three or four replies, how each lands and why. */
export const rehearsalPart = z.strictObject({
  /** Stored with every record: it never changes. */
  id,
  kind: z.literal('rehearsal'),
  /** In the order shown without a script. */
  talks: z.array(talk).min(1),
  /** Said when a talk has ended, for example one question about the reader's own week. */
  closing: text.optional(),
});
export type RehearsalPart = z.infer<typeof rehearsalPart>;
