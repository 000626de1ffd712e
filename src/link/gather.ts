/** All evidence for all claims: the document's own figures, and every dataset that speaks of what the text speaks of. */
import type { Claim } from '../extract/claim.ts';
import type { DocumentReading } from '../extract/reading.ts';
import type { LanguagePack } from '../languages/pack.ts';
import type { Dataset } from '../store/dataset.ts';
import type { Candidate, NearMiss } from './candidate.ts';
import { headlinesOf } from './context.ts';
import { behindRealGrowth, growthCandidates } from './growth-candidates.ts';
import { type DatasetIndex, indexDataset, mentionsIn } from './lexicon.ts';
import { ownCandidates } from './own-candidates.ts';
import { plannedCandidates } from './planned-candidates.ts';
import { betweenMeasures, tableCandidates } from './table-candidates.ts';

export interface Links {
  readonly candidates: ReadonlyMap<Claim, readonly Candidate[]>;
  readonly misses: ReadonlyMap<Claim, readonly NearMiss[]>;
  /** Tables given for the run: sources of the same standing. */
  readonly sources: readonly Dataset[];
}

const indexes = new WeakMap<Dataset, Map<LanguagePack, DatasetIndex>>();

export function indexFor(dataset: Dataset, pack: LanguagePack): DatasetIndex {
  let byPack = indexes.get(dataset);
  if (!byPack) {
    byPack = new Map();
    indexes.set(dataset, byPack);
  }
  const known = byPack.get(pack);
  if (known) return known;
  const made = indexDataset(dataset, pack);
  byPack.set(pack, made);
  return made;
}

/** A dataset of the world at large is asked only where the claim's sentence, or one near it, names one of its members. */
function speaksOf(reading: DocumentReading, claim: Claim, index: DatasetIndex): boolean {
  if (index.dataset.origin === 'run') return true;
  for (let i = claim.sentence.index; i >= 0 && claim.sentence.index - i <= 3; i--) {
    const sentence = reading.sentences[i];
    if (sentence && mentionsIn(sentence, index).length > 0) return true;
  }
  return headlinesOf(reading).some((s) => mentionsIn(s, index).length > 0);
}

export function gatherEvidence(
  reading: DocumentReading,
  claims: readonly Claim[],
  datasets: readonly Dataset[],
): Links {
  const candidates = new Map<Claim, readonly Candidate[]>();
  const misses = new Map<Claim, readonly NearMiss[]>();
  for (const claim of claims) {
    const own = ownCandidates(reading, claim);
    const found: Candidate[] = [...own];
    const near: NearMiss[] = [];
    const spoken = datasets
      .map((d) => indexFor(d, claim.sentence.pack))
      .filter((index) => speaksOf(reading, claim, index));
    for (const index of spoken) {
      const links = tableCandidates(reading, claim, index);
      found.push(...links.candidates, ...growthCandidates(reading, claim, index));
      near.push(...links.misses);
    }
    const run = spoken.filter((i) => i.dataset.origin === 'run');
    if (run.length > 1)
      for (const index of run) {
        const others = run.filter((i) => i !== index);
        found.push(...betweenMeasures(reading, claim, index, others));
      }
    const all = [...found, ...plannedCandidates(claim, found, datasets)];
    candidates.set(claim, behindRealGrowth(reading, claim, spoken, all));
    misses.set(claim, near);
  }
  return { candidates, misses, sources: datasets.filter((d) => d.origin === 'run') };
}
