/**
 * Reads the numbers of a text: "nearly 40,000 H100 equivalents" is a value, a hedge, a unit and two intervals; "H100" is a
 * name and kept as a label. One pass over tokens with look-ups, so the time is linear in the text.
 */
import type { LanguagePack } from '../languages/pack.ts';
import type { Label, NumberReading, Quantity, Span } from './quantity.ts';
import { urlsOf } from './reader/addresses.ts';
import { contextOf } from './reader/context.ts';
import { shareUnits } from './reader/coordinate.ts';
import { lexiconOf } from './reader/lexicon.ts';
import { readAt } from './reader/read-at.ts';
import { OPENS_NUMBER } from './reader/roles.ts';
import { FRONT } from './reader/token-kinds.ts';
import { tokenize } from './reader/tokens.ts';

export interface ReadNumbersOptions {
  /** Stretches that were read as times already, in order: their digits are dates and years, not quantities. */
  readonly periods?: readonly Span[];
}

/** Everything numeric in the text, in order, without overlaps; spans are UTF-16 offsets into `text`. */
export function readNumbers(text: string, pack: LanguagePack, options: ReadNumbersOptions = {}): NumberReading {
  const lex = lexiconOf(pack);
  const tokens = tokenize(text, lex.marks, lex.table, OPENS_NUMBER);
  const ctx = contextOf(text, tokens, lex, urlsOf(text, tokens.addressMarks));
  const quantities: Quantity[] = [];
  const labels: Label[] = [];
  const periods = options.periods ?? [];
  let nextPeriod = 0;
  let done = FRONT;
  for (const i of tokens.openings) {
    if (i < done) continue;
    const start = tokens.starts[i] ?? 0;
    while (nextPeriod < periods.length && (periods[nextPeriod]?.end ?? 0) <= start) nextPeriod++;
    const period = periods[nextPeriod];
    const found = readAt(ctx, i, done, period && period.start <= start ? period : null);
    if (!found) continue;
    if (found.quantity) quantities.push(found.quantity);
    if (found.label) labels.push(found.label);
    done = Math.max(i + 1, found.to);
  }
  return { quantities: shareUnits(quantities, text, lex), labels };
}
