/**
 * A baseline: the findings that a body of texts already has, so that only new ones are flagged. Ids are stable when a
 * paragraph moves; the quote stands beside them for the person who reads the file.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { z } from 'zod';
import type { Report } from '../contract.ts';
import { RecountError } from '../errors.ts';
import { parseJson } from './config.ts';
import { type FileSuppression, isFlagged } from './settings.ts';

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

/** Writes every finding of the reports, those silenced by an earlier baseline too, so that it can be renewed in place. */
export async function writeBaseline(path: string, reports: readonly Report[], cwd: string): Promise<number> {
  const findings = reports.flatMap(({ document, claims }) =>
    claims
      .filter((claim) => isFlagged({ ...claim, suppressed: null }))
      .map(({ id, verdict, quote }) => ({ id, file: relativeName(document.source, cwd), verdict, quote })),
  );
  await writeFile(resolve(cwd, path), `${JSON.stringify({ baselineVersion: '1', findings }, null, 2)}\n`);
  return findings.length;
}

const relativeName = (source: string, cwd: string): string => {
  if (source === '-' || /^https?:/u.test(source)) return '-';
  return relative(cwd, resolve(cwd, source)).replaceAll('\\', '/');
};
