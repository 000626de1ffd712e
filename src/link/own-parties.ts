/**
 * Two parties whose figures are told before, and compared by name: "Sponsors gave £390,000 and supporters £150,000. The
 * sponsors put in three times as much as the supporters".
 */
import type { Claim } from '../extract/claim.ts';
import type { SentenceReading } from '../extract/reading.ts';
import type { Word } from '../extract/words.ts';
import type { Operation } from '../verify/recomputation.ts';
import { type OwnFigure, ownInput, sameOrBare } from './own-figures.ts';
import { namesFigure } from './own-loose-shares.ts';
import { figuresBefore, type Proposal } from './own-proposals.ts';

/** Sentences back that a party's figure is told at most. */
const BACK = 2;

/** Each of the two is named by a word that names the other's figure not. */
const NAMED = 0.82;

const COMPARED: ReadonlySet<Operation> = new Set(['multiple', 'growth', 'difference', 'points']);

export function partyProposals(claim: Claim, figures: readonly OwnFigure[]): readonly Proposal[] {
  const { sentence, other } = claim;
  if (!other || other.quantity !== null) return [];
  // "In 2010 buses carried twice as many": of another time than the figures.
  if (sentence.periods.length > 0) return [];
  const matter = sentence.words.filter((w) => !w.isFunction && !w.isNumber);
  const theirs = matter.filter((w) => w.start >= other.start && w.end <= other.end);
  const ours = matter.filter((w) => w.end <= claim.start && w.start >= (lastFigureEnd(claim) ?? sentence.start));
  const pool = figuresBefore(claim, figures, BACK).filter(
    (f) => !f.isChange && f.quantity.unit.dimension !== 'percent' && f.quantity.unit.per === null,
  );
  const before = only(pool, theirs, ours);
  const after = only(pool, ours, theirs);
  if (!before || !after || before === after || before.sentence !== after.sentence) return [];
  if (![...ours, ...theirs].every((w) => isToldIn(before.sentence, w))) return [];
  if (!sameOrBare(before.quantity, after.quantity)) return [];
  return claim.operations
    .filter((operation) => COMPARED.has(operation) && operation !== 'points')
    .map((operation) => ({
      operation,
      inputs: [ownInput(before, 'before'), ownInput(after, 'after')],
      strength: NAMED,
      rule: 'named',
    }));
}

/** "FARES on buses are twice as high": a word that the figures were not told with makes it another measure. */
const isToldIn = (told: SentenceReading, word: Word): boolean =>
  told.words.some((w) => w.stem === word.stem || w.concepts.some((c) => word.concepts.includes(c)));

/** Where the figures of the claim's own sentence end: its subject stands behind them. */
const lastFigureEnd = ({ sentence, start }: Claim): number | undefined =>
  sentence.quantities.filter((q) => q.end <= start && q.form === 'number').at(-1)?.end;

/** The one figure that these words name and those do not. */
function only(pool: readonly OwnFigure[], names: readonly Word[], others: readonly Word[]): OwnFigure | null {
  const own = names.filter((w) => !others.some((o) => o.stem === w.stem));
  const named = pool.filter((f) => namesFigure(own, f) && !namesFigure(others, f));
  return named.length === 1 ? (named[0] ?? null) : null;
}
