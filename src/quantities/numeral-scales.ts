/** The scale words behind a number and what they carry with them: "million and a half", "milliard 200 millions". */
import type { Place } from './numeral-lexicon.ts';
import { andPartAt } from './numeral-parts.ts';

export interface ScaleTail {
  /** Product of the scale words. */
  readonly factor: number;
  /** Added before them: "two and a half million". */
  readonly extra: number;
  /** Added after them, already multiplied: "deux millions et demi". */
  readonly late: number;
  /** One unit of the last place of what was added, 0 where nothing was. */
  readonly lateStep: number;
  readonly length: number;
}

/** No scale of a text is larger. */
const LARGEST = 1e21;

/** A number of its own in digits behind a scale begins here: "2 millions 300 000". */
const THOUSAND = 1000;

export function scaleAfter(place: Place, index: number, scale: number): ScaleTail {
  const { lexicon, words, end } = place;
  let at = index;
  const early = andPartAt(place, at);
  if (early && scale > 1) return withLate(place, { factor: 1, at, from: index }, early, scale);
  if (early) at += early.length;
  let factor = 1;
  for (let turn = 0; turn < 3 && at < end; turn++) {
    const next = lexicon.scales.get(words[at] ?? '');
    if (next === undefined || next <= factor || scale * factor * next > LARGEST) break;
    factor *= next;
    at++;
  }
  const tail = { factor, extra: early?.value ?? 0, late: 0, lateStep: 0, length: at - index };
  if (early || scale * factor === 1) return tail;
  const late = factor > 1 ? andPartAt(place, at) : null;
  if (late) return withLate(place, { factor, at, from: index }, late, factor);
  const more = smallerGroup(place, at, scale * factor);
  if (!more) return tail;
  return { factor, extra: 0, late: more.value, lateStep: more.step, length: at + more.length - index };
}

/** "a million and a half"; "one billion and a half million" where the part has a scale of its own. */
function withLate(
  { lexicon, words, end }: Place,
  { factor, at, from }: { readonly factor: number; readonly at: number; readonly from: number },
  part: { readonly value: number; readonly length: number },
  scale: number,
): ScaleTail {
  const next = at + part.length;
  const own = next < end ? lexicon.scales.get(words[next] ?? '') : undefined;
  const worth = own !== undefined && own < scale ? own : scale;
  return {
    factor,
    extra: 0,
    late: part.value * worth,
    lateStep: worth / 10,
    length: next + (worth === own ? 1 : 0) - from,
  };
}

/** "1 milliard 200 millions", "2 millions 300 000": a smaller number in digits that goes on. */
function smallerGroup(
  { lexicon, words, end, digitsAt }: Place,
  at: number,
  scale: number,
): { readonly value: number; readonly step: number; readonly length: number } | null {
  const digits = at < end ? digitsAt(at) : null;
  if (!digits || digits.step < 1 || digits.value === 0) return null;
  const word = at + 1 < end ? (words[at + 1] ?? '') : '';
  const own = lexicon.scales.get(word) ?? (lexicon.hundreds.has(word) ? 100 : 1);
  const value = digits.value * own;
  if (value >= scale || (own === 1 && digits.value < THOUSAND)) return null;
  return { value, step: own, length: own === 1 ? 1 : 2 };
}
