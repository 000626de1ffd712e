import { describe, expect, it } from 'vitest';
import { packs } from '../../src/languages/index.ts';
import { datasetFromTable } from '../../src/store/dataset-from-table.ts';
import { parseTable } from '../../src/store/parse-table.ts';
import type { TableMetadata } from '../../src/store/table-metadata.ts';

function read(text: string, name = 'kelp', metadata?: TableMetadata) {
  const table = parseTable(text, { name, file: `${name}.csv`, packs, ...(metadata && { metadata }) });
  return datasetFromTable(table, { origin: 'run', packs, ...(metadata && { metadata }) });
}

const lines = (text: string, name?: string, metadata?: TableMetadata) =>
  read(text, name, metadata).observations.map((o) =>
    [o.measure, ...Object.values(o.members), o.period?.label ?? '-', o.value].join(' | '),
  );

describe('one observation a figure, whatever the shape', () => {
  const expected = [
    'landings | Noss | 2022 | 1200',
    'landings | Noss | 2023 | 1500',
    'landings | Voe | 2022 | 800',
    'landings | Voe | 2023 | 700',
  ];

  it.each([
    ['wide by year', 'Port,Landings 2022,Landings 2023\nNoss,1200,1500\nVoe,800,700\n'],
    ['long', 'Port,Year,Landings\nNoss,2022,1200\nNoss,2023,1500\nVoe,2022,800\nVoe,2023,700\n'],
    [
      'long with indicator',
      'Port,Year,Indicator,Value\nNoss,2022,Landings,1200\nNoss,2023,Landings,1500\nVoe,2022,Landings,800\nVoe,2023,Landings,700\n',
    ],
  ])('%s', (_, text) => {
    expect(lines(text)).toEqual(expected);
  });

  it('measures in rows, each with its own unit', () => {
    const dataset = read(
      'Poste (M€ sauf mention contraire);2022;2023\nRecettes;12,5;14,0\nMarge (%);8,1;7,9\nSalariés (nombre);310;325\n',
    );
    expect(dataset.observations.map((o) => `${o.measure} ${o.period?.label} ${o.value}`)).toEqual([
      'recettes 2022 12500000',
      'recettes 2023 14000000',
      'marge 2022 8.1',
      'marge 2023 7.9',
      'salaries 2022 310',
      'salaries 2023 325',
    ]);
    expect(dataset.measures.map((m) => m.unit.dimension)).toEqual(['money', 'percent', 'count']);
    expect(dataset.dimensions).toEqual([]);
  });

  it('countries as columns are members, not measures', () => {
    const dataset = read('Year,France,Germany,Italy\n2022,10,20,30\n2023,11,21,31\n', 'wind-farms');
    expect(dataset.measures.map((m) => m.labels)).toEqual([{ '': ['wind farms'] }]);
    expect(dataset.dimensions[0]?.members.map((m) => m.labels.fr?.[0])).toEqual(['France', 'Allemagne', 'Italie']);
    expect(read('Year,Wheat,Barley\n2022,10,20\n2023,11,21\n').measures).toHaveLength(2);
  });

  it('units in rows of a long table', () => {
    const dataset = read(
      'Port,Year,Indicator,Value,Unit\nNoss,2023,Landings,1.2,thousand tonnes\nNoss,2023,Share exported,40,%\n',
    );
    expect(dataset.observations.map((o) => [o.measure, o.value, o.unit.code])).toEqual([
      ['landings', 1200, 'tonne'],
      ['share-exported', 40, 'percent'],
    ]);
  });
});

describe('what a figure stands for', () => {
  it('half a printed step either side, in plain units', () => {
    const [first] = read('Port,Value landed 2023 (£m)\nNoss,4.2\nVoe,3.0\n').observations;
    expect(first).toMatchObject({
      value: 4.2e6,
      printed: '4.2',
      cell: { line: 2, column: 1, columnName: 'Value landed 2023 (£m)' },
    });
    expect(first?.interval.min).toBeCloseTo(4.15e6);
    expect(first?.interval.max).toBeCloseTo(4.25e6);
  });

  it('a blank is a gap, never a zero', () => {
    const { gaps, observations } = read('Port,Crew 2022,Crew 2023\nNoss,12,\nVoe,n/a,9\n');
    expect(observations).toHaveLength(2);
    expect(gaps.map((g) => [g.members.Port, g.period?.label, g.printed])).toEqual([
      ['Noss', '2023', ''],
      ['Voe', '2022', 'n/a'],
    ]);
  });

  it('totals, rests and aggregates are told from items', () => {
    const kinds = read(
      'Country,Code,2023\nFrance,FRA,5\nKorea Rep,KOR,4\nItaly,ITA,3\nArab World,ARB,9\nTotal,,21\n',
      'ships',
    ).dimensions[0]?.members;
    expect(kinds?.map((m) => `${m.id}: ${m.kind}`)).toEqual([
      'France: item',
      'Korea Rep: item',
      'Italy: item',
      'Arab World: aggregate',
      'Total: total',
    ]);
    expect(kinds?.[1]?.labels.fr?.[0]).toBe('Corée du Sud');
  });

  it.each([
    ['Unemployment rate 2023 (%)', 'rate'],
    ['Population 2023', 'stock'],
    ['Recettes 2023 (M€)', 'flow'],
    ['Prix du blé 2023 (€)', 'price'],
    ['Tents 2023', 'unknown'],
  ])('%s is a %s', (header, kind) => {
    expect(read(`Place;${header}\nNoss;12\nVoe;14\n`).measures[0]?.kind).toBe(kind);
  });
});

describe('what a person says overrules what is inferred', () => {
  it('a role, a unit, labels and a kind', () => {
    const metadata: TableMetadata = {
      fields: [
        { name: 'harbour', role: 'entity' },
        {
          name: 'v',
          role: 'measure',
          unit: 'thousand tonnes',
          kind: 'flow',
          labels: { en: ['landings'], fr: ['débarquements'] },
        },
      ],
    };
    const dataset = read('harbour,v\n101,4\n102,3\n', 'kelp', metadata);
    expect(dataset.observations.map((o) => [o.members.harbour, o.value, o.unit.code])).toEqual([
      ['101', 4000, 'tonne'],
      ['102', 3000, 'tonne'],
    ]);
    expect(dataset.measures[0]).toMatchObject({ kind: 'flow', labels: { en: ['landings'], fr: ['débarquements'] } });
  });

  it('without figures there is no dataset', () => {
    expect(() => read('Port,Harbour master\nNoss,Ann\nVoe,Bo\n')).toThrow(/no figures/);
  });
});
