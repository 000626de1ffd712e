/** Our World in Data: `x.metadata.json` beside `x.csv`, as a chart's download gives them. */
import { z } from 'zod';
import type { FieldMetadata, MeasureMetadata } from '../table-metadata.ts';
import type { Companion } from './companion.ts';

const text = z.string().optional().catch(undefined);

const fileSchema = z.looseObject({
  chart: z.looseObject({ title: text, citation: text, originalChartUrl: text }).optional().catch(undefined),
  columns: z.record(
    z.string(),
    z.looseObject({
      titleShort: text,
      titleLong: text,
      unit: text,
      shortUnit: text,
      shortName: text,
      lastUpdated: text,
      citationShort: text,
      fullMetadata: text,
    }),
  ),
});

/** Null for JSON of another kind. */
export function readOwid(value: unknown): Companion | null {
  const parsed = fileSchema.safeParse(value);
  if (!parsed.success || (!parsed.data.chart && !isKnown(parsed.data.columns))) return null;
  const { chart, columns } = parsed.data;
  return {
    before: {},
    after: (header) => {
      const fields: FieldMetadata[] = [];
      const measures: MeasureMetadata[] = [];
      let date: string | undefined;
      let publisher: string | undefined;
      for (const name of header) {
        const entry = Object.entries(columns).find(
          ([key, column]) => same(key, name) || (column.shortName !== undefined && same(column.shortName, name)),
        );
        if (!entry) continue;
        const [key, column] = entry;
        const unit = unitOf(column.shortUnit, column.unit);
        const titles = [column.titleShort, key === name ? key : undefined, column.titleLong, key];
        const labels = [...new Set(titles.filter((title) => title !== undefined && title !== ''))];
        const named = labels.flatMap((label) => (label === undefined ? [] : [label]));
        fields.push({ name: name.trim(), role: 'measure', ...(unit !== null && { unit }) });
        measures.push({ name: name.trim(), labels: { en: named }, ...(unit !== null && { unit }) });
        date ??= column.lastUpdated;
        publisher ??= column.citationShort;
      }
      const title = chart?.title;
      return {
        ...(title !== undefined && { title }),
        fields,
        measures,
        source: {
          publisher: publisher ?? chart?.citation ?? 'Our World in Data',
          ...(title !== undefined && { title }),
          ...(date !== undefined && { date }),
          ...(chart?.originalChartUrl !== undefined && { url: chart.originalChartUrl }),
        },
      };
    },
  };
}

const isKnown = (columns: z.infer<typeof fileSchema>['columns']): boolean =>
  Object.values(columns).some((column) => column.titleShort !== undefined || column.citationShort !== undefined);

const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

/** The long name tells more ("tonnes per person"), but only "%" says that a share is one. */
const unitOf = (short: string | undefined, long: string | undefined): string | null => {
  if (short === '%') return '%';
  const unit = long !== undefined && long !== '' ? long : short;
  return unit === undefined || unit === '' ? null : unit;
};
