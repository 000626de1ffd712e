/**
 * The chart of a series as inline SVG: bars of what the table holds, the figures used in the working filled, and the value
 * the text claims as a dashed line. Drawn by Observable Plot on linkedom, both loaded only when a report has a series.
 */
import type { CheckedClaim } from '../contract.ts';
import { oneLine, printable } from './escape.ts';
import { formatFigure, printer } from './figures.ts';
import type { Speech } from './options.ts';

type Series = NonNullable<CheckedClaim['series']>;

/** SVG markup of the series, without scripts, styles or links; text in it is escaped by the serialiser. */
export type DrawSeries = (series: Series, claimed: number | null, speech: Speech) => string;

/** As wide as fits a telephone with its figures legible; wider screens enlarge it. */
const WIDTH = 420;
const HEIGHT = 220;
const MARGIN = 24;
/** What a character of a label takes, at the size that the page's style gives it. */
const CHARACTER = 6.6;
/** More points than this are a line, not bars. */
const BARS = 16;
/** Labels longer than this stand beside lying bars. */
const LABEL = 9;
const LONGEST_LABEL = 22;
/** More figures than this would run into each other: only those used are printed. */
const PRINTED = 10;

/**
 * What the series' last used point would be if the claim were right: the stated figure itself where it is in the unit of
 * the series, else the earlier of the two used points grown by it; null where the claim says nothing of the kind.
 */
export const claimedLevel = (claim: CheckedClaim): number | null => {
  const { series, stated, kind } = claim;
  if (series === null || stated.value === null) return null;
  const used = series.points.filter((point) => point.used);
  const [before, after] = used;
  if (stated.unit === series.unit && (kind === 'level' || isArrival(claim))) return stated.value;
  if (before === undefined || after === undefined || used.length !== 2) return null;
  if (kind === 'change' && (stated.unit === 'percent' || stated.unit === '%'))
    return before.value * (1 + stated.value / 100);
  if (kind === 'change' && stated.unit === series.unit) return before.value + stated.value;
  if (kind === 'multiple') return before.value * stated.value;
  return null;
};

/** Whether a change was checked by the figure it arrives at: "5.2% → 4.9%" is the working, nothing is divided. */
export const isArrival = ({ kind, formula }: CheckedClaim): boolean =>
  kind === 'change' && formula !== null && /→/.test(formula) && !formula.includes('=');

const shortLabel = (label: string): string => {
  const line = oneLine(label);
  return line.length > LONGEST_LABEL ? `${line.slice(0, LONGEST_LABEL - 1)}…` : line;
};

interface Point {
  readonly key: number;
  readonly value: number;
  readonly used: boolean;
}

/** A series made ready to draw: positions are keys, since two rows of one name are two bars, and labels only printed. */
interface Drawing {
  readonly points: readonly Point[];
  readonly labelOf: (key: number) => string;
  readonly longest: number;
  readonly print: (value: number) => string;
  readonly claimed: readonly number[];
  readonly domain: readonly [number, number];
}

type Plotting = typeof import('@observablehq/plot');
type Page = ReturnType<typeof import('linkedom')['parseHTML']>['document'];

/** "60.9M", "60,9 M" over a bar; the table below has the whole figure. */
const inShort = (value: number, speech: Speech): string =>
  Math.abs(value) < 1e6
    ? formatFigure(value, '', speech)
    : printer(speech.locale, { notation: 'compact', maximumFractionDigits: 2 }).format(value).replace('-', '−');

const drawingOf = (series: Series, claimed: number | null, speech: Speech): Drawing => {
  const labels = series.points.map((point) => shortLabel(point.label));
  const values = [0, ...series.points.map(({ value }) => value), ...(claimed === null ? [] : [claimed])];
  return {
    points: series.points.map((point, index) => ({ key: index, value: point.value, used: point.used })),
    labelOf: (key) => labels[key] ?? '',
    longest: Math.max(0, ...labels.map((label) => label.length)),
    print: (value) => printable(inShort(value, speech)),
    claimed: claimed === null ? [] : [claimed],
    domain: [Math.min(...values), Math.max(...values)],
  };
};

const fill = (point: Point): string => (point.used ? 'var(--used)' : 'var(--unused)');
const usedOf = ({ points }: Drawing): readonly Point[] => points.filter((point) => point.used);
const widestFigure = ({ points, print }: Drawing): number =>
  Math.max(0, ...points.map(({ value }) => print(value).length)) * CHARACTER;
const claimedLine = { stroke: 'var(--claimed)', strokeWidth: 2, strokeDasharray: '6 4' } as const;
/** A rim in the colour of the card keeps a figure legible on a line or a bar. */
const figure = { fill: 'currentColor', stroke: 'var(--card)', strokeWidth: 4, paintOrder: 'stroke' } as const;
const common = (document: Page) =>
  ({ document, style: {}, className: 'series', width: WIDTH, marginTop: MARGIN, marginRight: MARGIN }) as const;

