/** The `periods` section of a language pack. */
export type PeriodWords = Record<never, never>;
