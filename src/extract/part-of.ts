/** A count and what it is counted out of: "seven of the ten ports". */
import type { Quantity } from '../quantities/quantity.ts';
import { readNumbers } from '../quantities/read-numbers.ts';
import { phraseAtStart } from './phrases.ts';
import { type SentenceReading, wordIndexAt } from './reading.ts';
import { cueRightBefore } from './surroundings.ts';

const isCount = ({ form, bounds, value, unit }: Quantity): boolean =>
  form === 'number' &&
  bounds === null &&
  Number.isInteger(value) &&
  value >= 0 &&
  ['count', 'none'].includes(unit.dimension);

/** "half of THE SIX theatres": how many that is, when it is a whole number of them; the six are part of what it quotes. */
export function partOfFew(
  sentence: SentenceReading,
  part: Quantity,
): { readonly whole: Quantity; readonly amount: number } | null {
  const { noun } = part.unit;
  const at = noun === '' ? -1 : sentence.text.indexOf(noun, part.number.end - sentence.start);
  if (part.form !== 'fraction' || part.value >= 1 || at === -1) return null;
  const own = readNumbers(noun, sentence.pack, { periods: [] }).quantities[0];
  if (!own || own.number.start > 0 || !isCount(own) || own.value < 2 || own.value > FEW) return null;
  const by = sentence.start + at;
  const whole = {
    ...own,
    start: own.start + by,
    end: own.end + by,
    number: { start: own.number.start + by, end: own.number.end + by },
  };
  const amount = part.value * whole.value;
  return Math.abs(amount - Math.round(amount)) < CLOSE ? { whole, amount: Math.round(amount) } : null;
}

/** A group that prose counts by its members; of more than these a fraction is a share. */
const FEW = 50;
const CLOSE = 1e-6;

/** "seven OF THE TEN ports": the next number, with nothing but a partitive and a definite word between. */
export function wholeOf(sentence: SentenceReading, part: Quantity): Quantity | null {
  if (!isCount(part)) return null;
  const whole = sentence.quantities[sentence.quantities.indexOf(part) + 1];
  if (!whole || !isCount(whole) || whole.value < part.value || whole.value < 2) return null;
  const between = sentence.text.slice(part.end - sentence.start, whole.start - sentence.start);
  const words = wordIndexAt(sentence, whole.start) - wordIndexAt(sentence, part.end);
  if (words < 1 || words > 3 || phraseAtStart(between, sentence.pack.cues.beside.partitive) === null) return null;
  return cueRightBefore(sentence, whole, 'definite') ? whole : null;
}
