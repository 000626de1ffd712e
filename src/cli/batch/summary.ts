/** What `batch` says at the end: the findings, one line each, then one table, then one sentence. */
import { oneLine } from '../../report/escape.ts';
import { clip, padEnd, padStart } from '../../report/wrap.ts';
import { errorLine } from '../errors.ts';
import type { DocumentRow } from './check-one.ts';

export interface Totals {
  readonly documents: number;
  readonly unreadable: number;
  readonly flaggedDocuments: number;
  readonly quantities: number;
  readonly claims: number;
  readonly checked: number;
  readonly supported: number;
  readonly refuted: number;
  readonly conflicting: number;
  readonly suppressed: number;
}

type Sums = { -readonly [K in keyof Totals]: Totals[K] };

const counted = ['quantities', 'claims', 'checked', 'supported', 'refuted', 'conflicting', 'suppressed'] as const;

const noTotals = (): Sums => ({
  documents: 0,
  unreadable: 0,
  flaggedDocuments: 0,
  quantities: 0,
  claims: 0,
  checked: 0,
  supported: 0,
  refuted: 0,
  conflicting: 0,
  suppressed: 0,
});

function addTo(totals: Sums, row: DocumentRow): void {
  totals.documents += 1;
  if (row.error) totals.unreadable += 1;
  if (flaggedIn(row) > 0) totals.flaggedDocuments += 1;
  for (const name of counted) totals[name] += row[name];
}

export const flaggedIn = (row: DocumentRow): number => row.refuted + row.conflicting;

/** `story.txt:12:24  Refuted  change  “up 130 %”` */
export const findingLines = (row: DocumentRow): string =>
  row.error
    ? errorLine({ ...row.error, file: row.error.file ?? row.source }).replace(/^recount: /u, '')
    : row.findings
        .filter(({ suppressed }) => suppressed === null)
        .map(
          (f) =>
            `${oneLine(row.source)}:${f.line}:${f.column}  ${f.verdict}  ${f.kind}  “${clip(oneLine(f.quote), 80)}”\n`,
        )
        .join('');

/** Past this many documents the table holds only those with something to look at. */
const TABLE_LIMIT = 60;

/** What is kept of the rows for the end, the same for a hundred documents and for a million. */
export interface Summary {
  /** Takes the rows in the order of the listing. */
  readonly add: (row: DocumentRow) => void;
  readonly totals: Totals;
  /** The table for a terminal of that many columns; '' where it would be empty. */
  readonly table: (width: number) => string;
}

export function newSummary(): Summary {
  const totals = noTotals();
  const first: DocumentRow[] = [];
  const notable: DocumentRow[] = [];
  let notables = 0;
  return {
    add: (row) => {
      addTo(totals, row);
      if (first.length < TABLE_LIMIT) first.push(row);
      if (row.error === null && flaggedIn(row) === 0) return;
      notables += 1;
      if (notable.length < TABLE_LIMIT) notable.push(row);
    },
    totals,
    table: (width) =>
      totals.documents > TABLE_LIMIT ? tableOf(notable, notables - notable.length, width) : tableOf(first, 0, width),
  };
}

function tableOf(shown: readonly DocumentRow[], hidden: number, width: number): string {
  if (shown.length === 0) return '';
  const heads = ['numbers', 'claims', 'checked', 'flagged'];
  const columns = heads.reduce((sum, head) => sum + head.length + 2, 0);
  const longest = Math.max(...shown.map(({ source }) => source.length), 'document'.length);
  const names = Math.max(20, Math.min(longest, width - columns));
  const line = (name: string, cells: readonly string[]): string =>
    `${padEnd(clip(name, names), names)}${cells.map((cell, i) => `  ${padStart(cell, heads[i]?.length ?? 0)}`).join('')}`.trimEnd();
  const body = shown.map((row) =>
    row.error
      ? line(oneLine(row.source), ['–', '–', '–', 'error'])
      : line(oneLine(row.source), [row.quantities, row.claims, row.checked, flaggedIn(row)].map(String)),
  );
  const tail = hidden > 0 ? [`… and ${hidden} more with something to look at`] : [];
  return `${[line('document', heads), ...body, ...tail].join('\n')}\n`;
}

const plural = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

export function summarySentence(totals: Totals, unchanged: number): string {
  const parts = [
    plural(totals.documents, 'document'),
    ...(unchanged > 0 ? [`${unchanged} unchanged since the last run`] : []),
    `${totals.checked} of ${plural(totals.claims, 'claim')} checked`,
    `${totals.refuted + totals.conflicting} flagged in ${plural(totals.flaggedDocuments, 'document')}`,
    ...(totals.unreadable > 0 ? [`${totals.unreadable} could not be read`] : []),
  ];
  return `${parts.join(', ')}.\n`;
}
