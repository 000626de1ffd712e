/** The same amount told twice: "34 miles (55 km)", "$500M, the equivalent of 10,000 GPUs". */
import type { Span } from '../../quantities/quantity.ts';
import type { ClaimRoom } from '../claim.ts';
import { denominatorOf } from '../denominator.ts';
import { isPhrase } from '../phrases.ts';
import type { SentenceReading } from '../reading.ts';
import { cueRightBefore, spanOver } from '../surroundings.ts';

export const equivalence: ClaimRoom = {
  name: 'equivalence',
  recognise: ({ sentence, clause, quantity }) => {
    if (quantity?.form !== 'number' || quantity.bounds) return null;
    const first = sentence.quantities[sentence.quantities.indexOf(quantity) - 1];
    if (!first || first.bounds || first.form !== 'number') return null;
    const between = sentence.text.slice(first.end - sentence.start, quantity.start - sentence.start);
    const measured = (d: string): boolean => !['none', 'count', 'percent', 'percentage-point', 'multiple'].includes(d);
    const amount = (d: string): boolean => measured(d) || d === 'count';
    const opened = between.trimStart();
    const bracketed = opened.startsWith('(') && isPhrase(opened.slice(1), ['', ...sentence.pack.cues.beside.bracketed]);
    if (
      bracketed &&
      first.unit.dimension === quantity.unit.dimension &&
      measured(first.unit.dimension) &&
      first.unit.code !== quantity.unit.code
    )
      return {
        kind: 'equivalence',
        operations: ['convert'],
        span: closed(sentence, spanOver(first, quantity)),
        quantity,
        first,
      };
    // "33.4 °C, or 92 degrees Fahrenheit"
    if (
      between.length < 12 &&
      cueRightBefore(sentence, quantity, 'same') &&
      first.unit.dimension === quantity.unit.dimension &&
      measured(first.unit.dimension) &&
      first.unit.dimension !== 'money' &&
      first.unit.code !== quantity.unit.code
    )
      return { kind: 'equivalence', operations: ['convert'], span: spanOver(first, quantity), quantity, first };
    if (
      between.length < 40 &&
      cueRightBefore(sentence, quantity, 'equivalent') &&
      amount(first.unit.dimension) &&
      amount(quantity.unit.dimension) &&
      // "37,000 residents, which works out at £124 per resident": a rate is no other name of its heads.
      (first.unit.per !== null || denominatorOf(sentence, clause, quantity) === null) &&
      first.unit.code !== quantity.unit.code
    )
      return { kind: 'equivalence', operations: ['rate'], span: spanOver(first, quantity), quantity, first };
    return null;
  },
};

/** With the bracket that closes right behind it. */
const closed = (sentence: SentenceReading, { start, end }: Span): Span => ({
  start,
  end: sentence.text[end - sentence.start] === ')' ? end + 1 : end,
});
