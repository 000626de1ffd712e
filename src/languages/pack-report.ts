/** The `report` section of a language pack. */
export type ReportWords = Record<never, never>;
