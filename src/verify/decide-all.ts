/**
 * The claims of a document decided together: a claim that its figures bear out tells what its neighbours speak of. "The
 * average ticket went for €8.83" confirms takings over tickets; "against €8.05 in 2023" beside it is then the same ratio.
 */
import type { Claim } from '../extract/claim.ts';
import type { DocumentReading } from '../extract/reading.ts';
import type { Candidate } from '../link/candidate.ts';
import type { Links } from '../link/gather.ts';
import { isOfAnother } from '../link/multiple-candidates.ts';
import { inOtherSource } from '../link/rival-sources.ts';
import type { Dataset } from '../store/dataset.ts';
import { type Decision, decide, type Explains } from './decide.ts';
import { explainsBy } from './explain-miss.ts';
import { type Judged, judge } from './judge.ts';
import { repeatedFigures } from './repeats.ts';
import { sharesOfWhole } from './shares-of-whole.ts';

/** What a candidate measures, apart from when and whose. */
const signature = (c: Candidate): string =>
  `${c.origin}|${c.slots
    .filter((s) => s.name === 'measure' || s.name === 'per')
    .map((s) => s.value)
    .join('/')}`;

const kindOf = (c: Candidate): string => (c.slots.some((s) => s.name === 'per') ? 'ratio' : 'plain');

/** Borne out by one table, denied by another of the same standing: both sides are shown. */
function contest(claim: Claim | undefined, decision: Decision, sources: readonly Dataset[]): Decision {
  const { chosen, others, verdict } = decision;
  const own = sources.find((d) => d.id === chosen?.candidate.origin);
  if (!claim || !chosen || !own || (verdict !== 'Supported' && chosen.fit !== 'outside')) return decision;
  for (const other of sources) {
    const candidate: Candidate | null = other === own ? null : inOtherSource(chosen.candidate, own, other);
    const judged: Judged | null = candidate ? judge(claim, candidate) : null;
    const supports: Judged | null = verdict === 'Supported' ? chosen : judged;
    const denies: Judged | null = verdict === 'Supported' ? judged : chosen;
    if (!supports || denies?.fit !== 'outside' || !(supports === chosen || supports.fit === 'strict')) continue;
    return {
      ...decision,
      verdict: 'Conflicting Evidence',
      code: 'sources-disagree',
      chosen: supports,
      others: [denies, ...others],
      nearest: null,
    };
  }
  return decision;
}

export function decideAll(reading: DocumentReading, claims: readonly Claim[], links: Links): readonly Decision[] {
  const explains: Explains = explainsBy(claims);
  const first = claims.map((claim) =>
    decide(claim, links.candidates.get(claim) ?? [], links.misses.get(claim) ?? [], explains),
  );
  const second = claims.map((claim, i) => {
    const decision = first[i];
    if (decision?.verdict !== 'Not Enough Evidence') return decision;
    const confirmed = new Map<string, number>();
    const goesOn = claim.sentence.cues.some((c) => c.kind === 'carriedOver');
    const isNear = (other: Claim | undefined): boolean =>
      other !== undefined &&
      other.sentence.blockIndex === claim.sentence.blockIndex &&
      Math.abs(other.sentence.index - claim.sentence.index) <= 1;
    let j = i;
    while (isNear(claims[j - 1])) j--;
    for (; isNear(claims[j]); j++) {
      const chosen = first[j]?.chosen;
      if (i === j || first[j]?.verdict !== 'Supported' || !chosen || chosen.candidate.origin === 'document') continue;
      confirmed.set(
        `${signature(chosen.candidate)}|${kindOf(chosen.candidate)}`,
        claims[j]?.sentence === claim.sentence ? 0.2 : goesOn ? 0.3 : 0.12,
      );
    }
    if (confirmed.size === 0) return decision;
    const boosted = (links.candidates.get(claim) ?? []).map((c) => {
      const by = confirmed.get(`${signature(c)}|${kindOf(c)}`);
      // "two and a half times domestic output" is no movement of what the sentence has measured so far.
      const isOther = c.operation === 'multiple' && claim.quantity?.form === 'multiple' && isOfAnother(claim);
      return by === undefined || isOther ? c : { ...c, strength: Math.min(0.95, c.strength + by) };
    });
    return decide(claim, boosted, links.misses.get(claim) ?? [], explains);
  });
  const decided = second.filter((d): d is Decision => d !== undefined);
  const contested = decided.map((decision, i) => contest(claims[i], decision, links.sources));
  return sharesOfWhole(reading, claims, repeatedFigures(reading, claims, contested));
}
