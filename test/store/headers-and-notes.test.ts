/** Where a table begins and ends: titles, headers of several lines, headings of groups, sources and notes. */
import { describe, expect, it } from 'vitest';
import { disagreeing, figures, openTable } from './tables.ts';

describe('a header of two lines', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'years over seasons',
      'Port,2022,,2023,\n,Winter,Summer,Winter,Summer\nHarle,11,12,13,14\nSkye,15,16,17,18\n',
      [
        'Harle · 2022 · winter: 11',
        'Harle · 2022 · summer: 12',
        'Harle · 2023 · winter: 13',
        'Harle · 2023 · summer: 14',
      ],
    ],
    [
      'années au-dessus des sexes, titre et source autour',
      'Population active par sexe (en milliers);;;;\n;2022;;2023;\nRégion;Hommes;Femmes;Hommes;Femmes\nBray;801;779,5;805;788\nArtois;80;75;81;77\nSource : office des régions, 2024;;;;\n',
      [
        'Bray · 2022 · hommes: 801000',
        'Bray · 2022 · femmes: 779500',
        'Bray · 2023 · hommes: 805000',
        'Bray · 2023 · femmes: 788000',
      ],
    ],
    [
      'cells merged over columns, names repeated',
      'Club,Members,Members,Teams,Teams\nClub,2022,2023,2022,2023\nRowers,61,66,4,4\nFencers,30,28,2,3\n',
      [
        'Rowers · 2022 · members: 61',
        'Rowers · 2023 · members: 66',
        'Rowers · 2022 · teams: 4',
        'Rowers · 2023 · teams: 3',
      ],
    ],
    [
      'une ligne d’unités sous les noms',
      'Région;Emplois;Chômage;PIB\n;milliers;%;M€\nBray;1 400,5;6,1;112 300\nArtois;130,2;6,4;10 900\n',
      ['Bray · emplois: 1400500', 'Bray · chomage: 6.1', 'Bray · pib: 112300000000', 'Artois · emplois: 130200'],
    ],
    [
      'one unit over all years',
      'Zone,2022,2023\n,thousand tonnes,\nNorth,12.5,13\nSouth,8,7.25\n',
      [
        'North · 2022 · value: 12500',
        'North · 2023 · value: 13000',
        'South · 2022 · value: 8000',
        'South · 2023 · value: 7250',
      ],
    ],
  ])('%s', async (_, text, expected) => {
    const dataset = await openTable('table.csv', text);
    const found = figures(dataset).map((line) => line.replace(/· table:/u, '· value:'));
    expect(found.slice(0, 3)).toEqual(expected.slice(0, 3));
    expect(await disagreeing([dataset])).toEqual([]);
  });

  it.each([
    ['in two languages', 'Port,Cars,Lorries\nHafen,Autos,Lastwagen\nHarle,1,2\nSkye,3,4\n'],
    ['a first row of words under its header', 'Port,Cars,Lorries\nMull,closed,shut\nHarle,1,2\nSkye,3,4\n'],
  ])('is refused where nobody can tell which holds: %s', async (_, text) => {
    await expect(openTable('ports.csv', text)).rejects.toMatchObject({
      code: 'bad-table',
      line: 2,
      message: expect.stringMatching(/lines 1 and 2 both look like headers/u),
    });
  });
});