/** Whether bars lie: their names are long, or their figures wider than standing bars are apart. */
const isLying = (drawing: Drawing): boolean => {
  const { points, longest } = drawing;
  if (points.length > BARS) return false;
  const apart = (WIDTH - 2 * MARGIN) / points.length;
  return longest > LABEL || (points.length <= PRINTED && widestFigure(drawing) > apart);
};

const lyingBars = (Plot: Plotting, drawing: Drawing, document: Page) => {
  const { points, labelOf, longest, print, claimed, domain } = drawing;
  const figures = (isNegative: boolean) =>
    Plot.text(
      points.filter(({ value }) => value < 0 === isNegative),
      { x: 'value', y: 'key', text: ({ value }: Point) => print(value), ...figure, ...besides(isNegative) },
    );
  return Plot.plot({
    ...common(document),
    height: 2 * MARGIN + 26 * points.length,
    marginLeft: 12 + longest * CHARACTER,
    marginRight: 12 + widestFigure(drawing),
    x: { axis: null, domain: [...domain] },
    y: { type: 'band', label: null, tickFormat: labelOf, tickSize: 0, padding: 0.25 },
    marks: [
      Plot.barX(points, { x: 'value', y: 'key', fill }),
      Plot.ruleX([0]),
      Plot.ruleX(claimed, claimedLine),
      figures(false),
      figures(true),
    ],
  });
};

const besides = (isNegative: boolean) =>
  isNegative ? ({ dx: -6, textAnchor: 'end' } as const) : ({ dx: 6, textAnchor: 'start' } as const);

const standingBars = (Plot: Plotting, drawing: Drawing, document: Page) => {
  const { points, labelOf, longest, print, claimed, domain } = drawing;
  const every = Math.max(1, Math.ceil((points.length * (longest + 1) * CHARACTER) / (WIDTH - 2 * MARGIN)));
  const printed = points.length <= PRINTED ? points : usedOf(drawing);
  const figures = (isNegative: boolean) =>
    Plot.text(
      printed.filter(({ value }) => value < 0 === isNegative),
      { x: 'key', y: 'value', text: ({ value }: Point) => print(value), ...figure, dy: isNegative ? 10 : -8 },
    );
  return Plot.plot({
    ...common(document),
    height: HEIGHT,
    marginLeft: MARGIN,
    // Room for the figures under the bars that hang, above the names.
    marginBottom: domain[0] < 0 ? 2 * MARGIN : 28,
    x: {
      type: 'band',
      label: null,
      tickFormat: labelOf,
      ticks: points.map(({ key }) => key).filter((key) => key % every === 0),
      tickSize: 0,
      tickPadding: domain[0] < 0 ? 22 : 6,
      padding: 0.25,
    },
    y: { axis: null, domain: [...domain] },
    marks: [
      Plot.barY(points, { x: 'key', y: 'value', fill }),
      Plot.ruleY([0]),
      Plot.ruleY(claimed, claimedLine),
      figures(false),
      figures(true),
    ],
  });
};

const line = (Plot: Plotting, drawing: Drawing, document: Page) => {
  const { points, labelOf, longest, print, claimed } = drawing;
  const used = usedOf(drawing);
  const every = Math.max(1, Math.ceil((points.length * (longest + 2) * CHARACTER) / (WIDTH - 2 * MARGIN)));
  return Plot.plot({
    ...common(document),
    height: HEIGHT,
    marginLeft: 16 + widestFigure(drawing),
    x: {
      type: 'point',
      label: null,
      tickFormat: labelOf,
      ticks: points.map(({ key }) => key).filter((key) => key % every === 0),
    },
    y: { label: null, grid: true, ticks: 5, tickFormat: print },
    marks: [
      Plot.lineY(points, { x: 'key', y: 'value', stroke: 'var(--unused-line)', strokeWidth: 2 }),
      Plot.dot(used, { x: 'key', y: 'value', r: 5, fill: 'var(--used)' }),
      Plot.ruleY(claimed, claimedLine),
      Plot.text(used, { x: 'key', y: 'value', text: ({ value }: Point) => print(value), ...figure, dy: -13 }),
    ],
  });
};

/** Loads the plotting library: some 0.2 s, once a process. */
export const loadDrawSeries = async (): Promise<DrawSeries> => {
  const [Plot, { parseHTML }] = await Promise.all([import('@observablehq/plot'), import('linkedom')]);
  return (series, claimed, speech) => {
    const { document } = parseHTML('<!doctype html><html><body></body></html>');
    const drawing = drawingOf(series, claimed, speech);
    const draw = isLying(drawing) ? lyingBars : drawing.points.length <= BARS ? standingBars : line;
    const plot = draw(Plot, drawing, document);
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
