/** How offices and companies lay their tables out: totals, margins of error, growth beside the years, rows that are measures. */
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/store/dataset.ts';
import { disagreeing, figures, openTable, rolesOf } from './tables.ts';

const kindsOf = ({ dimensions }: Dataset): readonly string[] =>
  dimensions.flatMap(({ members }) => members.map(({ id, kind }) => `${id}: ${kind}`));

const namesOf = ({ measures }: Dataset): readonly string[] => measures.map(({ labels }) => labels['']?.[0] ?? '');

describe('labels that close with a word for a total', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'England total',
      'Area,Nurses 2024\nNorland,410\nSouland,390\nEngland total,800\n',
      ['Norland: item', 'Souland: item', 'England total: aggregate'],
    ],
    [
      'tous sexes confondus',
      'Sexe;Licenciés 2024\nFemmes;410\nHommes;395\nTous sexes confondus;805\n',
      ['Femmes: item', 'Hommes: item', 'Tous sexes confondus: aggregate'],
    ],
    // A list of candidates or a club may be called so.
    [
      'a name of its own',
      'Liste;Voix 2024\nBray ensemble;410\nDebout Bray;395\n',
      ['Bray ensemble: item', 'Debout Bray: item'],
    ],
    [
      'total at the start of a name',
      'Club,Members\nRowers,30\nTotal Rugby,61\nFencers,12\n',
      ['Rowers: item', 'Total Rugby: item', 'Fencers: item'],
    ],
  ])('%s', async (_, text, expected) => expect(kindsOf(await openTable('members.csv', text))).toEqual(expected));
});

describe('the ends of a margin of error are no figures of their own', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'confidence limits',
      'Region,Jobless 2024 (%),Lower confidence limit,Upper confidence limit\nNorland,4.2,3.9,4.5\nSouland,5.1,4.6,5.6\n',
      ['Norland · 2024 · jobless: 4.2', 'Souland · 2024 · jobless: 5.1'],
    ],
    [
      'bornes',
      'Région;Pauvreté 2023 (%);Borne inférieure;Borne supérieure\nBray;14,2;13,1;15,3\nArtois;18,7;17,2;20,2\n',
      ['Bray · 2023 · pauvrete: 14.2', 'Artois · 2023 · pauvrete: 18.7'],
    ],
    [
      'a speed limit is a figure',
      'Road,Limit (mph)\nBray Lane,30\nMill Road,20\n',
      ['Bray Lane · limit: 30', 'Mill Road · limit: 20'],
    ],
  ])('%s', async (_, text, expected) => expect(figures(await openTable('rates.csv', text))).toEqual(expected));
});

describe('a year that is no time of the figures under it', () => {
  it.each<[string, string, string | undefined]>([
    ['Change since 2019 (%)', 'Town,Rent 2024,Change since 2019 (%)\nBray,810,12\nMelle,640,9\n', undefined],
    ['Évolution depuis 2019', 'Ville;Loyer 2024;Évolution depuis 2019\nBray;810;12\nMelle;640;9\n', undefined],
    ['Évolution par rapport à 2019', 'Ville;Évolution par rapport à 2019\nBray;12\nMelle;9\n', undefined],
    ['Change in 2019', 'Town,Rent 2024,Change in 2019 (%)\nBray,810,12\nMelle,640,9\n', '2019'],
  ])('%s', async (_, text, year) => {
    const { observations } = await openTable('rents.csv', text);
    expect(observations.find(({ value }) => value === 12)?.period?.label).toBe(year);
  });

  it('brackets that only hold the year leave with it; those of a unit stay', async () => {
    const dataset = await openTable(
      'towns.csv',
      'Town,Population (2023),Rent 2023 (GBP),Homes 2023 [YR2023]\nBray,41,810,19\nMelle,12,640,5\n',
    );
    expect(namesOf(dataset)).toEqual(['Population', 'Rent', 'Homes']);
    expect(dataset.measures[1]?.unit.code).toBe('GBP');
  });
});