describe('lines around the table', () => {
  it('titles, keys and dates above it are no rows', async () => {
    const dataset = await openTable(
      'loyers.csv',
      'Libellé;Indice des loyers commerciaux\nidBank;001532540\nDernière mise à jour;24/06/2026 08:45\nPériode;Valeur;Codes\n2025-T4;121.5;A\n2026-T1;122.0;P\n',
    );
    expect(figures(dataset)).toEqual([
      '2025-Q4 · indice-des-loyers-commerciaux: 121.5',
      '2026-Q1 · indice-des-loyers-commerciaux: 122',
    ]);
    expect(dataset.source.date).toBe('2026-06-24');
    expect(await disagreeing([dataset])).toEqual([]);
  });

  it('a series that is headed by labelled lines only', async () => {
    const dataset = await openTable(
      'series.csv',
      '"Title","Rents, annual rate 2015=100"\n"CDID","AB12"\n"PreUnit",""\n"Unit","%"\n"Release Date","17-01-2024"\n"Important Notes",""\n"2022","3.1"\n"2023","5.2"\n"2023 Q4","5.6"\n"2023 DEC","5.7"\n',
    );
    expect(figures(dataset).map((line) => line.replace(/ · rents.*:/u, ':'))).toEqual([
      '2022: 3.1',
      '2023: 5.2',
      '2023-Q4: 5.6',
      '2023-12: 5.7',
    ]);
    expect(dataset.measures[0]?.unit.dimension).toBe('percent');
    expect(await disagreeing([dataset])).toEqual([]);
  });

  it('sources, notes and marks below it are no rows, though commas cut them', async () => {
    const dataset = await openTable(
      'boats.csv',
      'Boats by harbour,,\n,,\nHarbour,2022,2023\nNoss,12,14\nVoe*,8,(3)\nTotal,20,11\n,,\nSource: harbour office, survey of crews, 2024\n* Without the dinghies.,,\n(1) Provisional figures\n',
    );
    expect(figures(dataset)).toHaveLength(6);
    expect(dataset.dimensions[0]?.members.map(({ id, kind }) => `${id} ${kind}`)).toEqual([
      'Noss item',
      'Voe item',
      'Total total',
    ]);
    expect(dataset.source).toMatchObject({ publisher: 'harbour office, survey of crews, 2024' });
    expect(await disagreeing([dataset])).toEqual([]);
  });

  it('a row of blanks at the end is a gap, not a note', async () => {
    const dataset = await openTable('g.csv', 'Port,2022,2023\nHarle,1,2\nSkye,,\n');
    expect(dataset.gaps).toHaveLength(2);
  });

  it('another table in the same file is said, with its line', async () => {
    await expect(
      openTable('two.csv', 'Port,2022,2023\nHarle,1,2\nSkye,3,4\n\nRiver,Length,Bridges\nEsk,12,3\nDun,7,1\n'),
    ).rejects.toMatchObject({ code: 'bad-table', line: 5, message: 'a second table begins on line 5' });
  });
});

describe('headings of groups and merged names', () => {
  it('a heading above rows whose names come again is a dimension', async () => {
    const dataset = await openTable(
      'emploi.csv',
      'Région;2022;2023\nHommes;;\nBray;801;805\nArtois;80;81\nFemmes;;\nBray;779;788\nArtois;75;77\n',
    );
    expect(figures(dataset)).toContain('Bray · Femmes · 2023 · emploi: 788');
    expect(await disagreeing([dataset])).toEqual([]);
  });

  it('a heading above rows of their own names is none', async () => {
    const dataset = await openTable(
      'villes.csv',
      'Ville;2022;2023\nBray;;\nHarle;12;13\nMelle;3;4\nArtois;;\nRenne;5;6\n',
    );
    expect(figures(dataset)).toContain('Harle · 2022 · villes: 12');
  });

  it('a name written once over merged cells holds for the rows below', async () => {
    const dataset = await openTable(
      'emplois.csv',
      'Région,Année,Emplois\nBray,2022,3\n,2023,4\nArtois,2022,5\n,2023,6\n',
    );
    expect(figures(dataset)).toEqual([
      'Bray · 2022 · emplois: 3',
      'Bray · 2023 · emplois: 4',
      'Artois · 2022 · emplois: 5',
      'Artois · 2023 · emplois: 6',
    ]);
    expect(await disagreeing([dataset])).toEqual([]);
  });

  it('a header printed again on the next page is no row', async () => {
    const dataset = await openTable('pages.csv', 'Port,2022,2023\nHarle,1,2\nPort,2022,2023\nSkye,3,4\n');
    expect(figures(dataset)).toHaveLength(4);
    expect(await disagreeing([dataset])).toEqual([]);
  });
});
