/**
 * Which rows of a large table a text speaks of, as SQL. Rows are asked for by their place in the sorted table, measure
 * by measure: DuckDB then reads a stretch instead of comparing five million names.
 */
import { countryLabels } from '../countries.ts';
import { indexNames, type NameIndex, wordsOfText } from '../mentions.ts';
import { sqlName, sqlText } from '../sql-reading.ts';
import type { Packs } from '../words-of-tables.ts';
import type { Catalog } from './import-table.ts';

/** The most rows that one text is served. */
export const MOST_ROWS_OF_SLICE = 20_000;
/** A measure of fewer rows is taken whole, whatever the text names. */
const MOST_ROWS_OF_WHOLE = 3000;
/** Measures and members that one text may speak of; the best-covered first. */
const MOST_MEASURES = 12;
const MOST_MEMBERS = 200;

/** Queries for the rows that a text speaks of, the widest first: a rank needs all members, a series all periods. */
export function slicer(catalog: Catalog, from: string, packs: Packs): (text: string) => readonly string[] {
  const { measureColumn, leading, ranges, keys, members, period, periods } = catalog;
  const ofMeasures = indexNames(measureColumn === null ? [] : Object.keys(ranges), (name) => [name], packs);
  const ofMembers = indexNames(
    members,
    (name) => [name, ...Object.values(countryLabels(name, '', packs) ?? {}).flat()],
    packs,
  );
  const isIn = (column: string | null | undefined, names: readonly string[]): string | null =>
    column === null || column === undefined || names.length === 0
      ? null
      : `${sqlName(column)} IN (${names.map(sqlText).join(', ')})`;
  const rowsOf = (names: readonly string[]): number => names.reduce((sum, name) => sum + (ranges[name]?.[1] ?? 0), 0);
  const select = (names: readonly string[] | null, where: string | null): string => {
    const places = (names ?? []).flatMap((name) => {
      const range = ranges[name];
      return range ? [`rowid BETWEEN ${range[0]} AND ${range[0] + range[1] - 1}`] : [];
    });
    const each = (names === null ? [null] : places).map((place) => {
      const parts = [place, where].filter((part) => part !== null);
      return `SELECT * FROM ${from}${parts.length > 0 ? ` WHERE ${parts.join(' AND ')}` : ''}`;
    });
    return `SELECT * FROM (${each.join(' UNION ALL ')}) LIMIT ${MOST_ROWS_OF_SLICE + 1}`;
  };
  // A text that names no year speaks of now.
  const newest = Object.keys(periods)
    .filter((name) => /^\d{4}/u.test(name))
    .sort()
    .slice(-2);
  return (text) => {
    const spoken = spokenOf(text, packs);
    const named = mentioned(ofMembers, spoken).slice(0, MOST_MEMBERS);
    const years = new Set(text.match(/(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/gu) ?? []);
    const times =
      years.size > 0 ? Object.keys(periods).filter((name) => [...years].some((year) => name.includes(year))) : newest;
    const either = [isIn(keys[0], named), isIn(period, times)].filter((part) => part !== null).join(' OR ');
    if (measureColumn !== null) {
      const surely = mentioned(ofMeasures, spoken);
      const some = surely.length > 0 ? surely : ofMeasures.mentioned(spoken.words, 'some');
      const wanted = some.slice(0, MOST_MEASURES);
      if (wanted.length === 0) return [];
      const few = wanted.slice(0, 3);
      const whole = rowsOf(wanted) <= MOST_ROWS_OF_WHOLE || (either === '' && rowsOf(wanted) <= MOST_ROWS_OF_SLICE);
      return [
        ...(whole ? [select(wanted, null)] : []),
        ...(either === '' ? [] : [select(wanted, `(${either})`), select(few, `(${either})`)]),
        ...(named.length > 0 ? [select(few, isIn(keys[0], named))] : []),
      ];
    }
    if (named.length === 0 && years.size === 0) return [];
    const ofTimes = times.reduce((sum, name) => sum + (periods[name] ?? 0), 0);
    const queries: string[] = [];
    if (ofTimes <= MOST_ROWS_OF_SLICE && either !== '') queries.push(select(null, either));
    if (named.length > 0 && leading === keys[0]) queries.push(select(named, null), select(named, isIn(period, times)));
    return queries;
  };
}

interface Spoken {
  readonly sentences: readonly ReadonlySet<string>[];
  readonly words: ReadonlySet<string>;
}

function spokenOf(text: string, packs: Packs): Spoken {
  const sentences = text
    .split(/[.!?;]\s|\n/u)
    .filter((sentence) => sentence.trim() !== '')
    .map((sentence) => wordsOfText(sentence, packs));
  return { sentences, words: new Set(sentences.flatMap((own) => [...own])) };
}

/** Names all of whose words stand in one sentence. */
const mentioned = (names: NameIndex, { sentences }: Spoken): readonly string[] => [
  ...new Set(sentences.flatMap((words) => names.mentioned(words, 'all'))),
];
