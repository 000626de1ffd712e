/** Figures of the same members in another table that names them alike: dentists in one, patients in the other. */
import { foldText } from '../extract/words.ts';
import type { Period } from '../quantities/period.ts';
import { type Figure, figureAt, isFigure, periodsOf, type Selection } from './figures.ts';
import type { DatasetIndex, MeasureEntry } from './lexicon.ts';

/** The figure of the same members at that time, at no time, or at the only time that the measure has. */
export function figureInHome(
  home: DatasetIndex,
  measure: MeasureEntry,
  selection: Selection,
  from: DatasetIndex,
  period: Period | null,
): Figure | null {
  const translated = home === from ? selection : translate(selection, from, home);
  if (!translated) return null;
  const figure = figureAt(home, measure, translated, period);
  if (isFigure(figure)) return figure;
  const untimed = figureAt(home, measure, translated, null);
  if (isFigure(untimed)) return untimed;
  // Vineyards measured once serve for every harvest.
  const periods = periodsOf(measure);
  const only = periods.length === 1 ? figureAt(home, measure, translated, periods[0] ?? null) : null;
  return isFigure(only) ? only : null;
}

export function translate(selection: Selection, from: DatasetIndex, to: DatasetIndex): Selection | null {
  const out: Record<string, readonly string[] | 'whole'> = {};
  for (const [name, chosen] of Object.entries(selection)) {
    if (chosen === 'whole') continue;
    const source = from.dimensions.find((d) => d.name === name);
    for (const id of chosen) {
      const member = source?.members.find((m) => m.id === id);
      const labels = new Set(
        Object.values(member?.labels ?? {})
          .flat()
          .map(foldText),
      );
      let found = false;
      for (const dimension of to.dimensions) {
        const twin = dimension.members.find((m) =>
          Object.values(m.labels)
            .flat()
            .some((label) => labels.has(foldText(label))),
        );
        if (!twin) continue;
        const present = out[dimension.name];
        out[dimension.name] = present && present !== 'whole' ? [...present, twin.id] : [twin.id];
        found = true;
        break;
      }
      if (!found) return null;
    }
  }
  return out;
}
