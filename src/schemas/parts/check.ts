import { z } from 'astro/zod';
import { id } from '../shared.ts';

/** A round of scenes from a bank in `content/quizzes/`. */
export const checkPart = z.strictObject({
  id,
  kind: z.literal('check'),
  /** File name, without ending, of the bank. */
  bank: id,
  /** How many scenes a round takes. */
  round: z.int().min(3).max(12).default(6),
});
export type CheckPart = z.infer<typeof checkPart>;
