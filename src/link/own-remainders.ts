/**
 * What is left of a whole: "of the 90 beds, 67 are taken, leaving 23", "raised £4.5m of the £7m it needs and is still
 * £2.5m short", "three quarters … the remaining 25 %".
 */
import type { Claim } from '../extract/claim.ts';
import { phraseAtStart } from '../extract/phrases.ts';
import { cueRightBefore } from '../extract/surroundings.ts';
import { exactly } from '../quantities/interval.ts';
import type { Input } from '../verify/recomputation.ts';
import { percent } from './operations.ts';
import { figureFrom, type OwnFigure, ownInput } from './own-figures.ts';
import { figuresBefore, isAddend, isOneOfThem, isPart, type Proposal } from './own-proposals.ts';

const HUNDRED: Input = {
  role: 'whole',
  label: '100 %',
  value: 100,
  interval: exactly(100),
  unit: percent,
  observations: [],
};

/** "The remaining 20 %": what is left of 100 after the shares just told. */
export function sharesLeft(claim: Claim, figures: readonly OwnFigure[]): readonly Proposal[] {
  const told = figuresBefore(claim, figures, 1).filter((f) => f.quantity.unit.dimension === 'percent' && !f.isChange);
  const parts = [...told].reverse().map((f) => ownInput(f, 'part'));
  if (parts.length === 0) parts.push(...fractionsBefore(claim));
  const sum = parts.reduce((total, part) => total + part.value, 0);
  if (parts.length === 0 || sum >= 100) return [];
  // One share of the sentence before may not be all that was told of the whole.
  const strength = parts.length > 1 || told.every((f) => f.sentence === claim.sentence) ? 0.95 : 0.6;
  return [{ operation: 'remainder', inputs: [HUNDRED, ...parts], strength, rule: 'remainder' }];
}

/** "Three quarters of the budget is spent": fractions of the sentence, in percent. */
function fractionsBefore({ sentence, quantity }: Claim): readonly Input[] {
  return sentence.quantities
    .filter((q) => q.form === 'fraction' && q.value < 1 && quantity !== null && q.end <= quantity.start)
    .map((q): Input => {
      const input = ownInput(figureFrom(sentence, q), 'part');
      return { ...input, value: q.value * 100, interval: exactly(q.value * 100), unit: percent };
    });
}

/** Words from the head of the sentence to the whole in "Of the 90 beds". */
const OPENER = 20;

/** "leaving 23", "the other 50": whole and parts stand before it in the sentence. */
export function amountLeft(claim: Claim, figures: readonly OwnFigure[]): readonly Proposal[] {
  const { quantity, sentence } = claim;
  if (!claim.remaining || !quantity) return [];
  const before = [...figuresBefore(claim, figures, 0)].reverse();
  const told = before.filter((f) => !f.isCause && !isOneOfThem(f));
  const of = told.flatMap((part, i) => {
    const whole = told[i + 1];
    return whole && isPartOf(part, whole) ? [{ whole, parts: [part] }] : [];
  })[0];
  const opens = told.find((f) => isOpener(f));
  const largest = [...told].sort((a, b) => b.quantity.value - a.quantity.value)[0];
  const whole = of?.whole ?? opens ?? largest;
  if (!whole) return [];
  const parts = of?.parts ?? told.filter((f) => f !== whole);
  if (parts.length === 0 || !parts.every((f) => isPart(f, whole.quantity) && isAddend(f))) return [];
  // "4,5 des 7 millions": the scale is told once, with the whole; what it multiplies is not read here.
  if (whole.quantity.step > 1 && parts.some((f) => f.quantity.unit.dimension === 'none' && f.quantity.step < 1))
    return [];
  if (!isPart({ ...whole, quantity }, whole.quantity)) return [];
  if (parts.reduce((sum, f) => sum + f.quantity.value, 0) >= whole.quantity.value) return [];
  // A number of another thing between them ("67 are taken by 12 wards") leaves open what was taken off.
  const clean = before.length === parts.length + 1;
  return [
    {
      operation: 'remainder',
      inputs: [ownInput(whole, 'whole'), ...parts.map((f) => ownInput(f, 'part'))],
      strength: (of || opens || opensList(whole)) && clean ? 0.9 : 0.6,
      rule: 'taken-off',
    },
  ];

  /** "planted 900 trees: 500 oaks, 355 beeches and, for the rest, …": a colon opens the parts. */
  function opensList(f: OwnFigure): boolean {
    const first = sentence.quantities.find((q) => q.start >= f.end);
    return (
      first !== undefined && sentence.text.slice(f.end - sentence.start, first.start - sentence.start).includes(':')
    );
  }

  function isOpener(f: OwnFigure): boolean {
    const head = sentence.text.slice(0, f.start - sentence.start);
    return head.length < OPENER && phraseAtStart(head, sentence.pack.cues.beside.outOf) !== null;
  }
}

/** "£4.5m OF THE £7m". */
function isPartOf(part: OwnFigure, whole: OwnFigure): boolean {
  const { sentence } = part;
  if (sentence !== whole.sentence || part.quantity.value >= whole.quantity.value) return false;
  const between = sentence.text.slice(part.end - sentence.start, whole.start - sentence.start);
  return (
    between.length < OPENER &&
    phraseAtStart(between, sentence.pack.cues.beside.partitive) !== null &&
    cueRightBefore(sentence, whole.quantity, 'definite') !== null
  );
}
