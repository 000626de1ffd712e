/** What kind of neighbour another measure or row is: net beside gross, the median beside the mean, the region beside its town. */
import { conceptsOf, foldText } from '../../extract/words.ts';
import type { LanguagePack } from '../../languages/pack.ts';
import type { DiagnosisKind, MeasureWords } from '../../languages/pack-reasons.ts';
import type { Unit } from '../../quantities/quantity.ts';
import type { DatasetDimension, Labels, Measure } from '../../store/dataset.ts';

/** Names of a measure in every language that its author gave. */
const namesOf = (labels: Labels): readonly string[] => Object.values(labels).flat();

const says = (names: readonly string[], phrases: readonly string[]): boolean =>
  names.some((name) => {
    const text = ` ${foldText(name)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()} `;
    return phrases.some((phrase) => text.includes(` ${phrase} `));
  });

/** The words that part two neighbours, in the order in which they are asked. */
const PARTED: readonly (readonly [DiagnosisKind, keyof MeasureWords, (keyof MeasureWords)?])[] = [
  ['per-capita', 'perHead'],
  ['ppp', 'purchasingPower'],
  ['nominal-real', 'real', 'nominal'],
  ['gross-net', 'net', 'gross'],
  ['mean-median', 'median', 'mean'],
];

/** Which mistake it is to take the figure of `other` for that of `own`. */
export function slipOfMeasures(own: Measure, other: Measure, packs: readonly LanguagePack[]): DiagnosisKind {
  const [a, b] = [namesOf(own.labels), namesOf(other.labels)];
  const has = (names: readonly string[], key: keyof MeasureWords | undefined): boolean =>
    key !== undefined && packs.some((pack) => says(names, pack.reasons.measures[key]));
  for (const [kind, one, contrary] of PARTED) {
    if (has(a, one) !== has(b, one)) return kind;
    if (has(a, contrary) !== has(b, contrary)) return kind;
  }
  if ((own.kind === 'stock' && other.kind === 'flow') || (own.kind === 'flow' && other.kind === 'stock'))
    return 'stock-flow';
  return isCount(own) && isCount(other) && shareWord(a, b) ? 'counted-thing' : 'category';
}

/** "Patients waiting" and "Cases waiting" are two counts of nearly one name. */
const shareWord = (a: readonly string[], b: readonly string[]): boolean => {
  const words = (names: readonly string[]): readonly string[] =>
    names.flatMap((name) => foldText(name).match(/\p{L}{4,}/gu) ?? []);
  const others = new Set(words(b));
  return words(a).some((word) => others.has(word));
};

const isCount = ({ unit }: Measure): boolean => unit.dimension === 'count' || unit.dimension === 'none';

/** Another row: of a place, of an earlier edition, or of a wider or narrower group, of which a share may be told of all. */
export function slipOfRows(
  dimension: DatasetDimension,
  unit: Unit | undefined,
  packs: readonly LanguagePack[],
): DiagnosisKind {
  const names = [dimension.name, ...namesOf(dimension.labels)];
  if (packs.some((pack) => says(names, pack.reasons.measures.edition))) return 'stale';
  if (!packs.some((pack) => says(names, pack.reasons.measures.group))) return 'geography';
  return unit?.dimension === 'percent' ? 'subgroup' : 'category';
}

/** Measures that count the people of a place, to divide a total by. */
export const isPopulation = ({ labels, unit }: Measure, packs: readonly LanguagePack[]): boolean =>
  (unit.dimension === 'count' || unit.dimension === 'none') &&
  packs.some((pack) => namesOf(labels).some((name) => conceptsOf(name, pack.text).includes('population')));

/** Measures that tell how prices moved: an index, of which only the ratio of two times counts. */
export const isPriceIndex = ({ labels, unit }: Measure, packs: readonly LanguagePack[]): boolean =>
  ['none', 'other', 'count'].includes(unit.dimension) &&
  packs.some((pack) => says(namesOf(labels), pack.reasons.measures.priceIndex));
