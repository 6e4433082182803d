import { meaningsOfNotebook } from '../../queries/notebook-catalog.ts';

/** What the ids in kept entries stand for: one file for all exercises, so that asking for it tells nothing. */
export async function GET(): Promise<Response> {
  return Response.json(await meaningsOfNotebook());
}
