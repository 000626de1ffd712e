/** A count and what it is counted out of: "seven of the ten ports". */
import type { Quantity } from '../quantities/quantity.ts';
import { phraseAtStart } from './phrases.ts';
import { type SentenceReading, wordIndexAt } from './reading.ts';
import { cueRightBefore } from './surroundings.ts';

const isCount = ({ form, bounds, value, unit }: Quantity): boolean =>
  form === 'number' &&
  bounds === null &&
  Number.isInteger(value) &&
  value >= 0 &&
  ['count', 'none'].includes(unit.dimension);

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
