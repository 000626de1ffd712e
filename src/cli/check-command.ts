/** `recount check [FILE|URL|-]`: one document, one report, one exit status. */

import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Command, Option } from 'commander';
import type { ReadOptions } from '../read/build-document.ts';
import type { Document } from '../read/document.ts';
import { addCheckOptions, type CheckFlags, settingsOf } from './check-options.ts';
import { openChecker } from './checker.ts';
import { type FormatName, formatNames, formatterFor, wantsColour } from './formats.ts';
import type { ExitCode, Io } from './io.ts';
import { isAddress, readFileBytes, readStdinBytes } from './read-input.ts';
import { fails, isFinding, type Settings } from './settings.ts';

/** For `--format claimreview`; without them it writes drafts that say so. */
export interface PublisherFlags {
  readonly publisher?: string;
  readonly publisherUrl?: string;
  readonly checkUrl?: string;
}

export interface OutputFlags extends PublisherFlags {
  readonly format: FormatName;
  readonly output?: string;
  readonly color: boolean;
  readonly quiet?: true;
  readonly verbose?: true;
}

interface CheckCommandFlags extends CheckFlags, OutputFlags, InputFlags {
  readonly writeBaseline?: string;
}

export interface InputFlags {
  readonly stdinFilename?: string;
  readonly allowPrivate?: true;
  readonly cache: boolean;
}

const examples = `
Examples:
  recount check story.txt                        a report in the terminal
  recount check https://example.org/story.html   a page
  pbpaste | recount check                        a draft from the clipboard
  recount check story.txt --data jobless.csv     against your own table
  recount check post.json --format html -o report.html

Exit status: 0 nothing flagged, 1 something flagged, 2 could not run.`;

export function registerCheck(program: Command, io: Io, exit: (code: ExitCode) => void): void {
  const command = program
    .command('check', { isDefault: true })
    .summary('check one article, page or post')
    .description('Recomputes every number of one article, page or post, and flags what does not add up.')
    .argument('[input]', 'a file, an address, or - for standard input; left out: paste at the terminal')
    .addOption(new Option('-f, --format <name>', 'what to print').choices(formatNames).default('text'))
    .option('-o, --output <file>', 'write the report to a file instead')
    .option('-q, --quiet', 'print only what is flagged')
    .option('-v, --verbose', 'list every claim, also those that could not be checked')
    .option('--no-color', 'no colours (also NO_COLOR; FORCE_COLOR for the opposite)');
  addCheckOptions(command);
  addInputOptions(command)
    .option('--write-baseline <file>', 'keep what is flagged now as known, for --baseline later')
    .option('--publisher <name>', 'who publishes the check (ClaimReview)')
    .option('--publisher-url <url>', 'address of the publisher (ClaimReview)')
    .option('--check-url <url>', 'address of the page that carries the check (ClaimReview)')
    .addHelpText('after', examples)
    .action(async (input: string | undefined, flags: CheckCommandFlags) => exit(await runCheck(input, flags, io)));
}

export function addInputOptions(command: Command): Command {
  return command
    .option('--stdin-filename <name>', 'what to call standard input; its ending says how to read it')
    .option('--allow-private', 'let addresses lead into private networks')
    .option('--no-cache', 'fetch addresses anew');
}

async function runCheck(input: string | undefined, flags: CheckCommandFlags, io: Io): Promise<ExitCode> {
  const settings = await settingsOf(flags, io);
  const [document, checker] = await Promise.all([
    openDocument(input ?? '-', flags, settings, io),
    openChecker(settings),
  ]);
  const report = await checker.check(document, isFile(document.source) ? resolve(io.cwd, document.source) : null);
  if (flags.writeBaseline !== undefined) {
    const { keepBaseline } = await import('./baseline.ts');
    await keepBaseline(
      flags.writeBaseline,
      [{ source: report.document.source, findings: report.claims.filter(isFinding) }],
      io,
    );
    return 0;
  }
  const format = await reportFormatter(flags, io);
  const text = await format([report]);
  if (flags.output === undefined) await io.stdout.write(text);
  else await writeOutput(resolve(io.cwd, flags.output), text);
  return fails(report, settings.failOn) ? 1 : 0;
}

const isFile = (source: string): boolean => source !== '-' && !isAddress(source);

/** A document from wherever the argument points. */
export async function openDocument(
  input: string,
  flags: InputFlags,
  settings: Pick<Settings, 'lang' | 'published'>,
  io: Io,
): Promise<Document> {
  const options = readOptions(settings);
  if (isAddress(input)) return openAddress(input, flags, options, io);
  const bytes = input === '-' ? await readStdinBytes(io, flags.stdinFilename) : await readFileBytes(input, io.cwd);
  const { documentFrom } = await import('../read/read-document.ts');
  return documentFrom(bytes, options);
}

async function openAddress(address: string, flags: InputFlags, options: ReadOptions, io: Io): Promise<Document> {
  const [{ fetchDocument }, { documentFrom }] = await Promise.all([
    import('../read/fetch-page.ts'),
    import('../read/read-document.ts'),
  ]);
  const { bytes, contentType, url } = await fetchDocument(address, {
    allowPrivate: flags.allowPrivate === true,
    noCache: !flags.cache,
    cacheDirectory: cacheFolder(io.env),
  });
  return documentFrom({ name: url, bytes, contentType, url }, options);
}

/** Where the platform wants what can be fetched again. */
const cacheFolder = ({ XDG_CACHE_HOME, LOCALAPPDATA }: Io['env']): string =>
  join(XDG_CACHE_HOME || LOCALAPPDATA || join(homedir(), '.cache'), 'recount');

export const readOptions = ({ lang, published }: Pick<Settings, 'lang' | 'published'>) => ({
  ...(lang === null ? {} : { language: lang }),
  ...(published === null ? {} : { publishedAt: published }),
});

/** The formatter that the flags ask for. Colours and width are the terminal's; a file gets neither, so that it reads the same anywhere. */
export async function reportFormatter(flags: OutputFlags, io: Io) {
  const toFile = flags.output !== undefined;
  return formatterFor(flags.format, {
    colour: !toFile && wantsColour(io, flags.color, io.stdout),
    width: (toFile ? undefined : io.stdout.columns) ?? 80,
    quiet: flags.quiet === true,
    verbose: flags.verbose === true,
    root: io.cwd,
    ...publisherOf(flags),
  });
}

/** Only a name and an address together make a publisher. */
export const publisherOf = ({ publisher, publisherUrl, checkUrl }: PublisherFlags) => ({
  publisher: publisher === undefined || publisherUrl === undefined ? null : { name: publisher, url: publisherUrl },
  checkUrl: checkUrl ?? null,
});

async function writeOutput(path: string, text: string): Promise<void> {
  const [{ mkdir, writeFile }, { dirname }] = await Promise.all([import('node:fs/promises'), import('node:path')]);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
