/** "three times as many", "sixfold", "×3": multiples, and times that are counted. */
import type { Unit } from '../quantity.ts';
import { type Atom, type Context, plays } from './context.ts';
import { BY, FOLDS, OFTEN, TIMES } from './roles.ts';
import { SPACE } from './token-kinds.ts';

export const multipleUnit: Unit = { dimension: 'multiple', code: '', noun: '', per: null };

/** "three times as many" multiplies; "won three times" counts. */
export function multipleOf(ctx: Context, atom: Atom): Unit | null {
  if (atom.form !== 'multiple') return null;
  const { lex, words, gaps, ends, starts } = ctx;
  const last = words[atom.to - 1] ?? '';
  const glued = last === 'x' || plays(ctx, atom.to - 1, FOLDS) || gaps[atom.to - 1] !== SPACE;
  const compared =
    lex.multiplied.at(ctx, atom.to) !== null ||
    lex.comparatives.at(ctx, atom.to) !== null ||
    plays(ctx, atom.from - 1, BY);
  if (compared) return multipleUnit;
  // "twice the size", "twice 300"; "washed twice with water" counts.
  const often = plays(ctx, atom.to - 1, OFTEN) && !/^\d/.test(words[atom.to] ?? '');
  if (!often && (glued || !plays(ctx, atom.to - 1, TIMES))) return multipleUnit;
  return {
    dimension: 'count',
    code: last,
    noun: ctx.text.slice(starts[atom.to - 1] ?? 0, ends[atom.to - 1] ?? 0),
    per: null,
  };
}
