/** Said once a report: two sources of the run that a claim was checked against tell one measure otherwise almost throughout. */
import type { CheckedClaim } from '../contract.ts';
import type { LanguagePack } from '../languages/pack.ts';
import { type Disagreement, disagreements } from '../store/agreement.ts';
import type { Dataset } from '../store/dataset.ts';
import { formatPlain } from './format-number.ts';

interface Compared {
  readonly datasets: readonly Dataset[];
  readonly found: readonly Disagreement[];
}

/** By the first dataset: a batch checks many documents against the same ones. */
const cache = new WeakMap<Dataset, Compared>();

function compared(datasets: readonly Dataset[]): readonly Disagreement[] {
  const [first] = datasets;
  if (!first || datasets.length < 2) return [];
  const known = cache.get(first);
  if (known && known.datasets.length === datasets.length && known.datasets.every((d, i) => d === datasets[i]))
    return known.found;
  const found = disagreements(datasets);
  cache.set(first, { datasets, found });
  return found;
}

/** Notes in the document's language; none where no claim was checked against either source. */
export function sourceNotes(
  claims: readonly CheckedClaim[],
  datasets: readonly Dataset[],
  pack: LanguagePack,
): readonly string[] {
  const cited = new Set(
    claims
      .flatMap(({ evidence, readings }) => [...evidence, ...readings.flatMap((r) => r.evidence)])
      .map((e) => e.source),
  );
  const nameOf = (dataset: Dataset): string => dataset.source.file ?? dataset.title;
  const run = datasets.filter(({ origin }) => origin === 'run');
  if (!run.some((dataset) => cited.has(nameOf(dataset)))) return [];
  return compared(run).flatMap(({ measure, datasets: ids, differing, compared: all }) => {
    const names = ids.flatMap((id) => run.filter((d) => d.id === id).map(nameOf));
    const [one, other] = names;
    if (one === undefined || other === undefined || !names.some((name) => cited.has(name))) return [];
    return [pack.working.sourcesDisagree(measure, one, other, formatPlain(differing, pack), formatPlain(all, pack))];
  });
}
