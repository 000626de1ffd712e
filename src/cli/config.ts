/** `recount.config.json`: its schema, and reading it with an error that names the line. */
import { readFile } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import { z } from 'zod';
import { RecountError } from '../errors.ts';
import { type FailOn, type FileSuppression, failOnLevels } from './settings.ts';
import { shownData } from './shown-data.ts';

const suppressionSchema = z
  .strictObject({
    quote: z.string().min(1).describe('Words of the claim or of its sentence, as written.'),
    verdict: z.enum(['refuted', 'conflicting']).optional().describe('Only findings with this verdict.'),
    file: z.string().min(1).optional().describe('Only in this document, relative to the config.'),
    reason: z.string().min(1).describe('Why the finding is all right; shown in the report.'),
  })
  .describe('A finding that was looked at and is all right.');

export const configSchema = z
  .strictObject({
    $schema: z.string().optional().describe('Address of this schema, for editors.'),
    lang: z.string().min(2).optional().describe('Language of every document; left out: detected.'),
    data: z.array(z.string().min(1)).optional().describe('Tables and Data Packages, relative to the config.'),
    builtIn: z.boolean().optional().describe('Whether the built-in datasets are used; true when left out.'),
    failOn: z.enum(failOnLevels).optional().describe('What makes the exit status 1; conflicting when left out.'),
    suppressions: z.array(suppressionSchema).optional(),
  })
  .describe('Settings of recount for the folder they stand in and all below. Flags win over them.');

export interface Config {
  readonly lang: string | null;
  readonly data: readonly string[];
  readonly builtIn: boolean;
  readonly failOn: FailOn | null;
  readonly suppressions: readonly FileSuppression[];
}

/** Reads and checks a config file. Throws RecountError `bad-config` with the line at fault. */
export async function loadConfig(path: string, cwd: string): Promise<Config> {
  const shown = relative(cwd, path) || path;
  const text = await readFile(path, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    throw new RecountError('bad-config', 'the config cannot be read', {
      file: shown,
      hint: 'Check the path given to --config.',
      cause,
    });
  });
  const parsed = configSchema.safeParse(parseJson(text, shown));
  if (!parsed.success) throw configError(parsed.error, text, shown);
  const folder = dirname(path);
  const { lang, data, builtIn, failOn, suppressions } = parsed.data;
  return {
    lang: lang ?? null,
    data: shownData(data ?? [], folder),
    builtIn: builtIn ?? true,
    failOn: failOn ?? null,
    suppressions: (suppressions ?? []).map(({ quote, verdict, file, reason }) => ({
      quote,
      verdict: verdict ?? null,
      id: null,
      reason,
      where: `${shown}:${lineOf(text, JSON.stringify(quote))}`,
      file: file === undefined ? null : resolve(folder, file),
    })),
  };
}

/** JSON.parse with the line of a syntax error. */
export function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    const at = /position (\d+)/u.exec(message)?.[1];
    const line = at === undefined ? 1 : text.slice(0, Number(at)).split('\n').length;
    throw new RecountError('bad-json', 'this is not valid JSON', {
      file,
      line,
      hint: message.split('\n')[0] ?? '',
      cause,
    });
  }
}

/** Line of the first place where `needle` stands; 1 when it stands nowhere. */
function lineOf(text: string, needle: string): number {
  const at = text.indexOf(needle);
  return at === -1 ? 1 : text.slice(0, at).split('\n').length;
}

function configError(error: z.ZodError, text: string, file: string): RecountError {
  const issue = error.issues[0];
  const path = issue?.path ?? [];
  const unknownKey = issue?.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
  const key = unknownKey ?? path.findLast((part) => typeof part === 'string');
  const line = key === undefined ? 1 : lineOf(text, JSON.stringify(key));
  const where = path.length === 0 ? '' : `${path.join('.')}: `;
  return new RecountError('bad-config', `${where}${issue?.message ?? 'the config does not fit its schema'}`, {
    file,
    line,
    hint: 'See `recount schema config` for what may stand in it.',
  });
}
