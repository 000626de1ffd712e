/** What a run was asked for, once flags and `recount.config.json` are put together; flags win. Plain data: workers get a copy. */
import type { CheckedClaim, Report } from '../contract.ts';
import type { Suppression } from '../verify/suppress.ts';

export const failOnLevels = ['conflicting', 'refuted', 'never'] as const;
export type FailOn = (typeof failOnLevels)[number];

export interface Settings {
  /** Language of every document; null: detected, document by document. */
  readonly lang: string | null;
  /** ISO date that "this year" refers to; null: what the document itself says. */
  readonly published: string | null;
  /** Tables and packages for this run, as reports show them. */
  readonly data: readonly string[];
  /** Folder of the datasets that the user added; null when there is none. */
  readonly addedFolder: string | null;
  readonly builtIn: boolean;
  readonly failOn: FailOn;
  /** From the config and the baseline file, with the documents that they are for (null: all). */
  readonly suppressions: readonly FileSuppression[];
}

export interface FileSuppression extends Suppression {
  /** Absolute path of the one document it is for; null for any. */
  readonly file: string | null;
}

/** Refuted or Conflicting Evidence. */
export const isFinding = ({ verdict }: Pick<CheckedClaim, 'verdict'>): boolean =>
  verdict === 'Refuted' || verdict === 'Conflicting Evidence';

/** A finding that no comment, config entry or baseline silences. */
export const isFlagged = (claim: Pick<CheckedClaim, 'verdict' | 'suppressed'>): boolean =>
  claim.suppressed === null && isFinding(claim);

export const countFlagged = (report: Report): number => report.claims.filter(isFlagged).length;

/** Whether a report is a reason for exit status 1: something flagged at or above the level asked for. */
export const fails = (report: Report, failOn: FailOn): boolean =>
  report.claims.some((claim) => isFlagged(claim) && failingVerdicts[failOn].includes(claim.verdict));

const failingVerdicts: Readonly<Record<FailOn, readonly string[]>> = {
  conflicting: ['Refuted', 'Conflicting Evidence'],
  refuted: ['Refuted'],
  never: [],
};
