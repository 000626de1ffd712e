/** The `cues` section of a language pack. */
export type CueWords = Record<never, never>;
