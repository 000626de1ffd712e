/** The files that a finished batch leaves in its output directory beside the reports: NDJSON, `summary.json`, `index.html`. */
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { packFor } from '../../languages/index.ts';
import type { IndexRow } from '../../report/format-index.ts';
import { type DocumentRow, writeWhole } from './check-one.ts';
import type { Journal } from './journal.ts';
import type { Totals } from './summary.ts';

/** `sources` in the order of the listing. Rows and reports are copied from the journal one by one: memory does not grow with them. */
export async function writeOutputs(
  folder: string,
  sources: readonly string[],
  totals: Totals,
  journal: Journal,
): Promise<void> {
  await writePieces(join(folder, 'reports.ndjson'), reportLines(sources, journal));
  const shown: IndexRow[] = [];
  await writePieces(
    join(folder, 'summary.json'),
    summaryPieces(sources, totals, journal, (row) => shown.push(indexRow(row))),
  );
  const { formatIndex } = await import('../../report/format-index.ts');
  await writeWhole(join(folder, 'index.html'), formatIndex(shown, { packFor }));
}

/** One report a line, documents that could not be read left out. */
async function* reportLines(sources: readonly string[], journal: Journal): AsyncGenerator<string> {
  for (const source of sources) {
    const json = await journal.reportJson(source);
    if (json !== null) yield `${json}\n`;
  }
}

/** `{ schemaVersion, totals, documents }`, indented, a row at a time. */
async function* summaryPieces(
  sources: readonly string[],
  totals: Totals,
  journal: Journal,
  seen: (row: DocumentRow) => void,
): AsyncGenerator<string> {
  const empty = JSON.stringify({ schemaVersion: '1', totals, documents: [] }, null, 2);
  const head = empty.slice(0, -']\n}'.length);
  let before = head;
  for (const source of sources) {
    const row = await journal.row(source);
    if (row === null) continue;
    seen(row);
    yield `${before}\n    ${JSON.stringify(row, null, 2).replaceAll('\n', '\n    ')}`;
    before = ',';
  }
  yield before === head ? `${empty}\n` : '\n  ]\n}\n';
}

/** What the page shows of a row. */
const indexRow = ({ findings, ...row }: DocumentRow): IndexRow => ({
  ...row,
  findings: findings.map(({ verdict, quote, suppressed }) => ({ verdict, quote, suppressed })),
});

/** Never leaves half a file under the final name. */
async function writePieces(path: string, pieces: AsyncIterable<string>): Promise<void> {
  const part = `${path}.part`;
  const out = createWriteStream(part);
  for await (const piece of pieces) if (!out.write(piece)) await once(out, 'drain');
  out.end();
  await once(out, 'finish');
  await rename(part, path);
}
