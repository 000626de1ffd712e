/**
 * Sentence cases: the sentence first, then each quantity a careful reader finds, in order, as value (or both ends), unit and
 * what marks it. `USD/barrel` is a rate; a counted noun is its head word; '' is a bare number. No mark means exact, without
 * direction, a plain number.
 */
import { describe, expect, test } from 'vitest';
import { packs } from '../../src/languages/index.ts';
import type { Direction, Hedge, Quantity, QuantityForm, Unit } from '../../src/quantities/quantity.ts';
import { readNumbers } from '../../src/quantities/read-numbers.ts';

type Mark = Exclude<Hedge, 'exact' | 'between'> | Direction | Exclude<QuantityForm, 'number'>;
export type Expected = readonly [number | readonly [number, number], string, ...Mark[]];
export type SentenceCase = readonly [string, ...Expected[]];

function unitText({ dimension, code, per }: Unit): string {
  const name = dimension === 'none' ? '' : dimension === 'multiple' ? 'times' : code;
  return per ? `${name}/${per.code}` : name;
}

const rounded = (value: number): number => Number(value.toPrecision(9));

/** "4.2 percent up", "5..7 USD nearly": one line a quantity, so that a failure reads at a glance. */
function line(value: number | readonly [number, number], unit: string, marks: readonly string[]): string {
  const number = typeof value === 'number' ? String(rounded(value)) : value.map(rounded).join('..');
  return [number, unit || '-', ...[...marks].sort()].join(' ');
}

function told({ value, bounds, hedge, direction, form, unit }: Quantity): string {
  const marks = [hedge === 'exact' || hedge === 'between' ? '' : hedge, direction ?? '', form === 'number' ? '' : form];
  return line(
    bounds ? [bounds.low, bounds.high] : value,
    unitText(unit),
    marks.filter((mark) => mark !== ''),
  );
}

/** Reads every sentence and compares; spans must slice back to the quotes, in order and without overlap. */
export function sentences(title: string, language: 'en' | 'fr', cases: readonly SentenceCase[]): void {
  const pack = packs[language];
  if (!pack) throw new Error(`no language pack ${language}`);
  describe(title, () => {
    for (const [sentence, ...quantities] of cases) {
      test(sentence, () => {
        const reading = readNumbers(sentence, pack);
        const lines = quantities.map(([value, unit, ...marks]) => line(value, unit, marks));
        expect(reading.quantities.map(told).join('; ')).toBe(lines.join('; '));
        let last = 0;
        for (const { start, end, quote } of reading.quantities) {
          expect(sentence.slice(start, end)).toBe(quote);
          expect(start).toBeGreaterThanOrEqual(last);
          last = end;
        }
      });
    }
  });
}

/** Sentences whose numbers are no quantities. */
export function noQuantities(title: string, language: 'en' | 'fr', list: readonly string[]): void {
  sentences(
    title,
    language,
    list.map((sentence) => [sentence] as const),
  );
}
