/** `recount batch DIR|GLOB...`: every document of a folder, one summary, a report each, resumable. */
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Report } from '../contract.ts';
import { RecountError } from '../errors.ts';
import type { Unreadable } from '../report/options.ts';
import type { FoundIn } from './baseline.ts';
import type { BatchSetup, DocumentRow, Outcome, Task } from './batch/check-one.ts';
import type { Journal } from './batch/journal.ts';
import type { Listing } from './batch/list-documents.ts';
import type { Summary } from './batch/summary.ts';
import { reportFormatter } from './check-command.ts';
import { addCheckOptions, type CheckFlags, settingsOf } from './check-options.ts';
import { extensions, type FormatName, formatNames } from './formats.ts';
import type { ExitCode, Io } from './io.ts';
import type { Settings } from './settings.ts';

interface BatchFlags extends CheckFlags {
  readonly format?: FormatName;
  readonly output?: string;
  readonly color: boolean;
  readonly quiet?: true;
  readonly jobs: number;
  readonly fresh?: true;
  readonly watch?: true;
  readonly writeBaseline?: string;
}

const examples = `
Examples:
  recount batch articles                           a folder, summed up in the terminal
  recount batch articles --output reports          a page per document, index.html, summary.json, reports.ndjson
  recount batch "2024/**/*.md" --format json       one JSON report a line
  recount batch articles --output reports --watch  check again what changes

With --output, an interrupted batch goes on where it was when the same command is run again.
Exit status: 0 nothing flagged, 1 something flagged, 2 could not run or a document could not be read.`;

export function registerBatch(program: Command, io: Io, exit: (code: ExitCode) => void): void {
  const command = program
    .command('batch')
    .summary('check every document of a folder')
    .description(
      'Checks every document of the folders, files and globs given; a bad one is reported and does not stop the rest.',
    )
    .argument('<input...>', 'folders, files or globs')
    .addOption(
      new Option(
        '-f, --format <name>',
        'what to print, or to write per document (default: text; html with --output)',
      ).choices(formatNames),
    )
    .option('-o, --output <dir>', 'write a report per document, index.html, summary.json and reports.ndjson there')
    .option('-j, --jobs <n>', 'documents checked at once', parseJobs, availableParallelism())
    .option('--fresh', 'check every document again, finished or not')
    .option('--watch', 'stay and check again what changes; end with Ctrl-C')
    .option('-q, --quiet', 'no progress and no table, only findings')
    .option('--no-color', 'no colours');
  addCheckOptions(command)
    .option('--write-baseline <file>', 'keep what is flagged now as known, for --baseline later')
    .addHelpText('after', examples)
    .action(async (inputs: string[], flags: BatchFlags) => exit(await runBatch(inputs, flags, io)));
}

function parseJobs(value: string): number {
  const jobs = Number(value);
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > 256) throw new InvalidArgumentError('Give a number from 1 to 256.');
  return jobs;
}

async function runBatch(inputs: readonly string[], flags: BatchFlags, io: Io): Promise<ExitCode> {
  const settings = await settingsOf(flags, io);
  const folder = flags.output === undefined ? null : resolve(io.cwd, flags.output);
  const { listDocuments, shownPath } = await import('./batch/list-documents.ts');
  const list = () => listDocuments(inputs, io.cwd, folder);
  const listing = await list();
  for (const glob of listing.unmatched) await io.stderr.write(`recount: nothing matches ${glob}.\n`);
  for (const path of listing.unreadable) {
    await io.stderr.write(`recount: ${shownPath(path, io.cwd)}: you may not look into this directory.\n`);
  }
  const run: BatchRun = { settings, flags, io, folder };
  if (flags.watch !== true) return runOnce(run, listing);
  const { stampsOf, watchDocuments } = await import('./batch/watch.ts');
  const before = await stampsOf([...listing.paths, ...settings.data]);
  const status = await runOnce(run, listing);
  if (io.interrupted.aborted) return status;
  const { fresh: _, ...later } = flags;
  await watchDocuments(listing, settings.data, before, list, io, async (changed, all) => {
    // An output directory describes all documents: its journal knows which of them are unchanged.
    await runOnce({ ...run, flags: later }, folder === null ? changed : all);
  });
  return status;
}

interface BatchRun {
  readonly settings: Settings;
  readonly flags: BatchFlags;
  readonly io: Io;
  readonly folder: string | null;
}

async function runOnce(run: BatchRun, listing: Listing): Promise<ExitCode> {
  const { settings, flags, io, folder } = run;
  const format = flags.format ?? (folder === null ? 'text' : 'html');
  const [
    { inOrder },
    { openJournal },
    { fingerprintOf },
    { runPool },
    { showProgress },
    { flaggedIn, newSummary },
    sink,
  ] = await Promise.all([
    import('./batch/in-order.ts'),
    import('./batch/journal.ts'),
    import('./batch/fingerprint.ts'),
    import('./batch/pool.ts'),
    import('./batch/progress.ts'),
    import('./batch/summary.ts'),
    sinkFor(run, format),
  ]);
  const journal =
    folder === null
      ? null
      : await openJournal(resolve(folder, '.recount', 'journal.ndjson'), { fresh: flags.fresh === true });
  const setup: BatchSetup = { settings, format, root: io.cwd, fingerprint: await fingerprintOf(settings, format) };
  const summary = newSummary();
  const found: FoundIn[] = [];
  let finished = 0;
  let unchanged = 0;
  const tell = inOrder(async (taken: Taken) => {
    summary.add(taken.row);
    if (flags.writeBaseline !== undefined) found.push(taken.row);
    await sink.take(taken);
  });
  const progress = await showProgress(io, listing.paths.length, flags.quiet === true || folder === null);
  try {
    const options = {
      setup,
      jobs: flags.jobs,
      workerUrl: new URL('../cli/batch-worker.js', import.meta.url),
      interrupted: io.interrupted,
    };
    await runPool(
      await tasksOf(run, listing, format, journal),
      listing.paths.length,
      options,
      async (task, outcome) => {
        const row = outcome.row ?? (await journal?.row(task.source));
        if (!row)
          throw new RecountError('internal', `the journal has lost ${task.source}`, {
            hint: 'Run again with --fresh.',
          });
        if (outcome.row === null) unchanged += 1;
        else if (journal) await journal.append({ key: outcome.key, row }, outcome.reportJson);
        finished += 1;
        progress.step(flaggedIn(row));
        await tell(task.index, { row, outcome });
      },
    );
    progress.end();
    return await finish(run, listing, { summary, found, finished, unchanged, journal, sink });
  } finally {
    progress.end();
    await journal?.close();
  }
}

