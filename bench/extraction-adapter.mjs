/**
 * The reader in the shape of the extraction benchmarks: `extractQuantities(text, { language })`. What their annotators do
 * and a fact-checker does not is here and nowhere in the product.
 */
import { fromSource } from './library.mjs';

const { readNumbers } = await fromSource('quantities/read-numbers.ts');
const { readPeriods } = await fromSource('quantities/read-periods.ts');
const { packFor } = await fromSource('languages/index.ts');

const changes = {
  exact: '=',
  between: '=',
  about: '~',
  nearly: '~',
  'more-than': '>',
  'at-least': '>=',
  'less-than': '<',
  'at-most': '<=',
};

/** Canonical codes as the benchmarks spell units. */
const spelt = (code) => code.replaceAll('-', ' ');

function unitOf(unit) {
  const base =
    unit.dimension === 'percent'
      ? '%'
      : unit.dimension === 'count'
        ? unit.noun
        : unit.dimension === 'multiple'
          ? 'times'
          : unit.dimension === 'none'
            ? ''
            : unit.dimension === 'age'
              ? `${unit.code.split('-')[0]} of age`
              : spelt(unit.code);
  return unit.per ? `${base} per ${unitOf(unit.per)}` : base;
}

function entry(text, q) {
  const change = q.direction && q.hedge === 'exact' ? q.direction : changes[q.hedge];
  return {
    value: q.bounds ? { min: q.bounds.low, max: q.bounds.high } : q.value,
    unit: unitOf(q.unit),
    change,
    start: q.start,
    end: q.end,
    text: text.slice(q.start, q.end),
    ...(q.form === 'ordinal' ? { type: 'ordinal' } : {}),
  };
}

export function extractQuantities(text, { language }) {
  const pack = packFor(language);
  const periods = readPeriods(text, pack.periods, { publishedAt: null });
  const { quantities } = readNumbers(text, pack, {
    periods: periods.filter((p) => p.role !== 'over' && p.role !== 'before'),
  });
  return quantities.map((q) => entry(text, q));
}
