/** Conversions the text makes itself: "235 m (771 ft)", "120 tonnes par mois, soit 1 440 tonnes par an". */
import type { Claim } from '../extract/claim.ts';
import { scale } from '../quantities/interval.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { convertTo } from '../quantities/units.ts';
import { type OwnFigure, ownInput } from './own-figures.ts';
import type { Proposal } from './own-proposals.ts';

/** Months in a period of time, for rates told per month and per year. */
const MONTHS: Readonly<Record<string, number>> = {
  day: 12 / 365.25,
  week: 12 / 52.1775,
  month: 1,
  quarter: 3,
  year: 12,
};

export function ownConversions(claim: Claim, figures: readonly OwnFigure[]): readonly Proposal[] {
  const { first, quantity } = claim;
  if (!first || !quantity) return [];
  const source = figures.find((f) => f.quantity === first);
  if (!source || claim.operations[0] !== 'convert') return [];
  const zero = convertTo(0, first.unit, quantity.unit);
  const one = convertTo(1, first.unit, quantity.unit);
  // Temperatures have a zero of their own: only the slope scales an interval, or a difference.
  const factor = one === null || zero === null ? null : one - zero;
  if (factor === null || zero === null) return [];
  const input = ownInput(source, 'own');
  const interval = scale(input.interval, factor);
  // "2.1 °F (1.2 °C) warmer than usual": a number of degrees is a temperature, or how far two are apart.
  const offsets = source.isChange ? [0] : [...new Set([zero, 0])];
  return offsets.map((offset) => ({
    operation: 'convert',
    inputs: [
      {
        ...input,
        value: first.value * factor + offset,
        interval: { min: interval.min + offset, max: interval.max + offset },
        unit: quantity.unit,
      },
    ],
    strength: mayBeWorked(first, quantity, first.value * factor) ? WORKED : isClosed(claim) ? 1 : LOOSE,
    rule: 'same-amount',
  }));
}

/** "12 km (200 m of climbing)": what goes on in the bracket may be another thing. */
const LOOSE = 0.58;

/** Of how much of a week or day is meant nothing is said. */
const WORKED = 0.55;

/**
 * "6 months (130 days)", « une semaine (35 heures) »: days and hours may be those of work, of which there are fewer than by
 * the calendar, and no more: "44 weeks (380 days)".
 */
function mayBeWorked(from: Quantity, to: Quantity, converted: number): boolean {
  if (from.unit.dimension !== 'time' || stepOf(from) === stepOf(to)) return false;
  const isFiner = stepOf(to) < stepOf(from);
  return isFiner ? to.generous.min <= converted * (1 + LOOSELY) : to.generous.max >= converted * (1 - LOOSELY);
}

/** Months are of 28 to 31 days. */
const LOOSELY = 0.06;

/** Clock, day or calendar. */
const stepOf = ({ unit: { code } }: Quantity): number =>
  code === 'day' ? 1 : ['week', 'month', 'quarter', 'year'].includes(code) ? 2 : 0;

const isClosed = ({ sentence, quantity, first }: Claim): boolean => {
  const between = sentence.text.slice((first?.end ?? 0) - sentence.start, (quantity?.start ?? 0) - sentence.start);
  return !between.includes('(') || sentence.text[(quantity?.end ?? 0) - sentence.start] === ')';
};

/** "120 tonnes a month, or 1,440 a year". */
export function convertedInput(claim: Claim, figures: readonly OwnFigure[]): readonly Proposal[] | null {
  const { quantity, sentence } = claim;
  const per = quantity?.unit.per;
  if (!quantity || per?.dimension !== 'time') return null;
  const source = figures
    .filter((f) => f.sentence === sentence && f.end <= quantity.start && f.quantity.unit.code === quantity.unit.code)
    .at(-1);
  const other = source?.quantity.unit.per;
  const from = MONTHS[other?.code ?? ''];
  const to = MONTHS[per.code];
  if (!source || from === undefined || to === undefined || from === to) return null;
  const input = ownInput(source, 'own');
  const factor = to / from;
  return [
    {
      operation: 'convert',
      inputs: [{ ...input, value: input.value * factor, interval: scale(input.interval, factor), unit: quantity.unit }],
      strength: !claim.same
        ? 0.6
        : quantity.unit.dimension !== 'money'
          ? 0.95
          : isPaidOtherwise(quantity.value / source.quantity.value, factor)
            ? 0.6
            : 0.8,
      rule: 'same-rate',
    },
  ];
}

/** "£460 a month, or £4,600 a year": a year of ten paid months, or of thirteen, is no slip. */
function isPaidOtherwise(times: number, factor: number): boolean {
  const months = Math.round(times);
  return factor === 12 && months >= 9 && months <= 15 && Math.abs(times - months) < 0.02 * months && months !== 12;
}
