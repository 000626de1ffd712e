/**
 * The recomputation as one SQL statement that anyone can run in DuckDB beside the same file: the formula, with a scalar
 * sub-query for each of its inputs. Null for the article's own figures, which no table holds.
 */
import type { Candidate, CountTest } from '../link/candidate.ts';
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

function expressionOf({ operation, inputs, test }: Candidate, parts: readonly string[]): string | null {
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
    case 'count':
      return test ? countOf(test, parts) : null;
    case 'rank':
      return placeOf(inputs, parts);
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
    case 'rate':
      return times === undefined ? `${b} / ${a}` : `${b} / ${a} * ${times}`;
    case 'share':
      return `${b} / ${a} * 100`;
    case 'product':
      return `${a} * ${b}`;
    case 'complement':
      return `${a} * (1 - ${b} / 100)`;
    default:
      return null;
  }
}

/** One more than the number of inputs that stand before the claim's own; they are sorted, the best first. */
function placeOf(inputs: readonly Input[], parts: readonly string[]): string | null {
  const own = parts[inputs.findIndex((input) => input.role === 'own')];
  if (own === undefined) return null;
  const sign = (inputs[0]?.value ?? 0) >= (inputs.at(-1)?.value ?? 0) ? '>' : '<';
  const others = parts.filter((part) => part !== own);
  return ['1', ...others.map((part) => `(${part} ${sign} ${own})::INT`)].join(' + ');
}

/** One for each input, or pair "before, after", that meets the test. */
function countOf({ of, sign, bound, fails }: CountTest, parts: readonly string[]): string {
  const limit = bound < 0 ? `(${bound})` : `${bound}`;
  const tested =
    of === 'value'
      ? parts
      : parts.flatMap((before, i) => {
          const after = parts[i + 1];
          if (i % 2 === 1 || after === undefined) return [];
          return [of === 'growth' ? `(${after} / ${before} - 1) * 100` : `${after} - ${before}`];
        });
  return tested.map((value) => `(${fails ? 'NOT ' : ''}(${value} ${sign} ${limit}))::INT`).join(' + ');
}