/** Tasks as they are asked for, so that a long list costs only its paths. */
async function tasksOf(
  { io, folder }: BatchRun,
  listing: Listing,
  format: FormatName,
  journal: Journal | null,
): Promise<Iterable<Task>> {
  const { insideFolder, reportName, shownPath } = await import('./batch/list-documents.ts');
  return (function* () {
    for (const [index, path] of listing.paths.entries()) {
      const source = shownPath(path, io.cwd);
      const name = reportName(path, listing.base, extensions[format]);
      const output = folder === null ? null : { file: insideFolder(folder, name), name };
      yield { index, path, source, output, knownKey: journal?.finished.get(source)?.key ?? null };
    }
  })();
}

interface Finished {
  readonly summary: Summary;
  /** Findings for a baseline; none where no baseline is written. */
  readonly found: readonly FoundIn[];
  readonly finished: number;
  readonly unchanged: number;
  readonly journal: Journal | null;
  readonly sink: Sink;
}

async function finish(
  run: BatchRun,
  listing: Listing,
  { summary, found, finished, unchanged, journal, sink }: Finished,
): Promise<ExitCode> {
  const { flags, io, folder, settings } = run;
  if (io.interrupted.aborted) {
    const again = folder === null ? '' : ' Run the same command again to go on.';
    await io.stderr.write(`recount: stopped after ${finished} of ${listing.paths.length} documents.${again}\n`);
    return 2;
  }
  await sink.end();
  const { totals } = summary;
  if (folder !== null && journal) {
    const [{ shownPath }, { writeOutputs }] = await Promise.all([
      import('./batch/list-documents.ts'),
      import('./batch/outputs.ts'),
    ]);
    const sources = listing.paths.map((path) => shownPath(path, io.cwd));
    await writeOutputs(folder, sources, totals, journal);
  }
  if (flags.writeBaseline !== undefined) {
    const { keepBaseline } = await import('./baseline.ts');
    await keepBaseline(flags.writeBaseline, found, io);
  }
  if (sink.summarised && flags.quiet !== true) {
    const { summarySentence } = await import('./batch/summary.ts');
    const table = summary.table(io.stdout.columns ?? 100);
    const place = folder === null ? '' : `Reports: ${flags.output}/index.html\n`;
    await io.stdout.write(`${table === '' ? '' : `${table}\n`}${summarySentence(totals, unchanged)}${place}`);
  }
  if (totals.unreadable > 0 || listing.unreadable.length > 0) return 2;
  if (settings.failOn === 'never' || flags.writeBaseline !== undefined) return 0;
  return totals.refuted + (settings.failOn === 'conflicting' ? totals.conflicting : 0) > 0 ? 1 : 0;
}

interface Taken {
  readonly row: DocumentRow;
  readonly outcome: Outcome;
}

/** Where the outcomes go: findings as lines, reports as NDJSON, or all reports at the end in a format that holds several. */
interface Sink {
  /** Whether the table and its sentence follow on stdout. */
  readonly summarised: boolean;
  readonly take: (taken: Taken) => Promise<void>;
  readonly end: () => Promise<void>;
}

async function sinkFor({ flags, io, folder }: BatchRun, format: FormatName): Promise<Sink> {
  const { findingLines } = await import('./batch/summary.ts');
  const tellErrors = async (row: DocumentRow): Promise<void> => {
    if (row.error) await io.stderr.write(`recount: ${findingLines(row)}`);
  };
  const none = async (): Promise<void> => undefined;
  if (folder !== null) return { summarised: true, take: ({ row }) => tellErrors(row), end: none };
  if (format === 'text') {
    return {
      summarised: true,
      take: async ({ row }) => (row.error ? tellErrors(row) : io.stdout.write(findingLines(row))),
      end: none,
    };
  }
  if (format === 'json') {
    const take = async ({ row, outcome: { reportJson } }: Taken): Promise<void> => {
      await tellErrors(row);
      if (reportJson !== null) await io.stdout.write(`${reportJson}\n`);
    };
    return { summarised: false, take, end: none };
  }
  const reports: Report[] = [];
  const unreadable: Unreadable[] = [];
  const formatter = await reportFormatter({ format, color: flags.color }, io);
  return {
    summarised: false,
    take: async ({ row, outcome: { reportJson } }) => {
      await tellErrors(row);
      if (row.error) unreadable.push({ source: row.source, message: row.error.message });
      if (reportJson !== null) reports.push(JSON.parse(reportJson) as Report);
    },
    end: async () => io.stdout.write(await formatter(reports, unreadable)),
  };
}
