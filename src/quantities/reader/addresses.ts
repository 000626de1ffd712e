/** Addresses of the web and of mail: the digits in them are no numbers. */
import { SPACE, unitsAt } from '../characters.ts';
import type { Span } from '../quantity.ts';

const addresses =
  /(?:https?:\/\/|www\.|doi:)\S+|[\w.+-]{1,64}@[\w.-]{1,255}|(?<![\w.-])(?:[a-z\d-]{2,40}\.){1,3}[a-z]{2,6}\/\S+/g;

const AT = 64;
const COLON = 58;
const DOT = 46;
const SLASH = 47;
const SMALL_I = 105;
const SMALL_W = 119;

/** One of these is in every address: "/", "@", the dot of "www." and the colon of "doi:". */
export function isAddressMark(units: Uint16Array, at: number): boolean {
  const c = units[at];
  const before = units[at - 1];
  return c === SLASH || c === AT || (c === DOT && before === SMALL_W) || (c === COLON && before === SMALL_I);
}

/** Addresses in a text, in order. None has a space in it, so only what stands around their marks is looked at. */
export function urlsOf(text: string, marks: readonly number[]): readonly Span[] {
  const spans: Span[] = [];
  let done = 0;
  for (const mark of marks) {
    if (mark < done) continue;
    let from = mark;
    while (from > done && unitsAt(text, from - 1, SPACE) === 0) from--;
    let to = mark;
    while (to < text.length && unitsAt(text, to, SPACE) === 0) to++;
    for (const { index, 0: found } of text.slice(from, to).matchAll(addresses))
      spans.push({ start: from + index, end: from + index + found.length });
    done = to;
  }
  return spans;
}
