import { describe, expect, it } from 'vitest';
import { loadBuiltIn } from '../../src/store/built-in.ts';
import type { Dataset, Observation } from '../../src/store/dataset.ts';

const datasets = await loadBuiltIn();

const find = (id: string): Dataset => {
  const dataset = datasets.find((d) => d.id === id);
  if (!dataset) throw new Error(`no built-in dataset ${id}`);
  return dataset;
};

const figures = (dataset: Dataset, measure: string, member: string): readonly Observation[] =>
  dataset.observations.filter((o) => o.measure === measure && Object.values(o.members)[0] === member);

describe('the built-in datasets', () => {
  it('are the topics of claims/', () => {
    expect(datasets.map((d) => `${d.id}: ${d.origin}`)).toEqual([
      'tesla-ai-compute: built-in',
      'nvidia-chips: built-in',
      'world-basics: built-in',
    ]);
  });

  it.each(datasets.map((d) => [d.id, d] as const))(
    '%s: every figure has a source with title, address and date',
    (_, dataset) => {
      const bare = dataset.observations.filter(
        ({ source }) =>
          !source.publisher || !source.title || !/^https?:/.test(source.url ?? '') || !/^\d{4}/.test(source.date ?? ''),
      );
      expect(bare.map((o) => [o.measure, o.cell?.line, o.source.publisher, o.source.date])).toEqual([]);
      expect(dataset.gaps).toEqual([]);
      expect(dataset.source.file).toMatch(/^claims\/[a-z-]+\/data\/[a-z-]+\.csv$/);
      expect(dataset.table?.from).toContain(`read_csv('${dataset.source.file}'`);
    },
  );

  it.each(datasets.map((d) => [d.id, d] as const))(
    '%s: measures are named in both languages and no figure lies outside its interval',
    (_, dataset) => {
      for (const measure of dataset.measures) {
        expect(measure.labels.en?.length, measure.id).toBeGreaterThan(0);
        expect(measure.labels.fr?.length, measure.id).toBeGreaterThan(0);
      }
      for (const { value, interval } of dataset.observations) {
        expect(interval.min).toBeLessThanOrEqual(value);
        expect(interval.max).toBeGreaterThanOrEqual(value);
      }
    },
  );
});

describe('Tesla', () => {
  const tesla = find('tesla-ai-compute');

  it('AI training compute in H100 equivalents, as a stock with plans', () => {
    const measure = tesla.measures.find((m) => m.id === 'ai-training-capacity');
    expect(measure).toMatchObject({ kind: 'stock', unit: { dimension: 'count', noun: 'H100 equivalents' } });
    expect(measure?.labels.en).toContain('AI training compute');
    expect(measure?.labels.fr).toContain("capacité de calcul pour l'IA");
    expect(
      figures(tesla, 'ai-training-capacity', 'Tesla').map((o) => [o.period?.end, o.value, o.hedge, o.status]),
    ).toEqual([
      ['2023-12-31', 15000, 'about', 'estimate'],
      ['2023-12-31', 10000, 'exact', 'estimate'],
      ['2024-03-31', 40000, 'nearly', 'estimate'],
      ['2024-03-31', 40000, 'nearly', 'estimate'],
      ['2024-12-31', 85000, 'about', 'planned'],
    ]);
  });

  it('quarters of the accounts', () => {
    expect(figures(tesla, 'free-cash-flow', 'Tesla').map((o) => [o.period?.label, o.value])).toEqual([
      ['2024-Q1', -2531000000],
      ['2023-Q1', 441000000],
    ]);
  });
});

describe('world basics', () => {
  const world = find('world-basics');

  it('countries by their names in both languages, the world and the Union as aggregates', () => {
    const members = world.dimensions[0]?.members ?? [];
    expect(members.filter((m) => m.kind !== 'item').map((m) => m.id)).toEqual(['World', 'European Union']);
    expect(members.find((m) => m.id === 'Germany')?.labels.fr).toContain('Allemagne');
    expect(members.flatMap((m) => Object.values(m.labels).flat())).not.toContain('US');
  });

  it('low and high enclose the value closely, in its unit', () => {
    const wide = world.observations.filter(
      ({ value, interval, unit }) =>
        interval.max - interval.min > Math.max(0.35 * Math.abs(value), unit.dimension === 'percent' ? 1.2 : 0),
    );
    expect(wide.map(({ members, measure, period }) => [members.country, measure, period?.label])).toEqual([]);
  });

  it('emissions are in tonnes, rates in percent, with the source of the measure', () => {
    const [emissions] = figures(world, 'co2-emissions', 'France');
    expect(emissions?.unit).toMatchObject({ dimension: 'mass', code: 'tonne' });
    expect(emissions?.value).toBeGreaterThan(2e8);
    expect(emissions?.source.publisher).toMatch(/Global Carbon Project/);
    expect(figures(world, 'inflation-cpi', 'France').find((o) => o.period?.label === '2022')).toMatchObject({
      unit: { code: 'percent' },
      source: { publisher: 'World Bank' },
    });
    expect(world.measures.every((m) => m.slack > 0)).toBe(true);
  });
});
