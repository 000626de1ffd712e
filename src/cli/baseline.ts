/**
 * A baseline: the findings that a body of texts already has, so that only new ones are flagged. Ids are stable when a
 * paragraph moves; the quote stands beside them for the person who reads the file.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { z } from 'zod';
import { RecountError } from '../errors.ts';
import { parseJson } from './config.ts';
import type { Io } from './io.ts';
import type { FileSuppression } from './settings.ts';

const baselineSchema = z.strictObject({
  baselineVersion: z.literal('1'),
  findings: z.array(
    z.strictObject({
      id: z.string().min(1),
      file: z.string(),
      verdict: z.string(),
      quote: z.string(),
      reason: z.string().optional(),
    }),
  ),
});

/** The entries of a baseline file as suppressions. Throws RecountError `bad-baseline`, `bad-json`. */
export async function readBaseline(path: string, cwd: string): Promise<readonly FileSuppression[]> {
  const absolute = resolve(cwd, path);
  const text = await readFile(absolute, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    throw new RecountError('bad-baseline', 'the baseline cannot be read', {
      file: path,
      hint: 'Make one with --write-baseline.',
      cause,
    });
  });
  const parsed = baselineSchema.safeParse(parseJson(text, path));
  if (!parsed.success) {
    throw new RecountError('bad-baseline', 'this is not a baseline of recount', {
      file: path,
      hint: 'Make one with --write-baseline.',
    });
  }
  return parsed.data.findings.map(({ id, file, verdict, quote, reason }) => ({
    id,
    quote: null,
    verdict,
    reason: reason ?? `in the baseline: ${quote}`,
    where: path,
    file: file === '-' ? null : resolve(cwd, file),
  }));
}

/** What the writing of a baseline needs of a document: a report's own row in a batch has it too. */
export interface FoundIn {
  readonly source: string;
  readonly findings: readonly { readonly id: string; readonly verdict: string; readonly quote: string }[];
}

/** Writes every finding, those silenced by an earlier baseline too, so that it can be renewed in place; and says so on stderr. */
export async function keepBaseline(path: string, documents: readonly FoundIn[], io: Io): Promise<void> {
  const findings = documents.flatMap(({ source, findings: found }) =>
    found.map(({ id, verdict, quote }) => ({ id, file: relativeName(source, io.cwd), verdict, quote })),
  );
  await writeFile(resolve(io.cwd, path), `${JSON.stringify({ baselineVersion: '1', findings }, null, 2)}\n`);
  await io.stderr.write(
    `recount: ${findings.length} ${findings.length === 1 ? 'finding' : 'findings'} kept in ${path}.\n`,
  );
}

const relativeName = (source: string, cwd: string): string => {
  if (source === '-' || /^https?:/u.test(source)) return '-';
  return relative(cwd, resolve(cwd, source)).replaceAll('\\', '/');
};
