/** Parquet files, and text tables too large to hold as printed: whole when they are small, else as slices for a text. */
import { extname } from 'node:path';
import { RecountError } from '../../errors.ts';
import { countryLabels } from '../countries.ts';
import type { Dataset, Table } from '../dataset.ts';
import { datasetFromTable } from '../dataset-from-table.ts';
import { indexNames, type NameIndex, wordsOfText } from '../mentions.ts';
import { sqlText } from '../parse-table.ts';
import { sqlName } from '../sql.ts';
import type { GridOptions } from '../table-from-grid.ts';
import { cacheFolder, contentHash } from './cache.ts';
import { connect, type Query } from './connect.ts';
import { type Catalog, importTable, tableOf } from './import-table.ts';

/** Rows that are taken into memory whole, and the most that one text is served. */
const MOST_ROWS = 100_000;
const MOST_ROWS_OF_SLICE = 20_000;
const ROWS_OF_SAMPLE = 2000;
/** Measures that one text may speak of; the best-covered first. */
const MOST_MEASURES = 12;

export interface LargeTable {
  readonly rows: number;
  /** The rows that a text speaks of as a dataset; null when it speaks of none. */
  readonly datasetFor: (text: string | null) => Promise<Dataset | null>;
  /** Its first rows, to show how it was understood. */
  readonly sample: () => Promise<Dataset | null>;
  readonly close: () => void;
}

export async function openLarge(options: GridOptions, origin: Dataset['origin']): Promise<LargeTable> {
  const { file, packs } = options;
  const isParquet = extname(file).toLowerCase() === '.parquet';
  const from = isParquet ? `read_parquet(${sqlText(file)})` : `read_csv(${sqlText(file)}, all_varchar = true)`;
  const folder = cacheFolder(process.env);
  const query = await connect();
  try {
    const hash = await contentHash(file, folder);
    if (isParquet && (await countOf(query, from)) <= MOST_ROWS) {
      const numbered = `SELECT row_number() OVER () + 1 AS recount_line, COLUMNS(*)::VARCHAR FROM ${from}`;
      const table = await tableOf(query, numbered, options, from);
      if (table === null) throw new RecountError('bad-table', 'the table has no rows', { file });
      const { name: id, metadata } = options;
      const small = datasetFromTable(table, { origin, packs, id, file, hash, ...(metadata && { metadata }) });
      return { rows: table.rows.length, datasetFor: async () => small, sample: async () => small, close: query.close };
    }
    const { from: kept, catalog } = await importTable(query, from, hash, folder, options);
    const own: GridOptions = { ...options, metadata: catalog.metadata };
    const datasetOf = (table: Table): Dataset =>
      datasetFromTable(table, { origin, packs, id: options.name, file, hash, metadata: catalog.metadata });
    const all =
      catalog.rows > MOST_ROWS ? null : await tableOf(query, `SELECT * FROM ${kept} ORDER BY recount_line`, own, from);
    const whole = all && datasetOf(all);
    const sliceFor = whole ? null : slicer(catalog, options);
    return {
      rows: catalog.rows,
      datasetFor: async (text) => {
        if (!sliceFor) return whole;
        if (text === null)
          throw new RecountError('table-too-large', `a table of ${catalog.rows} rows is read only for a text`, {
            file,
            hint: 'Give the text that it is for, or a smaller table.',
          });
        for (const where of sliceFor(text)) {
          const table = await tableOf(
            query,
            `SELECT * FROM ${kept}${where} LIMIT ${MOST_ROWS_OF_SLICE + 1}`,
            own,
            from,
          );
          if (table === null) return null;
          if (table.rows.length <= MOST_ROWS_OF_SLICE) return datasetOf(table);
        }
        return null;
      },
      sample: async () => {
        if (whole) return whole;
        const table = await tableOf(query, `SELECT * FROM ${kept} LIMIT ${ROWS_OF_SAMPLE}`, own, from);
        return table && datasetOf(table);
      },
      close: query.close,
    };
  } catch (cause) {
    query.close();
    if (cause instanceof RecountError) throw cause;
    const message = cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : '';
    throw new RecountError('bad-table', `DuckDB cannot read the file: ${message}`, {
      file,
      cause,
      hint: 'Check that it is whole and what its ending says.',
    });
  }
}

const countOf = async (query: Query, from: string): Promise<number> =>
  Number((await query.all(`SELECT count(*)::DOUBLE AS n FROM ${from}`))[0]?.n ?? 0);

/** Conditions for the rows that a text speaks of, the widest first: a rank needs all members, a series all periods. */
function slicer(catalog: Catalog, { packs }: GridOptions): (text: string) => readonly string[] {
  const measures = indexNames(Object.keys(catalog.measures), (name) => [name], packs);
  const members = indexNames(
    catalog.members,
    (name) => [name, ...Object.values(countryLabels(name, '', packs) ?? {}).flat()],
    packs,
  );
  return (text) => {
    const sentences = text
      .split(/[.!?;]\s|\n/u)
      .filter((sentence) => sentence.trim() !== '')
      .map((sentence) => wordsOfText(sentence, packs));
    const inSentences = (names: NameIndex): readonly string[] => [
      ...new Set(sentences.flatMap((words) => names.mentioned(words, 'all'))),
    ];
    const words: ReadonlySet<string> = new Set(sentences.flatMap((own) => [...own]));
    const spoken = inSentences(measures);
    const some = spoken.length > 0 ? spoken : measures.mentioned(words, 'some');
    const ofMeasures = catalog.measureColumn === null ? [] : some.slice(0, MOST_MEASURES);
    if (catalog.measureColumn !== null && ofMeasures.length === 0) return [];
    const named = inSentences(members).slice(0, 200);
    const years = new Set(text.match(/(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/gu) ?? []);
    const periods = catalog.periods.filter((period) => [...years].some((year) => period.includes(year)));
    const isIn = (column: string | null | undefined, names: readonly string[]): string | null =>
      column === null || column === undefined || names.length === 0
        ? null
        : `${sqlName(column)} IN (${names.map(sqlText).join(', ')})`;
    const measure = isIn(catalog.measureColumn, ofMeasures);
    const member = isIn(catalog.keys[0], named);
    const period = isIn(catalog.period, periods);
    const either = [member, period].filter((part) => part !== null).join(' OR ');
    const both = [measure, either === '' ? null : `(${either})`];
    const wholeRows = ofMeasures.reduce((sum, name) => sum + (catalog.measures[name] ?? 0), 0);
    const tries = [
      wholeRows > 0 && wholeRows <= MOST_ROWS_OF_SLICE ? [measure] : [],
      both,
      [measure, member],
      [isIn(catalog.measureColumn, ofMeasures.slice(0, 3)), member, period],
    ];
    return tries.flatMap((parts) => {
      const conditions = parts.filter((part) => part !== null);
      return conditions.length > 0 ? [` WHERE ${conditions.join(' AND ')}`] : [];
    });
  };
}
