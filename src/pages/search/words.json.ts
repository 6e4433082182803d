import type { APIRoute } from 'astro';
import { searchWords } from '../../queries/search-words.ts';

/** The words the query layer knows, fetched once when somebody asks something. */
export const GET: APIRoute = async () => Response.json(await searchWords());
