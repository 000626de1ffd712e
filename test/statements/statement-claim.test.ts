/** Which sentences of an article become claims about a table: those that it wholly accounts for, and no others. */
import { describe, expect, test } from 'vitest';
import { claimOf, type TableName } from './tables.ts';

const claims: readonly [TableName, string, object][] = [
  ['regatta', 'Three of the boats come from Norway.', { form: 'count', kind: 'count', stated: 3, recomputed: 2 }],
  ['regatta', 'Blue Heron took the most hours.', { form: 'superlative', kind: 'rank', recomputed: 80 }],
  ['regatta', 'Saltwind took more hours than Gannet.', { form: 'compare', kind: 'comparison', verdict: 'Supported' }],
  [
    'libraries',
    'Ashgrove and Birch Lane had a combined total of 84,300 visitors.',
    { form: 'total', kind: 'total', stated: 84300, recomputed: 84300 },
  ],
  ['libraries', 'Dockside had the second highest number of visitors.', { form: 'nth', recomputed: 81900 }],
  ['musees', 'Trois musées ferment le mardi.', { form: 'count', stated: 3, recomputed: 3 }],
  ['musees', 'La Maison du Vent compte le moins de visiteurs.', { form: 'superlative', recomputed: 18500 }],
  ['piscines', 'Aqualis est la seule piscine à Corvières.', { form: 'only', verdict: 'Refuted', recomputed: 2 }],
];

describe('a sentence becomes a claim', () => {
  test.each(claims)('%s: %s', (table, sentence, expected) => {
    expect(claimOf(table, sentence)).toMatchObject(expected);
  });

  test('its quote and offsets are those of the article', () => {
    const claim = claimOf('regatta', 'Three of the boats come from Norway.', 100);
    expect(claim).toMatchObject({ quote: 'Three of the boats come from Norway', span: { start: 100, end: 135 } });
  });

  test.each([
    ['regatta', 'Three of the boats come from Norway.', '#(Country = Norway) = 2'],
    ['regatta', 'Blue Heron took the most hours.', 'max(Hours) = 80'],
    ['regatta', 'Saltwind took more hours than Gannet.', 'Saltwind 68 > Gannet 64'],
    ['libraries', 'Ashgrove and Birch Lane had a combined total of 84,300 visitors.', '48,200 + 36,100 = 84,300'],
    ['musees', 'La Maison du Vent compte le moins de visiteurs.', 'min(Visiteurs) = 18500'],
  ] as const)('%s: %s, shown as %s', (table, sentence, formula) => {
    expect(claimOf(table, sentence)?.formula).toBe(formula);
  });

  test('it names cells by line and column, and says what each word stood for', () => {
    const claim = claimOf('regatta', 'Three of the boats come from Norway.');
    expect(claim?.cells).toContainEqual({ line: 3, column: 'Country', printed: 'Norway' });
    expect(claim?.slots).toContainEqual(
      expect.objectContaining({ name: 'Country', value: 'norway', filled: 'written' }),
    );
  });
});

const news: readonly [TableName, string][] = [
  ['regatta', 'The regatta drew its largest crowd since the war.'],
  ['regatta', 'Two people were hurt when a mast fell on the quay in Norway.'],
  ['regatta', 'Spain has more sailors than Belgium.'],
  ['regatta', 'Norway raised its defence budget by 8 percent.'],
  ['regatta', 'Ireland is the only country to have refused.'],
  ['libraries', 'Two protesters were arrested in the North.'],
  ['libraries', 'The most visited library in the country reopened on Monday.'],
  ['libraries', 'Ashgrove left the North in 2003.'],
  ['libraries', 'The Centre won more votes than the South.'],
  ['libraries', 'Police counted three arrests near Elm Park.'],
  ['musees', 'Tarsac est la seule ville à avoir refusé la subvention.'],
  ['musees', 'Trois agents ont été blessés mardi à Tarsac.'],
  ['musees', 'Lormes a perdu plus d’habitants que Tarsac.'],
  ['piscines', 'Corvières reste la commune la plus endettée.'],
  ['piscines', 'Le total des dépenses de Brévanne atteint 3 millions d’euros.'],
];

describe('ordinary news stays news', () => {
  test.each(news)('%s: %s', (table, sentence) => {
    expect(claimOf(table, sentence)).toBeNull();
  });
});
