/** The `text` section of a language pack. */
export type TextWords = Record<never, never>;
