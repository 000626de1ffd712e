/**
 * The recomputation as one SQL statement that anyone can run in DuckDB beside the same file: the formula, with a scalar
 * sub-query for each of its inputs. Null for the article's own figures, which no table holds.
 */
import type { Candidate, CountTest, Ranking } from '../link/candidate.ts';
import type { Dataset } from '../store/dataset.ts';
import { cellSql, sumSql } from '../store/sql.ts';
import { runnable } from '../store/sql-reading.ts';
import type { Input } from './recomputation.ts';

export function sqlOf(candidate: Candidate, datasets: readonly Dataset[]): string | null {
  const parts: string[] = [];
  for (const input of candidate.inputs) {
    // A constant of the formula stands for itself.
    const part = input.observations.length === 0 ? `${input.value}` : inputSql(input, datasets);
    if (part === null) return null;
    parts.push(`(${part})`);
  }
  const expression = expressionOf(candidate, parts);
  return expression === null ? null : runnable(`SELECT ${expression} AS recomputed`);
}

function inputSql(input: Input, datasets: readonly Dataset[]): string | null {
  const first = input.observations[0];
  const dataset = datasets.find((d) => d.id === first?.dataset);
  if (!first || !dataset) return null;
  const one = input.observations.length === 1;
  return one ? cellSql(first, dataset) : sumSql(input.observations, dataset);
}

function expressionOf({ operation, inputs, test, ranking }: Candidate, parts: readonly string[]): string | null {
  const [a, b, times] = parts;
  if (a === undefined) return null;
  switch (operation) {
    case 'value':
    case 'minimum':
    case 'maximum':
    case 'convert':
      return b ?? a;
    case 'rest':
      return b === undefined ? `100 - ${a}` : `(1 - ${b} / ${a}) * 100`;
    case 'sum':
      return parts.join(' + ');
    case 'remainder':
      return parts.join(' - ');
    case 'mean':
      return `(${parts.join(' + ')}) / ${parts.length}.0`;
    case 'weighted-mean':
      return weightedMeanOf(parts);
    case 'count':
      return test ? countOf(test, parts) : null;
    case 'rank':
      return ranking ? placeOf(ranking, inputs, parts) : null;
    case 'compare':
      return b === undefined ? null : `${b} > ${a}`;
    default:
      break;
  }
  if (b === undefined) return null;
  switch (operation) {
    case 'difference':
    case 'points':
      return `${b} - ${a}`;
    case 'growth':
      return `(${b} / ${a} - 1) * 100`;
    case 'multiple':
      return `${b} / ${a}`;
    case 'rate-multiple':
      return `(${parts[3]} / ${parts[2]}) / (${b} / ${a})`;
    case 'rate':
      return times === undefined ? `${b} / ${a}` : `${b} / ${a} * ${times}`;
    case 'share':
      return `${b} / ${a} * 100`;
    case 'product':
      return parts.join(' * ');
    case 'complement':
      return `${a} * (1 - ${b} / 100)`;
    default:
      return null;
  }
}

/** Weights and values by turns. */
function weightedMeanOf(parts: readonly string[]): string {
  const weights = parts.filter((_, i) => i % 2 === 0);
  const products = parts.flatMap((value, i) => (i % 2 === 1 ? [`${parts[i - 1]} * ${value}`] : []));
  return `(${products.join(' + ')}) / (${weights.join(' + ')})`;
}

/** One more than the number of inputs, or pairs "before, after", that stand before the claim's own. */
function placeOf({ of, order }: Ranking, inputs: readonly Input[], parts: readonly string[]): string | null {
  const values = ofPairs(of, parts);
  const step = of === 'value' ? 1 : 2;
  const own = values[Math.floor(inputs.findIndex((input) => input.role === 'own') / step)];
  if (own === undefined) return null;
  const sign = order === 'top' ? '>' : '<';
  const others = values.filter((value) => value !== own);
  return ['1', ...others.map((value) => `((${value}) ${sign} (${own}))::INT`)].join(' + ');
}

/** What each input, or pair "before, after", gives. */
function ofPairs(of: Ranking['of'], parts: readonly string[]): readonly string[] {
  if (of === 'value') return parts;
  return parts.flatMap((before, i) => {
    const after = parts[i + 1];
    if (i % 2 === 1 || after === undefined) return [];
    return [of === 'growth' ? `(${after} / ${before} - 1) * 100` : `${after} - ${before}`];
  });
}

/** One for each input, or pair "before, after", that meets the test; or for each member whose steps all do. */
function countOf({ of, sign, bound, fails, steps = 1 }: CountTest, parts: readonly string[]): string {
  const limit = bound < 0 ? `(${bound})` : `${bound}`;
  const tested = ofPairs(of, parts).map((value) => `(${value} ${sign} ${limit})`);
  const members = tested.flatMap((_, i) => (i % steps === 0 ? [tested.slice(i, i + steps).join(' AND ')] : []));
  return members.map((met) => `(${fails ? 'NOT ' : ''}(${met}))::INT`).join(' + ');
}
