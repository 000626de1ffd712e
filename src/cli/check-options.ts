/** The flags that `check`, `batch` and `explain` share, and what they come to together with the config. */
import { existsSync, readdirSync } from 'node:fs';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { packs } from '../languages/index.ts';
import { userDataFolder } from '../store/user-data-folder.ts';
import type { Io } from './io.ts';
import { type FailOn, failOnLevels, type Settings } from './settings.ts';
import { shownData } from './shown-data.ts';

export interface CheckFlags {
  readonly lang?: string;
  readonly published?: string;
  readonly data?: readonly string[];
  readonly builtIn: boolean;
  readonly failOn?: FailOn;
  readonly config?: string | false;
  readonly baseline?: string;
  readonly debug?: true;
}

const collect = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];

export function addCheckOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--lang <code>', 'language of the text (default: detected)')
        .choices(Object.keys(packs))
        .argParser(parseLanguage),
    )
    .option('--published <date>', 'day the text appeared, that "this year" refers to: 2024-05-31', parseDay)
    .option(
      '--data <table>',
      'a CSV, TSV, JSON or Parquet table or a Data Package to check against; repeatable',
      collect,
    )
    .option('--no-built-in', 'leave out the built-in datasets')
    .addOption(
      new Option('--fail-on <level>', 'what makes the exit status 1 (default: conflicting)').choices(failOnLevels),
    )
    .option('-c, --config <file>', 'settings to use instead of the nearest recount.config.json')
    .option('--no-config', 'use no recount.config.json')
    .option('--baseline <file>', 'findings already known, made by --write-baseline: not flagged again')
    .addOption(new Option('--debug', 'show where an error came from').hideHelp());
}

/** Flags over the config over the defaults. */
export async function settingsOf(flags: CheckFlags, io: Io): Promise<Settings> {
  const { findConfig } = await import('./config-file.ts');
  const config = flags.config === false ? null : findConfig(flags.config ?? null, io.cwd);
  const loaded = config === null ? null : await (await import('./config.ts')).loadConfig(config, io.cwd);
  const baseline =
    flags.baseline === undefined ? [] : await (await import('./baseline.ts')).readBaseline(flags.baseline, io.cwd);
  return {
    lang: flags.lang ?? loaded?.lang ?? null,
    published: flags.published ?? null,
    data: [...shownData(flags.data ?? [], io.cwd), ...(loaded?.data ?? [])],
    addedFolder: existingFolder(userDataFolder(io.env)),
    builtIn: flags.builtIn && (loaded?.builtIn ?? true),
    failOn: flags.failOn ?? loaded?.failOn ?? 'conflicting',
    suppressions: [...(loaded?.suppressions ?? []), ...baseline],
  };
}

/** An empty folder is none: a run without tables of the user's own need not load what reads them. */
function existingFolder(folder: string): string | null {
  if (!existsSync(folder)) return null;
  try {
    return readdirSync(folder).length > 0 ? folder : null;
  } catch {
    return folder;
  }
}

function parseLanguage(value: string): string {
  const [code = ''] = value.toLowerCase().split('-');
  if (!Object.hasOwn(packs, code)) throw new InvalidArgumentError(`Give one of: ${Object.keys(packs).join(', ')}.`);
  return code;
}

/** A day that exists, as YYYY-MM-DD. */
export function parseDay(value: string): string {
  const day = /^\d{4}-\d{2}-\d{2}$/u.test(value) ? new Date(`${value}T00:00:00Z`) : null;
  if (day === null || Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== value) {
    throw new InvalidArgumentError('Give a day as 2024-05-31.');
  }
  return value;
}
