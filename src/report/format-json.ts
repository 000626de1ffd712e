/**
 * The contract for programs: one JSON object for a document, one object a line (NDJSON) for several. Every report is
 * validated on its way out, so that a program never meets a shape the published schema does not know.
 */
import { z } from 'zod';
import { type Report, reportSchema } from '../contract.ts';

/** One indented object and a line end. */
export const formatJson = (report: Report): string => `${JSON.stringify(reportSchema.parse(report), null, 2)}\n`;

/** One report on one line, with its line end: what a stream of documents is made of. */
export const formatJsonLine = (report: Report): string => `${JSON.stringify(reportSchema.parse(report))}\n`;

/** NDJSON: one object a line, in order; '' for none. */
export const formatNdjson = (reports: readonly Report[]): string => reports.map(formatJsonLine).join('');

/** JSON Schema (draft 2020-12) of the contract, as shipped in `schema/report.schema.json`. */
export const reportJsonSchema = (): Readonly<Record<string, unknown>> => {
  const { $schema, ...schema } = z.toJSONSchema(reportSchema, { target: 'draft-2020-12' });
  return {
    $schema,
    title: 'Recount report',
    description:
      'What `recount check --format json` prints; `recount batch --format json` prints one such object a line.',
    ...schema,
  };
};
