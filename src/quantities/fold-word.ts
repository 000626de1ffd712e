/** One spelling for a word of any case and accents, kept for the next time it comes. */

const NOT_ASCII = /[^\0-\x7f]/;

/** A cache that hostile input cannot grow without end. */
const MOST_FORMS = 50_000;
const forms = new Map<string, string>();

/** Lower case, without accents and ligatures: "Été" → "ete", "Œuvre" → "oeuvre". */
export function foldWord(raw: string): string {
  const known = forms.get(raw);
  if (known !== undefined) return known;
  const lower = raw.toLowerCase();
  const folded = NOT_ASCII.test(lower)
    ? lower
        .normalize('NFD')
        .replace(/\p{M}+/gu, '')
        .replaceAll('œ', 'oe')
        .replaceAll('æ', 'ae')
    : lower;
  if (forms.size >= MOST_FORMS) forms.clear();
  forms.set(raw, folded);
  return folded;
}
