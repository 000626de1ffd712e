/**
 * How well the words around a claim cover a label: of "full fibre coverage" the sentence may say "fibre", the headline
 * "broadband". The words are sorted once a claim, so that each of a thousand labels costs a few look-ups.
 */
import type { Word } from '../extract/words.ts';
import { kindredsOf } from '../languages/kin.ts';
import type { Tier } from './context.ts';
import type { LabelWord } from './lexicon.ts';

/** The same idea in another word, and an idea near it: enough to think of it, not to hold anything against it. */
const SAME_IDEA = 0.85;
const KIN = 0.55;

export interface Coverage {
  /** Share of the label's weight that is said, less where it is said from afar: 0 … 1. */
  readonly score: number;
  /** Where its weightiest part is said; null where nothing is. */
  readonly nearest: Tier | null;
}

const lone = new WeakMap<readonly Word[], readonly Tier[]>();

/** Some words by themselves, as if the claim stood among them. */
export function onlyTier(words: readonly Word[]): readonly Tier[] {
  const known = lone.get(words);
  if (known) return known;
  const made: readonly Tier[] = [{ name: 'clause', weight: 1, words, sentences: [] }];
  lone.set(words, made);
  return made;
}

/** For every word with matter, and every idea, the nearest tier that has it. */
interface Said {
  readonly stems: ReadonlyMap<string, Tier>;
  readonly folded: ReadonlyMap<string, Tier>;
  readonly concepts: ReadonlyMap<string, Tier>;
  /** Families of near ideas. */
  readonly kindreds: ReadonlyMap<string, Tier>;
  readonly known: Map<readonly LabelWord[], Coverage>;
}

const saids = new WeakMap<readonly Tier[], Said>();

function saidIn(tiers: readonly Tier[]): Said {
  const known = saids.get(tiers);
  if (known) return known;
  const stems = new Map<string, Tier>();
  const folded = new Map<string, Tier>();
  const concepts = new Map<string, Tier>();
  const kindreds = new Map<string, Tier>();
  const put = (map: Map<string, Tier>, key: string, tier: Tier): void => {
    if (!map.has(key)) map.set(key, tier);
  };
  for (const tier of tiers)
    for (const word of tier.words) {
      if (word.isFunction) continue;
      put(stems, word.stem, tier);
      put(folded, word.folded, tier);
      for (const concept of word.concepts) {
        put(concepts, concept, tier);
        for (const kindred of kindredsOf(concept)) put(kindreds, kindred, tier);
      }
    }
  const made: Said = { stems, folded, concepts, kindreds, known: new Map() };
  saids.set(tiers, made);
  return made;
}

interface Match {
  /** 1 for the word itself, less for a near idea, times the weight of the tier that has it. */
  readonly gain: number;
  readonly tier: Tier | null;
}

const NONE: Match = { gain: 0, tier: null };

const better = (best: Match, tier: Tier | undefined, closeness: number): Match => {
  if (tier === undefined) return best;
  const gain = closeness * tier.weight;
  const isBetter = gain > best.gain || (gain === best.gain && tier.weight > (best.tier?.weight ?? 0));
  return isBetter ? { gain, tier } : best;
};

/** Where a word of a label is said best. */
function matchOf(part: LabelWord, said: Said): Match {
  let best = better(better(NONE, said.stems.get(part.stem), 1), said.folded.get(part.folded), 1);
  for (const concept of part.concepts) {
    best = better(best, said.concepts.get(concept), SAME_IDEA);
    for (const kindred of kindredsOf(concept)) best = better(best, said.kindreds.get(kindred), KIN);
  }
  return best;
}

/** Tiers nearest first. What was asked of the same tiers before is known. */
export function coverage(label: readonly LabelWord[], tiers: readonly Tier[]): Coverage {
  const said = saidIn(tiers);
  const known = said.known.get(label);
  if (known) return known;
  let covered = 0;
  let all = 0;
  let nearest: Tier | null = null;
  let most = 0;
  for (const part of label) {
    all += part.weight;
    const { gain, tier } = matchOf(part, said);
    if (gain * part.weight > most) {
      most = gain * part.weight;
      nearest = tier;
    }
    covered += gain * part.weight;
  }
  const made = { score: all === 0 ? 0 : covered / all, nearest };
  said.known.set(label, made);
  return made;
}

/** How well the best of the label's words is said, a whole idea counting as the word itself. */
export const headOf = (label: readonly LabelWord[], tiers: readonly Tier[]): number => {
  const said = saidIn(tiers);
  return label.reduce((best, part) => {
    const { gain } = matchOf(part, said);
    return Math.max(best, gain >= SAME_IDEA ? 1 : gain);
  }, 0);
};

/** The nearest tier that says a word of a label, or an idea near it; null where none does. */
export function nearestTo(part: LabelWord, tiers: readonly Tier[]): Tier | null {
  const { stems, folded, concepts, kindreds } = saidIn(tiers);
  const found = [
    stems.get(part.stem),
    folded.get(part.folded),
    ...part.concepts.map((concept) => concepts.get(concept)),
    ...part.concepts.flatMap((concept) => [...kindredsOf(concept)].map((kindred) => kindreds.get(kindred))),
  ];
  return tiers.find((tier) => found.includes(tier)) ?? null;
}
