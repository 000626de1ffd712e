/** What is wrong, or thin, in datasets that others will rely on: found once, when they are added or shipped. */

import type { Dataset, Observation, Source } from './dataset.ts';
import type { Packs } from './words-of-tables.ts';

export interface Problem {
  readonly severity: 'error' | 'warning';
  readonly file: string | null;
  readonly line: number | null;
  readonly message: string;
}

/** At most this many problems of one kind; a file of a million slips is told by the first few. */
const MOST_OF_A_KIND = 10;

/** Errors make a claim's check wrong; warnings make its report poorer. In order of datasets and lines. */
export function problemsOf(datasets: readonly Dataset[], packs: Packs): readonly Problem[] {
  return datasets.flatMap((dataset) => [
    ...limited(cellProblems(dataset)),
    ...limited(intervalProblems(dataset)),
    ...limited(repeatProblems(dataset)),
    ...sourceProblems(dataset),
    ...limited(labelProblems(dataset, packs)),
  ]);
}

function limited(problems: readonly Problem[]): readonly Problem[] {
  const [first] = problems;
  if (!first || problems.length <= MOST_OF_A_KIND) return problems;
  const more = problems.length - MOST_OF_A_KIND;
  return [...problems.slice(0, MOST_OF_A_KIND), { ...first, line: null, message: `and ${more} more like it` }];
}

function cellProblems({ table, source, observations }: Dataset): readonly Problem[] {
  if (!table) return [];
  const { file } = source;
  const problems: Problem[] = [];
  const read = new Set(observations.map((o) => o.cell?.column));
  const periods = table.columns.filter((c) => c.role === 'period');
  const dated = new Set(observations.flatMap((o) => (o.period && o.cell ? [o.cell.line] : [])));
  for (const row of table.rows) {
    for (const column of table.columns) {
      const cell = row.cells[column.index];
      if (column.role === 'measure' && read.has(column.index) && cell && cell.value === null && !cell.missing)
        problems.push({
          severity: 'error',
          file,
          line: row.line,
          message: `“${cell.text}” in column “${column.name}” is no figure`,
        });
    }
    const [period] = periods;
    if (
      period &&
      !dated.has(row.line) &&
      row.cells.some((cell, i) => cell.value !== null && read.has(i)) &&
      !row.cells[period.index]?.missing
    )
      problems.push({
        severity: 'error',
        file,
        line: row.line,
        message: `“${row.cells[period.index]?.text ?? ''}” in column “${period.name}” is no period`,
      });
  }
  return problems;
}

const intervalProblems = ({ observations, source }: Dataset): readonly Problem[] =>
  observations
    .filter(({ value, interval }) => !(interval.min <= value && value <= interval.max))
    .map(({ cell, printed }) => ({
      severity: 'error',
      file: source.file,
      line: cell?.line ?? null,
      message: `${printed} lies outside its own low and high`,
    }));

const placeOf = (o: Observation): string =>
  [o.measure, o.period?.label ?? '', ...Object.entries(o.members).flat()].join('\u0001');

function repeatProblems({ observations, source }: Dataset): readonly Problem[] {
  const first = new Map<string, Observation>();
  const problems: Problem[] = [];
  for (const observation of observations) {
    const place = placeOf(observation);
    const known = first.get(place);
    if (!known) first.set(place, observation);
    else if (known.value !== observation.value && known.source.title === observation.source.title)
      problems.push({
        severity: 'warning',
        file: source.file,
        line: observation.cell?.line ?? null,
        message: `${observation.printed} stands where line ${known.cell?.line ?? '?'} has ${known.printed}: same measure, members, period and source`,
      });
  }
  return problems;
}

function sourceProblems({ observations, source }: Dataset): readonly Problem[] {
  const named = (wanted: keyof Source, what: string): readonly Problem[] => {
    const without = observations.filter((o) => !o.source[wanted]);
    const [first] = without;
    if (!first) return [];
    const all = without.length === observations.length;
    return [
      {
        severity: 'warning',
        file: source.file,
        line: all ? null : (first.cell?.line ?? null),
        message: all
          ? `no figure has ${what}`
          : `${without.length} of ${observations.length} figures have no ${what.replace(/^an? /u, '')}`,
      },
    ];
  };
  return [
    ...named('publisher', 'a publisher'),
    ...named('url', 'an address'),
    ...named('date', 'a date'),
    ...named('licence', 'a licence'),
  ];
}

function labelProblems({ measures, source }: Dataset, packs: Packs): readonly Problem[] {
  const problems: Problem[] = [];
  for (const { id, labels, unit } of measures) {
    const missing = Object.keys(packs).filter((code) => !labels[code]?.length && !labels['']?.length);
    if (missing.length > 0)
      problems.push({
        severity: 'warning',
        file: source.file,
        line: null,
        message: `measure “${id}” has no label in ${missing.join(', ')}`,
      });
    if (unit.dimension === 'none')
      problems.push({ severity: 'warning', file: source.file, line: null, message: `measure “${id}” has no unit` });
  }
  return problems;
}