describe('rows that are measures', () => {
  it('accounts headed by their currency, growth beside the years', async () => {
    const dataset = await openTable(
      'comptes.csv',
      'En M€;2023;2024;Variation\nChiffre d’affaires;412,5;455,1;10,3 %\nRésultat net;38,2;(4,1);n.s.\nEffectif (nombre);2100;2240;6,7 %\n',
    );
    expect(figures(dataset)).toEqual([
      '2023 · chiffre-d-affaires: 412500000',
      '2024 · chiffre-d-affaires: 455100000',
      '2023 · resultat-net: 38200000',
      '2024 · resultat-net: -4100000',
      '2023 · effectif: 2100',
      '2024 · effectif: 2240',
    ]);
    expect(await disagreeing([dataset])).toEqual([]);
  });

  it('all but what is stated per share', async () => {
    const dataset = await openTable(
      'accounts.csv',
      '"$m, except per share amounts",2023,2024\nNet sales,"1,200","1,310"\nEarnings per share ($),1.42,(0.19)\n',
    );
    expect(figures(dataset)).toEqual([
      '2023 · net-sales: 1200000000',
      '2024 · net-sales: 1310000000',
      '2023 · earnings-per-share: 1.42',
      '2024 · earnings-per-share: -0.19',
    ]);
    expect(await disagreeing([dataset])).toEqual([]);
  });

  it('places as columns under no header', async () => {
    const dataset = await openTable(
      'portraits.csv',
      ';Bray;Artois\nPopulation;41200;12800\nTaux de chômage (%);7,1;9,4\nRevenu médian (€);21400;19900\n',
    );
    expect(figures(dataset)).toContain('Artois · taux-de-chomage: 9.4');
    expect(dataset.table?.measuresInRows).toBe(true);
  });

  it('rows of towns under columns of measures stay towns', async () => {
    const dataset = await openTable('towns.csv', ',Population,Revenue (£m)\nBray,41200,3.1\nMelle,12800,0.9\n');
    expect(figures(dataset)).toContain('Bray · population: 41200');
    expect(dataset.table?.measuresInRows).toBe(false);
  });
});

describe('what names a figure that has no name in its header', () => {
  it('the title above it, without its number; never a line about units', async () => {
    const dataset = await openTable(
      'table.csv',
      'Table 4.2: Waiting times\nFigures are in weeks unless stated\nRegion,2023,2024\nNorland,14,16\nSouland,12,11\n',
    );
    expect(namesOf(dataset)).toEqual(['Waiting times']);
    expect(dataset.measures[0]?.unit.code).toBe('week');
  });

  it('ce qui est mesuré, écrit au-dessus des régions', async () => {
    const dataset = await openTable('t.csv', 'Taux de chômage (%);2023;2024\nBray;7,1;6,9\nArtois;9,4;9,2\n');
    expect(namesOf(dataset)).toEqual(['Taux de chômage']);
    expect(figures(dataset)[0]).toBe('Bray · 2023 · taux-de-chomage: 7.1');
  });

  it('names are words: a column of coordinates names no rows', async () => {
    const dataset = await openTable('wells.csv', 'Position,Well,Depth (m)\n"51:2","Noss",12\n"52:1","Voe",30\n');
    expect(rolesOf(dataset)).toEqual(['Well: entity', 'Depth (m): measure']);
  });
});

describe('rows of months that end in one', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'three months to',
      'Period,Vacancies\nthree months to March 2024,912\nthree months to June 2024,889\n',
      ['2024-Q1 · vacancies: 912', '2024-Q2 · vacancies: 889'],
    ],
    [
      'exercice clos le',
      'Période;Embauches\nexercice clos le 31 mars 2023;912\nexercice clos le 31 mars 2024;889\n',
      ['2022-04-01/2023-03-31 · embauches: 912', '2023-04-01/2024-03-31 · embauches: 889'],
    ],
    [
      'the way to March is no time',
      'Route,Walkers\nthe road to March,912\nthe road to Ely,889\n',
      ['the road to March · walkers: 912', 'the road to Ely · walkers: 889'],
    ],
  ])('%s', async (_, text, expected) => expect(figures(await openTable('rows.csv', text))).toEqual(expected));
});

