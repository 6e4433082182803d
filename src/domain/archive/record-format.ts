/** The format in which records are written now. Raised with a migration and a fixture, never silently. */
export const recordSchema = 1;
