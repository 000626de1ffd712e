/** The files that a finished batch leaves in its output directory beside the reports: NDJSON, `summary.json`, `index.html`. */
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { packFor } from '../../languages/index.ts';
import { type DocumentRow, writeWhole } from './check-one.ts';
import type { Journal } from './journal.ts';
import { totalsOf } from './summary.ts';

/** Rows in the order of the listing. Reports are copied from the journal one by one, so memory does not grow with them. */
export async function writeOutputs(folder: string, rows: readonly DocumentRow[], journal: Journal): Promise<void> {
  await writeReports(join(folder, 'reports.ndjson'), rows, journal);
  const { formatIndex } = await import('../../report/format-index.ts');
  await writeWhole(join(folder, 'index.html'), formatIndex(rows, { packFor }));
  const summary = { schemaVersion: '1', totals: totalsOf(rows), documents: rows };
  await writeWhole(join(folder, 'summary.json'), `${JSON.stringify(summary, null, 2)}\n`);
}

/** One report a line, documents that could not be read left out. */
async function writeReports(path: string, rows: readonly DocumentRow[], journal: Journal): Promise<void> {
  const part = `${path}.part`;
  const out = createWriteStream(part);
  for (const { source } of rows) {
    const json = await journal.reportJson(source);
    if (json !== null && !out.write(`${json}\n`)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
  await rename(part, path);
}