describe('a count in a table of money is no money', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'salariés, magasins, clients',
      'En M€;2023\nVentes;450,0\nEffectif (salariés);3405\nNombre de magasins;91\nClients (en milliers);1310\n',
      ['ventes: EUR 450000000', 'effectif-salaries: 3405', 'nombre-de-magasins: 91', 'clients: 1310000'],
    ],
    [
      'employees, stores',
      'Item (£m),2023\nSales,450.0\nEmployees,3405\nNetwork (stores),91\n',
      ['sales: GBP 450000000', 'employees: 3405', 'network-stores: 91'],
    ],
    [
      'but what staff cost and customers leave is',
      'Item (£m),2023\nStaff costs,12\nCustomer deposits,80\n',
      ['staff-costs: GBP 12000000', 'customer-deposits: GBP 80000000'],
    ],
    [
      'ce que coûte le personnel en est',
      'En M€;2023\nVentes;90\nCharges de personnel;12\n',
      ['charges-de-personnel: EUR 12000000'],
    ],
  ])('%s', async (_, text, expected) => {
    const dataset = await openTable('accounts.csv', text);
    const money = ({ unit, value }: Dataset['observations'][number]): string =>
      unit.dimension === 'money' ? `${unit.code} ${value}` : `${value}`;
    expect(dataset.observations.map((o) => `${o.measure}: ${money(o)}`)).toEqual(expect.arrayContaining([...expected]));
    expect(await disagreeing([dataset])).toEqual([]);
  });
});

describe('parts of a year', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'months as columns, what they measure over the years',
      'Rainfall (mm),Jan,Feb,Mar,Mean\n2023,120,31,92,81\n2024,98,140,85,107.7\n',
      [
        '2023-01 · rainfall: 120',
        '2023-02 · rainfall: 31',
        '2023-03 · rainfall: 92',
        '2024-01 · rainfall: 98',
        '2024-02 · rainfall: 140',
        '2024-03 · rainfall: 85',
      ],
    ],
    [
      'trimestres en colonnes, leur somme au bout',
      'Camions livrés\nAnnée;T1;T2;T3;T4;Total\n2023;125;140;95;150;510\n',
      [
        '2023-Q1 · camions-livres: 125',
        '2023-Q2 · camions-livres: 140',
        '2023-Q3 · camions-livres: 95',
        '2023-Q4 · camions-livres: 150',
        '2023 · camions-livres: 510',
      ],
    ],
    [
      'semestres par ville',
      'Ville;Année;S1;S2\nBray;2023;12;15\nMelle;2023;9;8\n',
      [
        'Bray · 2023-H1 · villes: 12',
        'Bray · 2023-H2 · villes: 15',
        'Melle · 2023-H1 · villes: 9',
        'Melle · 2023-H2 · villes: 8',
      ],
    ],
    [
      'questions of a survey are no quarters',
      'Year,Q1,Q2,Q5\n2023,13,15,18\n',
      ['2023 · q1: 13', '2023 · q2: 15', '2023 · q5: 18'],
    ],
    [
      'a header that opens what its cells end',
      'Three months to,Unemployment rate (%)\nJan 2024,4.1\nApr 2024,4.3\n',
      ['2023-11-01/2024-01-31 · unemployment-rate: 4.1', '2024-02-01/2024-04-30 · unemployment-rate: 4.3'],
    ],
    [
      'a month that nothing opens is one',
      'Month,Unemployment rate (%)\nJan 2024,4.1\nApr 2024,4.3\n',
      ['2024-01 · unemployment-rate: 4.1', '2024-04 · unemployment-rate: 4.3'],
    ],
  ])('%s', async (_, text, expected) => {
    const dataset = await openTable('villes.csv', text);
    expect(figures(dataset)).toEqual(expected);
    expect(await disagreeing([dataset])).toEqual([]);
  });
});

