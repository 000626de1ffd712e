/**
 * Cherry-picking: a change that holds only from its chosen start. When the neighbouring starts turn its sign, or halve or
 * double it, the report shows them; it is a note, since the claim itself is true.
 */
import type { Claim } from '../extract/claim.ts';
import { formatPercent } from './format-number.ts';
import type { Judged } from './judge.ts';

const NEIGHBOURS = 2;

export function baselinesNote(claim: Claim, shown: Judged): string | null {
  const { candidate } = shown;
  if (candidate.operation !== 'growth' || candidate.series.length < 4) return null;
  const used = candidate.series.flatMap((point, i) => (point.used ? [i] : []));
  const [from, to] = [used[0], used.at(-1)];
  if (used.length !== 2 || from === undefined || to === undefined) return null;
  const end = candidate.series[to]?.value ?? 0;
  const growthFrom = (i: number): number | null => {
    const start = candidate.series[i]?.value;
    return start === undefined || start <= 0 || i === to ? null : (end / start - 1) * 100;
  };
  const own = growthFrom(from);
  if (own === null || Math.abs(own) < 1) return null;
  const others: { readonly label: string; readonly growth: number }[] = [];
  for (let i = Math.max(0, from - NEIGHBOURS); i <= from + NEIGHBOURS; i++) {
    const growth = i === from || i >= to ? null : growthFrom(i);
    const label = candidate.series[i]?.label;
    if (growth !== null && label !== undefined) others.push({ label, growth });
  }
  const turned = others.filter((o) => Math.sign(o.growth) !== Math.sign(own) && Math.abs(o.growth) >= 0.5);
  if (turned.length === 0) return null;
  const pack = claim.sentence.speech;
  return pack.working.baselines(others.map((o) => ({ label: o.label, growth: formatPercent(o.growth, pack) })));
}
