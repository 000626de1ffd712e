/** The `statements` section of a language pack. */
export type StatementWords = Record<never, never>;
