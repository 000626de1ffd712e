/** Small makers for tests of the verdict: a stated number, an input, a miss to diagnose. */
import { en } from '../../src/languages/en/index.ts';
import { fr } from '../../src/languages/fr/index.ts';
import type { LanguagePack } from '../../src/languages/pack.ts';
import { evaluate } from '../../src/link/operations.ts';
import { exactly, type Interval } from '../../src/quantities/interval.ts';
import type { Period, PeriodGrain } from '../../src/quantities/period.ts';
import type { Dimension, Hedge, Quantity, Unit } from '../../src/quantities/quantity.ts';
import type { Observation } from '../../src/store/dataset.ts';
import type { DiagnoseInput } from '../../src/verify/diagnose/mistake.ts';
import type { Input, Operation, StatedValue, Wording } from '../../src/verify/recomputation.ts';

export const packs: Readonly<Record<'en' | 'fr', LanguagePack>> = { en, fr };

export const unit = (dimension: Dimension, code = '', noun = '', per: Unit | null = null): Unit => ({
  dimension,
  code,
  noun,
  per,
});
export const percent = unit('percent', 'percent', '%');
export const points = unit('percentage-point', 'percentage-point');
export const bare = unit('none');
export const euros = unit('money', 'EUR');

const hedgeOf: Readonly<Record<Wording, Hedge>> = {
  bare: 'exact',
  about: 'about',
  nearly: 'nearly',
  'more-than': 'more-than',
  'less-than': 'less-than',
  'bare-fraction': 'exact',
  'hedged-fraction': 'about',
  exact: 'exact',
};

/** The last written place and the last digit that matters of a number as written: "130" is 1 and 10. */
export function stepsOf(written: string, scale = 1): { readonly step: number; readonly looseStep: number } {
  const digits = written.replace(/[^\d.]/g, '');
  const decimals = digits.includes('.') ? digits.length - digits.indexOf('.') - 1 : 0;
  const zeros = decimals > 0 ? 0 : (/0*$/.exec(digits)?.[0].length ?? 0);
  return { step: 10 ** -decimals * scale, looseStep: 10 ** (zeros - decimals) * scale };
}

export interface Written {
  readonly wording?: Wording;
  readonly unit?: Unit;
  readonly scale?: number;
  readonly negative?: boolean;
  readonly quote?: string;
  readonly otherReading?: number;
}

/** A stated value as the number reader would give it: `stated('130', { wording: 'more-than' })`. */
export function stated(
  written: string,
  { wording = 'bare', unit: of = bare, scale = 1, negative = false, quote, otherReading }: Written = {},
): StatedValue {
  const size = Number(written) * scale;
  const value = negative ? -size : size;
  const { step, looseStep } = stepsOf(written, scale);
  const around = (middle: number, half: number): Interval => ({ min: middle - half, max: middle + half });
  const quantity: Quantity = {
    start: 0,
    end: written.length,
    quote: quote ?? written,
    number: { start: 0, end: written.length },
    value: size,
    bounds: null,
    literalBounds: null,
    unit: of,
    hedge: hedgeOf[wording],
    form: wording.endsWith('fraction') ? 'fraction' : 'number',
    direction: null,
    step,
    looseStep,
    strict: around(size, step / 2),
    generous: around(size, looseStep / 2),
    otherReading: otherReading ?? null,
    inWords: false,
  };
  return {
    value,
    bounds: null,
    strict: around(value, step / 2),
    generous: around(value, looseStep / 2),
    step,
    looseStep,
    wording,
    unit: of,
    quantity,
  };
}

export const period = (label: string, grain: PeriodGrain = 'year'): Period => ({
  start: `${label.slice(0, 4)}-01-01`,
  end: `${label.slice(0, 4)}-12-31`,
  grain,
  label,
});

export function observation(
  value: number,
  of: Unit = bare,
  at: Period | null = null,
  members: Readonly<Record<string, string>> = {},
  measure = 'rides',
): Observation {
  return {
    dataset: 'rides',
    measure,
    members,
    period: at,
    value,
    interval: exactly(value),
    unit: of,
    status: 'reported',
    hedge: 'exact',
    source: { publisher: null, title: 'Rides', url: null, date: null, licence: null, file: 'rides.csv', hash: null },
    printed: String(value),
    cell: { line: 2, row: 0, column: 1, columnName: 'rides' },
  };
}

export const input = (
  value: number,
  of: Unit = bare,
  label = '',
  observations: readonly Observation[] = [observation(value, of)],
): Input => ({
  role: 'own',
  label,
  value,
  interval: exactly(value),
  unit: of,
  observations,
});

/** What the diagnosis sees when `operation` over `values` was recomputed for what is stated. */
export function miss(
  operation: Operation,
  values: readonly (number | Input)[],
  claimed: StatedValue,
  more: Partial<DiagnoseInput> = {},
): DiagnoseInput {
  const inputs = values.map((v) => (typeof v === 'number' ? input(v) : v));
  const outcome = evaluate(operation, inputs) ?? {
    value: inputs[0]?.value ?? 0,
    interval: exactly(inputs[0]?.value ?? 0),
    unit: bare,
  };
  return {
    stated: claimed,
    quote: claimed.quantity?.quote ?? '',
    operation,
    inputs,
    value: outcome.value,
    recomputed: outcome.interval,
    unit: outcome.unit,
    holds: null,
    alternatives: [],
    history: [],
    ranking: [],
    pack: en,
    ...more,
  };
}
