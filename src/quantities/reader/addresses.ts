/** Addresses of the web and of mail: the digits in them are no numbers. */
import { SPACE, unitsAt } from '../characters.ts';
import type { Span } from '../quantity.ts';

const addresses =
  /(?:https?:\/\/|www\.|doi:)\S+|[\w.+-]{1,64}@[\w.-]{1,255}|(?<![\w.-])(?:[a-z\d-]{2,40}\.){1,3}[a-z]{2,6}\/\S+/g;

/** One of these is in every address, and an address has no space in it: only what stands around them is looked at. */
const marks = ['/', '@', 'www.', 'doi:'] as const;

/** Addresses in a text, in order. */
export function urlsOf(text: string): readonly Span[] {
  const spans: Span[] = [];
  const next = marks.map((mark) => text.indexOf(mark));
  for (let done = 0; ; ) {
    let at = -1;
    for (const [k, mark] of marks.entries()) {
      let place = next[k] ?? -1;
      if (place >= 0 && place < done) {
        place = text.indexOf(mark, done);
        next[k] = place;
      }
      if (place >= 0 && (at < 0 || place < at)) at = place;
    }
    if (at < 0) return spans;
    let from = at;
    while (from > done && unitsAt(text, from - 1, SPACE) === 0) from--;
    let to = at;
    while (to < text.length && unitsAt(text, to, SPACE) === 0) to++;
    for (const { index, 0: found } of text.slice(from, to).matchAll(addresses))
      spans.push({ start: from + index, end: from + index + found.length });
    done = to;
  }
}
