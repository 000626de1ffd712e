import { describe, expect, it } from 'vitest';
import type { Dataset, Member, Observation } from '../../src/store/dataset.ts';
import { alternativesOf } from '../../src/verify/diagnose/alternatives.ts';
import { diagnose } from '../../src/verify/diagnose/diagnose.ts';
import type { Input, Operation, StatedValue } from '../../src/verify/recomputation.ts';
import { bare, input, miss, observation, packs, percent, period, stated } from './make.ts';

const rides: Readonly<Record<string, readonly number[]>> = {
  northfield: [15_000, 40_000, 44_700],
  oxholt: [39_800, 41_200, 43_100],
};
const passes: Readonly<Record<string, readonly number[]>> = {
  northfield: [1210, 4310, 5020],
  oxholt: [3300, 3350, 3410],
};
const years = ['2022', '2023', '2024'];

const rows = (measure: string, table: typeof rides): readonly Observation[] =>
  Object.entries(table).flatMap(([town, values]) =>
    values.map((v, i) => observation(v, bare, period(years[i] ?? ''), { town }, measure)),
  );

const member = (id: string, english: string, french: string): Member => ({
  id,
  labels: { en: [english], fr: [french] },
  kind: 'item',
});

const dataset: Dataset = {
  id: 'rides',
  title: 'Rides',
  source: { publisher: null, title: 'Rides', url: null, date: null, licence: null, file: 'rides.csv', hash: null },
  origin: 'run',
  measures: ['rides', 'passes'].map((id) => ({
    id,
    labels: { en: [id], fr: [id === 'rides' ? 'trajets' : 'abonnements'] },
    unit: bare,
    kind: 'flow',
    note: null,
    slack: 0,
  })),
  dimensions: [
    {
      name: 'town',
      labels: {},
      members: [member('northfield', 'Northfield', 'Northfield'), member('oxholt', 'Oxholt', 'Oxholt')],
    },
  ],
  observations: [...rows('rides', rides), ...rows('passes', passes)],
  gaps: [],
  table: null,
};

const cell = (town: string, year: string, measure = 'rides'): Input => {
  const found = dataset.observations.find(
    (o) => o.measure === measure && o.members.town === town && o.period?.label === year,
  );
  if (!found) throw new Error(`no cell for ${town} ${year}`);
  return input(found.value, bare, `${town}, ${year}`, [found]);
};

const found = (operation: Operation, inputs: readonly Input[], claimed: StatedValue, language: 'en' | 'fr' = 'en') =>
  diagnose({
    ...miss(operation, inputs, claimed),
    pack: packs[language],
    alternatives: alternativesOf(operation, inputs, [dataset], packs[language]),
  });

describe('the figure is right for another cell', () => {
  it('of another year', () => {
    const said = found('value', [cell('northfield', '2024')], stated('40000', { quote: '40,000' }));
    expect(said).toMatchObject({
      kind: 'misdate',
      corrected: '44,700',
      message: '“40,000” is the figure for 2023; for the time named it is 44,700',
    });
  });

  it('of another town', () => {
    expect(found('value', [cell('northfield', '2024')], stated('43100'))).toMatchObject({
      kind: 'geography',
      corrected: '44,700',
    });
  });

  it('of another column', () => {
    const said = found('value', [cell('northfield', '2023')], stated('4310', { quote: '4 310' }), 'fr');
    expect(said).toMatchObject({ kind: 'category' });
    expect(said?.message).toContain('abonnements');
  });

  it('of a change since another year', () => {
    const said = found(
      'growth',
      [cell('northfield', '2023'), cell('northfield', '2024')],
      stated('198', { unit: percent }),
    );
    expect(said).toMatchObject({ kind: 'base-year', corrected: '+11.8%' });
    expect(said?.message).toContain('2022');
  });

  it('of the change of the other town', () => {
    expect(
      found('growth', [cell('northfield', '2023'), cell('northfield', '2024')], stated('4.61', { unit: percent })),
    ).toMatchObject({ kind: 'geography' });
  });

  it('of the change a year before', () => {
    expect(
      found('growth', [cell('oxholt', '2023'), cell('oxholt', '2024')], stated('3.52', { unit: percent })),
    ).toMatchObject({ kind: 'misdate' });
  });
});

describe('no alternatives', () => {
  it('for a figure of the article itself', () => {
    const own = input(40_000, bare, '', [{ ...observation(40_000), dataset: 'document' }]);
    expect(alternativesOf('value', [own], [dataset], packs.en)).toEqual([]);
  });

  it('where the neighbouring cell is missing, or for ranks', () => {
    const alone: Dataset = {
      ...dataset,
      observations: dataset.observations.filter(
        (o) => o.members.town === 'northfield' && o.period?.label === '2024' && o.measure === 'rides',
      ),
    };
    expect(alternativesOf('value', [cell('northfield', '2024')], [alone], packs.en)).toEqual([]);
    expect(alternativesOf('rank', [cell('northfield', '2024')], [dataset], packs.en)).toEqual([]);
  });
});
