/** One document of a batch, in this thread or in a worker: bytes in, a row of the summary and the report's JSON out. */
import { createHash } from 'node:crypto';
import { mkdir, rename, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Report } from '../../contract.ts';
import { documentFrom } from '../../read/read-document.ts';
import { formatJsonLine } from '../../report/format-json.ts';
import { readOptions } from '../check-command.ts';
import { type Checker, openChecker } from '../checker.ts';
import { describe, type ToldError } from '../errors.ts';
import { type FormatName, type Formatter, formatterFor } from '../formats.ts';
import { readFileBytes } from '../read-input.ts';
import { isFinding, isFlagged, type Settings } from '../settings.ts';
import { bytesOf, tablesBeside } from './tables-beside.ts';

/** A finding on one line of the summary, or silenced. */
export interface Finding {
  readonly id: string;
  readonly suppressed: string | null;
  readonly line: number;
  readonly column: number;
  readonly verdict: string;
  readonly kind: string;
  readonly quote: string;
}

export interface DocumentRow {
  /** Path as shown to the user; unique in a batch. */
  readonly source: string;
  readonly title: string | null;
  readonly language: string | null;
  readonly quantities: number;
  readonly claims: number;
  readonly checked: number;
  readonly supported: number;
  readonly refuted: number;
  readonly conflicting: number;
  readonly suppressed: number;
  readonly findings: readonly Finding[];
  /** Name of the report below the output directory, `/`-separated; null without one. */
  readonly report: string | null;
  /** Why the document could not be checked. */
  readonly error: ToldError | null;
}

export interface Task {
  /** Place in the listing, from 0. */
  readonly index: number;
  readonly path: string;
  readonly source: string;
  /** Where to write the report, and its name in the row; null: no report file. */
  readonly output: { readonly file: string; readonly name: string } | null;
  /** Key under which an earlier run finished this document. */
  readonly knownKey: string | null;
}

export interface Outcome {
  readonly key: string;
  /** Null: unchanged since the earlier run, nothing was done. */
  readonly row: DocumentRow | null;
  readonly reportJson: string | null;
}

export interface BatchSetup {
  readonly settings: Settings;
  readonly format: FormatName;
  /** Folder that reports name files from. */
  readonly root: string;
  /** Hash of everything but the document that decides the bytes of its report. */
  readonly fingerprint: string;
}

export type CheckOne = (task: Task) => Promise<Outcome>;

/** Opens the datasets once; the function returned never rejects for a document's own faults. */
export async function prepareCheckOne(setup: BatchSetup): Promise<CheckOne> {
  const checker = await openChecker(setup.settings);
  const format = await formatterFor(setup.format, {
    colour: false,
    width: 80,
    quiet: false,
    verbose: false,
    root: setup.root,
    publisher: null,
    checkUrl: null,
  });
  return (task) => checkOne(task, setup, checker, format);
}

async function checkOne(task: Task, setup: BatchSetup, checker: Checker, format: Formatter): Promise<Outcome> {
  let key = '';
  try {
    const { bytes } = await readFileBytes(task.path, '/', task.source);
    const beside = await tablesBeside(task.path);
    const hash = createHash('sha256').update(setup.fingerprint).update('\n').update(bytes);
    for (const table of await bytesOf(beside)) hash.update('\n').update(table);
    key = hash.digest('hex');
    if (key === task.knownKey && (task.output === null || (await exists(task.output.file)))) {
      return { key, row: null, reportJson: null };
    }
    const document = documentFrom({ name: task.source, bytes }, readOptions(setup.settings));
    const report = await checker.check(document, task.path, beside);
    if (task.output) await writeWhole(task.output.file, await format([report]));
    return { key, row: rowOf(report, task), reportJson: formatJsonLine(report).trimEnd() };
  } catch (error) {
    return { key, row: badRow(task, describe(error, task.source)), reportJson: null };
  }
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

/** Never leaves half a file under the final name. */
export async function writeWhole(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const part = `${path}.${process.pid}.part`;
  await writeFile(part, text);
  await rename(part, path);
}

function rowOf(report: Report, task: Task): DocumentRow {
  const { document, coverage, claims } = report;
  const flagged = claims.filter(isFlagged);
  return {
    source: task.source,
    title: document.title,
    language: document.language,
    quantities: coverage.quantities,
    claims: coverage.claims,
    checked: coverage.checked,
    supported: claims.filter((c) => c.verdict === 'Supported').length,
    refuted: flagged.filter((c) => c.verdict === 'Refuted').length,
    conflicting: flagged.filter((c) => c.verdict === 'Conflicting Evidence').length,
    suppressed: claims.filter((c) => c.suppressed !== null).length,
    findings: claims.filter(isFinding).map(({ id, suppressed, line, column, verdict, kind, quote }) => ({
      id,
      suppressed,
      line,
      column,
      verdict,
      kind,
      quote,
    })),
    report: task.output?.name ?? null,
    error: null,
  };
}

/** The row of a document that could not be read, or whose worker died. */
export const badRow = (task: Task, error: ToldError): DocumentRow => ({
  source: task.source,
  title: null,
  language: null,
  quantities: 0,
  claims: 0,
  checked: 0,
  supported: 0,
  refuted: 0,
  conflicting: 0,
  suppressed: 0,
  findings: [],
  report: null,
  error,
});
