/**
 * GitHub workflow commands: one annotation at the line of each flagged claim, an error where it does not add up, a warning
 * where sources disagree. `::error file=a.md,line=3,col=40,endLine=3,endColumn=44,title=…::message`
 */
import type { Report } from '../contract.ts';
import { escapeCommand, escapeCommandProperty } from './escape.ts';
import {
  asReports,
  type FormatOptions,
  groupClaims,
  type NumberedClaim,
  speechOf,
  type Unreadable,
} from './options.ts';
import { relativePath } from './source-uri.ts';
import { messageOf } from './working.ts';

export interface GithubOptions extends FormatOptions {
  /** Folder that annotations name files from; absolute paths below it become relative. */
  readonly root?: string | null;
  readonly unreadable?: readonly Unreadable[];
}

const annotationsOf = (report: Report, options: GithubOptions): readonly string[] => {
  const speech = speechOf(report.document.language, options);
  const file = relativePath(report.document.source, options.root ?? null);
  const groups = groupClaims(report);
  const annotate =
    (command: string) =>
    ({ claim }: NumberedClaim) => {
      const properties = [
        ['file', file],
        ['line', String(claim.line)],
        ['col', String(claim.column)],
        ['endLine', String(claim.endLine)],
        // The end column counts only on one line, and names the last character, not the one after it.
        ...(claim.endLine === claim.line ? [['endColumn', String(claim.endColumn - 1)]] : []),
        ['title', speech.words.verdict[claim.verdict]],
      ].map(([name = '', value = '']) => `${name}=${escapeCommandProperty(value)}`);
      return `::${command} ${properties.join(',')}::${escapeCommand(messageOf(claim, speech))}\n`;
    };
  return [...groups.refuted.map(annotate('error')), ...groups.conflicting.map(annotate('warning'))];
};

/** One line an annotation; '' when nothing is flagged. */
export const formatGithub = (reports: Report | readonly Report[], options: GithubOptions): string =>
  [
    ...asReports(reports).flatMap((report) => annotationsOf(report, options)),
    ...(options.unreadable ?? []).map(
      ({ source, message }) =>
        `::error file=${escapeCommandProperty(relativePath(source, options.root ?? null))}::${escapeCommand(message)}\n`,
    ),
  ].join('');