describe('marks of footnotes and flags', () => {
  it('leave headers and figures; more lines of notes than rows', async () => {
    const dataset = await openTable(
      'wards.csv',
      'Ward,Admissions 2023 [1],Beds [2]\nVale,"41,200",512\nHilda,"9,800r",120\n[1] Financial year\n[2] Staffed\n[3] Merged\nr revised\n',
    );
    expect(figures(dataset)).toEqual([
      'Vale · 2023 · admissions: 41200',
      'Vale · beds: 512',
      'Hilda · 2023 · admissions: 9800',
      'Hilda · beds: 120',
    ]);
  });

  it('a letter that scales is no flag', async () => {
    const dataset = await openTable('firms.csv', 'Firm,Parts\nArden,12\nBexley,5k\nCole,9\n');
    expect(figures(dataset)).toEqual(['Arden · parts: 12', 'Bexley · parts: 5000', 'Cole · parts: 9']);
  });
});

describe('rows that are a part of the row above', () => {
  it('under a total they are items, named without "dont"', async () => {
    const dataset = await openTable(
      'touristes.csv',
      'Pays;2023;2024\nEnsemble;610;661\ndont Allemagne;151;160\ndont Belgique;116;123\ndont Espagne;99;101\n',
    );
    expect(kindsOf(dataset)).toEqual([
      'Ensemble: total',
      'dont Allemagne: item',
      'dont Belgique: item',
      'dont Espagne: item',
    ]);
    expect(dataset.dimensions[0]?.members[1]?.labels).toMatchObject({ '': ['Allemagne', 'dont Allemagne'] });
    expect(dataset.dimensions[0]?.members[1]?.labels.en?.[0]).toBe('Germany');
    expect(await disagreeing([dataset])).toEqual([]);
  });

  it('under a row of its own it is in that one already', async () => {
    const dataset = await openTable(
      'spending.csv',
      'Department,2023,2024\nHealth [note 1],189,192\n of which: hospitals,165,168\nSchools,81,84\nDontreix,1,2\n',
    );
    expect(kindsOf(dataset)).toEqual([
      'Health: item',
      'of which: hospitals: aggregate',
      'Schools: item',
      'Dontreix: item',
    ]);
  });
});

describe('lines and columns beside the figures', () => {
  it('une ligne d’unité au-dessus du tableau n’est pas un titre', async () => {
    const dataset = await openTable(
      'emploi.csv',
      'Emploi salarié par secteur;;\nEn milliers, données CVS, en fin de trimestre;;\nSecteur;T1 2024;T2 2024\nAgriculture;314,1;315,0\nConstruction;1620,4;1604,8\n',
    );
    expect(namesOf(dataset)).toEqual(['Emploi salarié']);
    expect(figures(dataset)[0]).toBe('Agriculture · 2024-Q1 · emploi-salarie: 314100');
    expect(await disagreeing([dataset])).toEqual([]);
  });

  it('what a title divides by stays where the rows are something else', async () => {
    const dataset = await openTable('spend.csv', 'Spending by head\nRegion,2023,2024\nNorland,14,16\nSouland,12,11\n');
    expect(namesOf(dataset)).toEqual(['Spending by head']);
  });

  it('numbers of notes are no figures', async () => {
    const dataset = await openTable(
      'accounts.csv',
      'Income statement,,,\n,Note,2024,2023\n,,£m,£m\nRevenue,2,"1,842.6","1,790.3"\nCost of sales,,"(1,105.2)","(1,084.9)"\nLoss before tax,6,(21.4),(3.0)\n',
    );
    expect(rolesOf(dataset)).toContain('Note: note');
    expect(figures(dataset)).toContain('2024 · loss-before-tax: -21400000');
    expect(await disagreeing([dataset])).toEqual([]);
  });

  it('la note d’un film en est une donnée', async () => {
    const dataset = await openTable('films.csv', 'Film;Note;Salles\nLa Digue;7,5;120\nLe Ressac;6;80\n');
    expect(figures(dataset)).toContain('La Digue · note: 7.5');
  });
});
