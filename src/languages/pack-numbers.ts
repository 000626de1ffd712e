/** The `numbers` section of a language pack. */
export type NumberWords = Record<never, never>;
