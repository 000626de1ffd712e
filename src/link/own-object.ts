/** Whether a claim says itself what moved, and it is nothing that the table measures: "raised ITS COUNCIL TAX by 2.8 %". */
import type { Claim } from '../extract/claim.ts';
import type { MeasureEntry } from './lexicon.ts';

/** Words between "its" and the last of what it owns: "sa taxe de séjour". */
const REACH = 4;

/** A possessive with a noun of its own between the verb and the number; a noun of a measure's name is none. */
export function movesAnother({ sentence, start, quantity }: Claim, measures: readonly MeasureEntry[]): boolean {
  if (!quantity) return false;
  const { words, cues, pack } = sentence;
  const { possessives, amounts, rates } = pack.cues.beside;
  const at = words.findIndex((w) => w.start >= start && w.end <= quantity.start && possessives.includes(w.folded));
  if (at === -1) return false;
  const owned = words.slice(at + 1, at + 1 + REACH).filter((w) => w.end <= quantity.start && !w.isNumber);
  const nouns = owned.filter(
    (w) => !w.isFunction && !cues.some((c) => c.start <= w.start && w.end <= c.end && c.kind !== 'justOne'),
  );
  return (
    nouns.length > 0 &&
    nouns.every((noun) => !amounts.includes(noun.folded) && !rates.includes(noun.folded)) &&
    !nouns.some((noun) =>
      measures.some(({ labels }) =>
        labels.some((label) =>
          label.some((part) => part.stem === noun.stem || part.concepts.some((c) => noun.concepts.includes(c))),
        ),
      ),
    )
  );
}
