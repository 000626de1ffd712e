/**
 * Findings that someone has looked at and silenced with a reason: by a comment in the document, by an entry of the
 * config, or by the baseline file. What silences nothing is reported, so that dead entries do not pile up.
 */
import type { CheckedClaim } from '../contract.ts';
import type { Document } from '../read/document.ts';

/** An entry of `recount.config.json` or of a baseline file. All that it names must match. */
export interface Suppression {
  /** Exact words of the claim, or of its sentence; null for any. */
  readonly quote: string | null;
  readonly verdict: string | null;
  /** Stable id of a finding, as a baseline file holds it. */
  readonly id: string | null;
  readonly reason: string;
  /** Where the entry stands, for the note when it is unused: "recount.config.json". */
  readonly where: string;
}

export interface Suppressed {
  readonly claims: readonly CheckedClaim[];
  /** Entries and comments that silenced nothing: what, and where it stands. */
  readonly unused: readonly { readonly where: string; readonly reason: string }[];
}

const flagged = (claim: CheckedClaim): boolean =>
  claim.verdict === 'Refuted' || claim.verdict === 'Conflicting Evidence';

const plain = (text: string): string => text.replace(/\s+/gu, ' ').replaceAll('’', "'").trim().toLowerCase();

const quotes = (claim: CheckedClaim, quote: string): boolean =>
  plain(claim.quote).includes(plain(quote)) || plain(claim.sentence).includes(plain(quote));

const sameVerdict = (claim: CheckedClaim, verdict: string): boolean =>
  plain(claim.verdict) === plain(verdict).replaceAll('-', ' ') || plain(claim.verdict).split(' ')[0] === plain(verdict);

export function suppress(
  claims: readonly CheckedClaim[],
  document: Document,
  entries: readonly Suppression[],
): Suppressed {
  const usedDirectives = new Set<number>();
  const usedEntries = new Set<number>();
  const out = claims.map((claim) => {
    if (!flagged(claim)) return claim;
    const directive = document.directives.findIndex(
      (d) =>
        d.start <= claim.start &&
        claim.end <= d.end &&
        (d.verdict === null || sameVerdict(claim, d.verdict)) &&
        (d.quote === null || quotes(claim, d.quote)),
    );
    const entry = entries.findIndex(
      (e) =>
        (e.id === null || e.id === claim.id) &&
        (e.quote === null || quotes(claim, e.quote)) &&
        (e.verdict === null || sameVerdict(claim, e.verdict)) &&
        (e.id !== null || e.quote !== null),
    );
    if (directive !== -1) usedDirectives.add(directive);
    if (entry !== -1) usedEntries.add(entry);
    const reason = document.directives[directive]?.reason ?? entries[entry]?.reason;
    return reason === undefined ? claim : { ...claim, suppressed: reason };
  });
  return {
    claims: out,
    unused: [
      ...document.directives.flatMap((d, i) =>
        usedDirectives.has(i) ? [] : [{ where: `${document.source}:${d.line}`, reason: d.reason }],
      ),
      ...entries.flatMap((e, i) => (usedEntries.has(i) ? [] : [{ where: e.where, reason: e.quote ?? e.reason }])),
    ],
  };
}
