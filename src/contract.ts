/**
 * The contract for programs: what `check` returns and `--format json` prints. Versioned; the JSON Schema that ships is
 * generated from these schemas. Growth and shares are in percent, levels in plain units (2.5e9, not 2.5).
 */
import { z } from 'zod';

export const verdicts = ['Supported', 'Refuted', 'Conflicting Evidence', 'Not Enough Evidence'] as const;
export const verdictSchema = z.enum(verdicts);
export type Verdict = z.infer<typeof verdictSchema>;

export const claimKinds = [
  'level',
  'change',
  'multiple',
  'rank',
  'share',
  'comparison',
  'total',
  'average',
  'count',
  'rate',
  'range',
  'equivalence',
] as const;
export const claimKindSchema = z.enum(claimKinds);
export type ClaimKind = z.infer<typeof claimKindSchema>;

/** JSON has no infinity: an open end is null. */
const bound = z.number().nullable();

export const statedSchema = z.object({
  value: z.number().nullable(),
  min: bound,
  max: bound,
  unit: z.string(),
});

export const evidenceSchema = z.object({
  source: z.string(),
  url: z.string().nullable(),
  date: z.string().nullable(),
  /** Line in the file, from 1 (the header is line 1); null for the article itself. */
  row: z.number().int().nullable(),
  column: z.string().nullable(),
  /** The cell as printed, or the words of the article. */
  quote: z.string(),
  value: z.number(),
  unit: z.string(),
  /** What the figure is of: "Northfield, rides, 2024-Q1". */
  label: z.string(),
  /** For the article's own figures: offsets into document.text. */
  start: z.number().int().nullable(),
  end: z.number().int().nullable(),
  /** For the article's own figures: line of the source, from 1, where the reader knows it. */
  line: z.number().int().optional(),
  licence: z.string().nullable(),
  hash: z.string().nullable(),
});

export const slotSchema = z.object({
  name: z.string(), // measure, entity, period, baseline, unit …
  value: z.string(),
  filled: z.enum(['written', 'assumed']),
  rule: z.string(), // how it was filled: "named in the clause", "carried over from the sentence before", "latest period of the table"
});

export const diagnosisSchema = z.object({
  kind: z.string(), // the kinds of the catalogue: by-to, pp, reverse-base, scale, transposed, …
  message: z.string(),
  corrected: z.string().nullable(),
});

/** A series for charts and baselines tables: values by period or entity, and which of them the claim speaks of. */
export const seriesSchema = z.object({
  label: z.string(),
  unit: z.string(),
  points: z.array(z.object({ label: z.string(), value: z.number(), used: z.boolean() })),
});

export const checkedClaimSchema = z.object({
  id: z.string(), // stable across moves of the paragraph: hash of kind, quote and occurrence
  quote: z.string(),
  start: z.number().int(),
  end: z.number().int(),
  line: z.number().int(),
  column: z.number().int(),
  /** Where the quote ends in the source: the line of its last character, and the column after it. */
  endLine: z.number().int(),
  endColumn: z.number().int(),
  sentence: z.string(),
  context: z.enum(['headline', 'body', 'quotation', 'embedded-post']),
  attribution: z.string().nullable(),
  kind: claimKindSchema,
  verdict: verdictSchema,
  stated: statedSchema,
  recomputed: statedSchema.nullable(),
  formula: z.string().nullable(),
  sql: z.string().nullable(),
  evidence: z.array(evidenceSchema),
  /** The other side of a Conflicting Evidence verdict, or other readings that were tried. */
  readings: z.array(
    z.object({ label: z.string(), value: z.number().nullable(), fits: z.boolean(), evidence: z.array(evidenceSchema) }),
  ),
  slots: z.array(slotSchema),
  assumptions: z.array(z.string()),
  diagnosis: diagnosisSchema.nullable(),
  /** One sentence for the reader, in the document's language. */
  reason: z.string(),
  /** Machine-readable reason: no-data, no-link, ambiguous, rounded, within-hedge, outside, sources-disagree, … */
  reasonCode: z.string(),
  notes: z.array(z.string()), // cherry-picking, understates, blank cell, same quantity told twice
  series: seriesSchema.nullable(),
  suppressed: z.string().nullable(), // the reason given, when a comment, the config or a baseline silences it
});
export type CheckedClaim = z.infer<typeof checkedClaimSchema>;
export type Evidence = z.infer<typeof evidenceSchema>;
export type Stated = z.infer<typeof statedSchema>;
export type Diagnosis = z.infer<typeof diagnosisSchema>;
export type Slot = z.infer<typeof slotSchema>;

export const reportSchema = z.object({
  schemaVersion: z.literal('1'),
  document: z.object({
    source: z.string(),
    language: z.string(),
    title: z.string().nullable(),
    publishedAt: z.string().nullable(),
    publishedSource: z.string().nullable(),
    modifiedAt: z.string().nullable(), // of a later change; figures are checked as of publication
    author: z.string().nullable(),
    url: z.string().nullable(),
    text: z.string(),
  }),
  coverage: z.object({
    quantities: z.number().int(), // numbers seen that are quantities
    claims: z.number().int(), // claims understood
    checked: z.number().int(), // claims with a verdict other than Not Enough Evidence
    labels: z.record(z.string(), z.number().int()), // what else was seen: { year: 4, name: 2 }
    unchecked: z.record(z.string(), z.number().int()), // why the rest were not: { "no-data": 3 }
  }),
  claims: z.array(checkedClaimSchema),
  notes: z.array(z.string()), // unused suppressions, sources that disagree, data left out
});
export type Report = z.infer<typeof reportSchema>;
