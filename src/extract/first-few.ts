/** The first places of a ranking: "ranks among the top three", "is one of the three largest", « figure parmi les cinq premières ». */
import type { Quantity, Span } from '../quantities/quantity.ts';
import type { Cue } from './cues.ts';
import { overlaps, type SentenceReading } from './reading.ts';
import { spanOver, wordRange } from './surroundings.ts';

interface FirstFew {
  readonly span: Span;
  /** How many places count as first. */
  readonly place: number;
}

/** Words from "is" to "among the". */
const SAID = 3;

/** More first places than these are no ranking that prose tells. */
const MOST = 20;

/** The places that a superlative or "top" speaks of beside its number, where somebody is said to be among them. */
export function firstFew(sentence: SentenceReading, cue: Cue): FirstFew | null {
  const few = sentence.quantities.find((q) => isFew(q) && isBeside(sentence, q, cue));
  if (!few) return null;
  const span = spanOver(few.number, cue);
  const [start] = wordRange(sentence, span);
  const within = sentence.cues.find((c) => c.kind === 'within' && c.to === start);
  const said =
    within &&
    sentence.cues.some(
      (c) => c.kind === 'rankVerbs' && !overlaps(c, within) && c.to <= within.from && within.from - c.to <= SAID,
    );
  return said ? { span, place: few.value } : null;
}

const isFew = ({ form, bounds, value, hedge, unit }: Quantity): boolean =>
  form === 'number' &&
  bounds === null &&
  hedge === 'exact' &&
  Number.isInteger(value) &&
  value >= 2 &&
  value <= MOST &&
  (unit.dimension === 'count' || unit.dimension === 'none');

function isBeside(sentence: SentenceReading, quantity: Quantity, cue: Cue): boolean {
  const [from, to] = wordRange(sentence, quantity.number);
  return to === cue.from || (cue.kind === 'topOf' && cue.to === from);
}
