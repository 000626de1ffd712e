/**
 * The chart of a series as inline SVG: bars of what the table holds, the figures used in the working filled, and the value
 * the text claims as a dashed line. Drawn by Observable Plot on linkedom, both loaded only when a report has a series.
 */
import type { CheckedClaim } from '../contract.ts';
import { oneLine, printable } from './escape.ts';
import { formatFigure } from './figures.ts';
import type { Speech } from './options.ts';

type Series = NonNullable<CheckedClaim['series']>;

/** SVG markup of the series, without scripts, styles or links; text in it is escaped by the serialiser. */
export type DrawSeries = (series: Series, claimed: number | null, speech: Speech) => string;

/** More points than this are a line, not bars. */
const BARS = 16;
/** Labels longer than this stand beside lying bars. */
const LABEL = 9;

/**
 * What the series' last used point would be if the claim were right: the stated figure itself where it is in the unit of
 * the series, else the earlier of the two used points grown by it; null where the claim says nothing of the kind.
 */
export const claimedLevel = (claim: CheckedClaim): number | null => {
  const { series, stated, kind } = claim;
  if (series === null || stated.value === null) return null;
  const used = series.points.filter((point) => point.used);
  const [before, after] = used;
  if (stated.unit === series.unit && kind === 'level') return stated.value;
  if (before === undefined || after === undefined || used.length !== 2) return null;
  if (kind === 'change' && (stated.unit === 'percent' || stated.unit === '%'))
    return before.value * (1 + stated.value / 100);
  if (kind === 'change' && stated.unit === series.unit) return before.value + stated.value;
  if (kind === 'multiple') return before.value * stated.value;
  return null;
};

const shortLabel = (label: string): string => {
  const line = oneLine(label);
  return line.length > 28 ? `${line.slice(0, 27)}…` : line;
};

/** Loads the plotting library: some 0.2 s, once a process. */
export const loadDrawSeries = async (): Promise<DrawSeries> => {
  const [Plot, { parseHTML }] = await Promise.all([import('@observablehq/plot'), import('linkedom')]);
  return (series, claimed, speech) => {
    const { document } = parseHTML('<!doctype html><html><body></body></html>');
    // Two rows of one name are two bars: the position is the key, the label only what is printed.
    const points = series.points.map((point, index) => ({ key: index, value: point.value, used: point.used }));
    const labels = series.points.map((point) => shortLabel(point.label));
    const labelOf = (key: number): string => labels[key] ?? '';
    const longest = Math.max(0, ...labels.map((label) => label.length));
    const print = (value: number): string => printable(formatFigure(value, '', speech));
    const every = Math.ceil((points.length * longest) / 84);
    const ticked = points.map(({ key }) => key).filter((key) => key % Math.max(1, every) === 0);
    const fill = (point: { readonly used: boolean }): string => (point.used ? 'var(--used)' : 'var(--unused)');
    const usedOnly = points.filter((point) => point.used);
    const claimedAt = claimed === null ? [] : [claimed];
    const values = [0, ...points.map(({ value }) => value), ...claimedAt];
    const domain = [Math.min(...values), Math.max(...values)];
    const common = { document, style: {}, className: 'series', marginTop: 24, marginRight: 24 } as const;
    const line = { stroke: 'var(--claimed)', strokeWidth: 2, strokeDasharray: '6 4' } as const;
    const lying = longest > LABEL && points.length <= BARS;
    const plot = lying
      ? Plot.plot({
          ...common,
          width: 640,
          height: 48 + 26 * points.length,
          marginLeft: 24 + Math.min(28, longest) * 6.4,
          marginRight: 72,
          x: { axis: null, domain },
          y: { type: 'band', label: null, tickFormat: labelOf, tickSize: 0, padding: 0.25 },
          marks: [
            Plot.barX(points, { x: 'value', y: 'key', fill }),
            Plot.text(points, { x: 'value', y: 'key', text: ({ value }) => print(value), dx: 6, textAnchor: 'start' }),
            Plot.ruleX([0]),
            Plot.ruleX(claimedAt, line),
          ],
        })
      : points.length <= BARS
        ? Plot.plot({
            ...common,
            width: 640,
            height: 240,
            marginLeft: 24,
            x: { type: 'band', label: null, tickFormat: labelOf, ticks: ticked, tickSize: 0, padding: 0.25 },
            y: { axis: null, domain },
            marks: [
              Plot.barY(points, { x: 'key', y: 'value', fill }),
              Plot.text(points.length <= 10 ? points : usedOnly, {
                x: 'key',
                y: 'value',
                text: ({ value }) => print(value),
                dy: -7,
              }),
              Plot.ruleY([0]),
              Plot.ruleY(claimedAt, line),
            ],
          })
        : Plot.plot({
            ...common,
            width: 640,
            height: 240,
            marginLeft: 72,
            x: { type: 'point', label: null, tickFormat: labelOf, ticks: ticked },
            y: { label: null, grid: true, ticks: 5, tickFormat: print },
            marks: [
              Plot.lineY(points, { x: 'key', y: 'value', stroke: 'var(--unused-line)', strokeWidth: 2 }),
              Plot.dot(usedOnly, { x: 'key', y: 'value', r: 5, fill: 'var(--used)' }),
              Plot.text(usedOnly, { x: 'key', y: 'value', text: ({ value }) => print(value), dy: -12 }),
              Plot.ruleY(claimedAt, line),
            ],
          });
    // The page's own style speaks for the chart: its policy allows no other.
    for (const element of plot.querySelectorAll('style')) element.remove();
    for (const element of [plot, ...plot.querySelectorAll('*')]) {
      element.removeAttribute('style');
      element.removeAttribute('aria-label');
    }
    plot.setAttribute('aria-hidden', 'true');
    plot.removeAttribute('width');
    plot.removeAttribute('height');
    return plot.outerHTML;
  };
};
