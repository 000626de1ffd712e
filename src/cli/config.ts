/** `recount.config.json`: its schema, and reading it with an error that names the line. */
import { readFile } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import { z } from 'zod';
import { RecountError } from '../errors.ts';
import { brokenLine, lineOfPath } from '../json-place.ts';
import { packs } from '../languages/index.ts';
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
    lang: z
      .string()
      .refine((tag) => Object.hasOwn(packs, tag.slice(0, 2).toLowerCase()), {
        error: `give one of ${Object.keys(packs).join(', ')}`,
      })
      .optional()
      .describe(`Language of every document, ${Object.keys(packs).join(' or ')}; left out: detected.`),
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
    suppressions: (suppressions ?? []).map(({ quote, verdict, file, reason }, i) => ({
      quote,
      verdict: verdict ?? null,
      id: null,
      reason,
      where: `${shown}:${lineOfPath(text.replace(/^\uFEFF/u, ''), ['suppressions', i, 'quote'])}`,
      file: file === undefined ? null : resolve(folder, file),
    })),
  };
}

/** JSON.parse with the line of a syntax error. */
export function parseJson(text: string, file: string): unknown {
  const json = text.replace(/^\uFEFF/u, '');
  try {
    return JSON.parse(json);
  } catch (cause) {
    const line = brokenLine(json);
    throw new RecountError('bad-json', 'this is not valid JSON', {
      file,
      ...(line === null ? {} : { line }),
      hint: 'Look for a missing or a surplus comma, quote or bracket there.',
      cause,
    });
  }
}

function configError(error: z.ZodError, text: string, file: string): RecountError {
  const [issue] = error.issues;
  const unknown = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  const path = [...(issue?.path ?? []), ...unknown];
  const where = path.length === 0 ? '' : `${shownPath(path)}: `;
  const what = unknown.length > 0 ? 'there is no such setting' : sentenceOf(issue?.message);
  return new RecountError('bad-config', `${where}${what}`, {
    file,
    line: lineOfPath(text.replace(/^\uFEFF/u, ''), path),
    hint: 'See `recount schema config` for what may stand in it.',
  });
}

const sentenceOf = (message: string | undefined): string =>
  message === undefined
    ? 'the config does not fit its schema'
    : `${message.charAt(0).toLowerCase()}${message.slice(1)}`;

/** "suppressions[2].reason", as programmers write it. */
const shownPath = (path: readonly PropertyKey[]): string =>
  path.map((part, i) => (typeof part === 'number' ? `[${part}]` : `${i === 0 ? '' : '.'}${String(part)}`)).join('');
