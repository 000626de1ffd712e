/** "eight or nine euros", "5 and 6 kg": a bare number takes the unit of the one that it is joined to. */
import type { Quantity } from '../quantity.ts';
import type { Lexicon } from './lexicon.ts';

/** Letters that may stand between two joined numbers, at most. */
const CLOSE = 8;

export function shareUnits(quantities: Quantity[], text: string, lex: Lexicon): readonly Quantity[] {
  // A comma joins only inside a list that an "and" or "or" closes.
  let joined = false;
  for (let k = quantities.length - 2; k >= 0; k--) {
    const wasJoined = joined;
    joined = false;
    const a = quantities[k];
    const b = quantities[k + 1];
    if (
      !a ||
      !b ||
      b.unit.dimension === 'none' ||
      a.unit.dimension !== 'none' ||
      a.form !== 'number' ||
      b.form === 'ordinal'
    )
      continue;
    const gap = b.number.start - a.end;
    if (gap > CLOSE || gap < 0) continue;
    const between = text
      .slice(a.end, b.number.start)
      .replace(/[-–,\s]+/g, ' ')
      .trim()
      .toLowerCase();
    if (between !== '' && !lex.coordinators.has(between)) continue;
    const list = text.slice(a.end, b.number.start).includes(',');
    if (between === '' && (list ? !wasJoined : !/[-–]/.test(text.slice(a.end, b.number.start)))) continue;
    joined = true;
    quantities[k] = { ...a, unit: b.unit };
  }
  return quantities;
}
