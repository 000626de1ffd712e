/**
 * The `tables` section of a language pack: how newsrooms and offices head their columns and name their total rows.
 * All forms are lower case without accents, as the store folds headers and cells before it compares.
 */
export interface TableWords {
  /** The whole label of a row or column that adds up the others: "total", "ensemble". */
  readonly total: readonly string[];
  /** Opens such a label: "all" of "all circuits", "toutes" of "toutes les regions"; trusted only in an edge row. */
  readonly totalOpeners: readonly string[];
  readonly subtotal: readonly string[];
  /** Opens the label of a part of the row above: "of which" of "of which: rail". */
  readonly ofWhich: readonly string[];
  readonly average: readonly string[];
  /** Closes the label of a total: "total" of "England total", "confondus" of "tous sexes confondus". */
  readonly totalClosers: readonly string[];
  /** Opens the label of the rest of a breakdown: "other" of "other brands". */
  readonly collective: readonly string[];
  /** Headers of a column of periods. */
  readonly period: readonly string[];
  /** Headers of a column that names what each row measures: "item", "indicateur". */
  readonly indicator: readonly string[];
  /** Headers of the one column of figures in a long table: "value", "valeur". */
  readonly value: readonly string[];
  readonly unit: readonly string[];
  readonly note: readonly string[];
  /** In headers of the ends of a margin of error: beside a figure, not figures of their own. */
  readonly bounds: readonly string[];
  readonly source: readonly string[];
  /** Headers of a column that says how sure a row is, and what may stand in its cells. */
  readonly status: readonly string[];
  readonly reported: readonly string[];
  readonly planned: readonly string[];
  readonly estimated: readonly string[];
  /** Words of a header of identifiers: "code", "id". */
  readonly code: readonly string[];
  /** Headers of entity columns that name countries. */
  readonly country: readonly string[];
  /** What stands in a cell in place of a figure. */
  readonly missing: readonly string[];
  /** Before a unit in a description: "in current" of "GDP in current USD". Longest first. */
  readonly measuredIn: readonly string[];
  /** Before what a title says the rows are: "by" of "Jobs by region". */
  readonly by: readonly string[];
  /** Before the year of a header that is no time of its figures: "Change since 2013". */
  readonly since: readonly string[];
  /** Beside a unit in brackets, what it is no part of: "current" of "GDP (current US$)". */
  readonly unitQualifiers: readonly string[];
  /** After the unit of a whole table: "unless stated" of "Item ($m unless stated)". */
  readonly unless: readonly string[];
  /** In brackets after a label: a plain count, whatever the unit of the table: "Staff (number)". */
  readonly bareNumber: readonly string[];
  /** Names of what is counted, whatever the unit of the table: "Employees", "Network (stores)". */
  readonly counted: readonly string[];
  /** Opens the label of a count: "number of" of "Number of stores". */
  readonly countOpeners: readonly string[];
  /** What opens a line above or below a table that speaks of the whole: "Last updated;12/03/2024", "Champ : France". */
  readonly about: {
    readonly title: readonly string[];
    readonly unit: readonly string[];
    readonly source: readonly string[];
    readonly updated: readonly string[];
    readonly licence: readonly string[];
    readonly other: readonly string[];
  };
  /** Words of a label that say which end of it is good, where a text judges ("best", "improved"). */
  readonly goodHigh: readonly string[];
  readonly goodLow: readonly string[];
  /** Words of lengths of time: where they head a label, or its unit is a time, it is not added up either. */
  readonly lasting: readonly string[];
  /** Words anywhere in a measure's label that forbid adding it up: an average, a rate, a rank. */
  readonly notAdded: readonly string[];
  /** Words of a measure's label that tell how it behaves over time. */
  readonly kinds: {
    readonly stock: readonly string[];
    readonly flow: readonly string[];
    readonly rate: readonly string[];
    readonly price: readonly string[];
    readonly change: readonly string[];
    readonly rank: readonly string[];
  };
}
