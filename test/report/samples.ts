/**
 * Reports of invented documents, for the golden files: one English article with every fate a claim can meet, one French
 * one, a clean post, and a text without figures. Offsets are found from the quotes, so that they slice back.
 */
import type { CheckedClaim, Evidence, Report, Stated } from '../../src/contract.ts';

export const stated = (value: number | null, min: number | null, max: number | null, unit: string): Stated => ({
  value,
  min,
  max,
  unit,
});

const exactly = (value: number, unit: string): Stated => stated(value, value, value, unit);

export const cell = (
  source: string,
  row: number,
  quote: string,
  value: number,
  label: string,
  more: Partial<Evidence> = {},
): Evidence => ({
  source,
  url: null,
  date: null,
  row,
  column: 'value',
  quote,
  value,
  unit: '',
  label,
  start: null,
  end: null,
  licence: null,
  hash: null,
  ...more,
});

type Draft = Pick<CheckedClaim, 'id' | 'quote' | 'kind' | 'verdict' | 'stated' | 'reason' | 'reasonCode'> &
  Partial<CheckedClaim> & { readonly sentence: string };

const lineAndColumn = (text: string, offset: number): { readonly line: number; readonly column: number } => {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
};

/** A whole claim from the parts that matter, its place found in the text. */
const claimIn = (text: string, draft: Draft): CheckedClaim => {
  const sentenceStart = text.indexOf(draft.sentence);
  const start = text.indexOf(draft.quote, sentenceStart);
  if (sentenceStart < 0 || start < 0) throw new Error(`not in the sample text: ${draft.quote}`);
  const { line: endLine, column: endColumn } = lineAndColumn(text, start + draft.quote.length);
  return {
    start,
    end: start + draft.quote.length,
    ...lineAndColumn(text, start),
    endLine,
    endColumn,
    context: 'body',
    attribution: null,
    recomputed: null,
    formula: null,
    sql: null,
    evidence: [],
    readings: [],
    slots: [],
    assumptions: [],
    diagnosis: null,
    notes: [],
    series: null,
    suppressed: null,
    ...draft,
  };
};

/** A figure of the article itself as evidence. */
const own = (text: string, quote: string, value: number, unit: string, label: string): Evidence => {
  const start = text.indexOf(quote);
  if (start < 0) throw new Error(`not in the sample text: ${quote}`);
  return {
    source: 'article',
    url: null,
    date: null,
    row: null,
    column: null,
    quote,
    value,
    unit,
    label,
    start,
    end: start + quote.length,
    line: lineAndColumn(text, start).line,
    licence: null,
    hash: null,
  };
};

const busText = `Harbour buses carry record crowds

Ridership on the harbour lines rose by 130% in the first quarter, to 40,000 trips a day, the operator said on Monday.

The east line carried 18,500 passengers a day, the west line 12,300 and the ferry shuttle 9,200, a total of 42,000.

“We now run more than 500 buses,” said Ines Talbot, who heads the operator. Tickets cost 4.2% more than a year ago.

The city counts 212 million journeys a year. The operator has been second in the national ranking since 2021.

Complaints fell by a third, and one in five drivers joined within the past year.`;

const rides = {
  source: 'data/harbour-rides.csv',
  url: 'https://data.example.org/harbour/rides.csv',
  unit: 'trips',
  licence: 'CC BY 4.0',
};

const busClaim = (draft: Draft): CheckedClaim => claimIn(busText, draft);

export const buses: Report = {
  schemaVersion: '1',
  document: {
    source: 'articles/harbour-buses.md',
    language: 'en',
    title: 'Harbour buses carry record crowds',
    publishedAt: '2024-04-15',
    publishedSource: 'front matter',
    modifiedAt: null,
    author: 'Mara Quill',
    url: 'https://news.example.org/2024/harbour-buses',
    text: busText,
  },
  coverage: {
    quantities: 13,
    claims: 8,
    checked: 6,
    labels: { year: 1, ordinal: 1 },
    unchecked: { 'no-data': 1, ambiguous: 1 },
  },
  claims: [
    busClaim({
      id: 'c1f0a2',
      quote: '130%',
      sentence:
        'Ridership on the harbour lines rose by 130% in the first quarter, to 40,000 trips a day, the operator said on Monday.',
      kind: 'change',
      verdict: 'Refuted',
      attribution: 'the operator',
      stated: stated(130, 129.5, 130.5, 'percent'),
      recomputed: stated(166.667, 163.4, 170.1, 'percent'),
      formula: '(40,000 ÷ 15,000) − 1',
      sql: `SELECT max(value) FILTER (WHERE period = '2024-Q1') / max(value) FILTER (WHERE period = '2023-Q4') - 1 AS growth
FROM 'data/harbour-rides.csv'
WHERE line = 'all' AND measure = 'trips per day';`,
      evidence: [
        cell('data/harbour-rides.csv', 5, '15000', 15000, 'Harbour lines, trips per day, 2023-Q4', rides),
        cell('data/harbour-rides.csv', 6, '40000', 40000, 'Harbour lines, trips per day, 2024-Q1', {
          ...rides,
          date: '2024-04-02',
        }),
      ],
      slots: [
        { name: 'measure', value: 'trips per day', filled: 'written', rule: 'named in the clause' },
        { name: 'baseline', value: '2023-Q4', filled: 'assumed', rule: 'the quarter before' },
      ],
      diagnosis: {
        kind: 'other-baseline',
        message: '130% is the growth over the third quarter of 2023, not over the quarter before.',
        corrected: '167%',
      },
      reason: 'From 15,000 to 40,000 is a rise of 166.7%, not 130%.',
      reasonCode: 'outside',
      series: {
        label: 'Harbour lines, trips per day',
        unit: 'trips',
        points: [
          { label: '2023-Q2', value: 16200, used: false },
          { label: '2023-Q3', value: 17400, used: false },
          { label: '2023-Q4', value: 15000, used: true },
          { label: '2024-Q1', value: 40000, used: true },
        ],
      },
    }),
    busClaim({
      id: 'c2b7d1',
      quote: '40,000 trips a day',
      sentence:
        'Ridership on the harbour lines rose by 130% in the first quarter, to 40,000 trips a day, the operator said on Monday.',
      kind: 'level',
      verdict: 'Supported',
      stated: stated(40000, 39500, 40500, 'trips'),
      recomputed: exactly(40000, 'trips'),
      formula: '40,000',
      evidence: [cell('data/harbour-rides.csv', 6, '40000', 40000, 'Harbour lines, trips per day, 2024-Q1', rides)],
      reason: 'The table has 40,000 trips a day for the first quarter of 2024.',
      reasonCode: 'strict',
    }),
    busClaim({
      id: 'c3e9f4',
      quote: 'a total of 42,000',
      sentence:
        'The east line carried 18,500 passengers a day, the west line 12,300 and the ferry shuttle 9,200, a total of 42,000.',
      kind: 'total',
      verdict: 'Refuted',
      stated: stated(42000, 41500, 42500, 'passengers'),
      recomputed: stated(40000, 39850, 40150, 'passengers'),
      formula: '18,500 + 12,300 + 9,200',
      evidence: [
        own(busText, '18,500', 18500, 'passengers', 'east line, a day'),
        own(busText, '12,300', 12300, 'passengers', 'west line, a day'),
        own(busText, '9,200', 9200, 'passengers', 'ferry shuttle, a day'),
      ],
      diagnosis: { kind: 'total', message: 'The parts add up to 40,000.', corrected: 'a total of 40,000' },
      reason: 'The three figures of the sentence add up to 40,000, which is 2,000 short of 42,000.',
      reasonCode: 'outside',
    }),
    busClaim({
      id: 'c4a1c8',
      quote: 'more than 500 buses',
      sentence: '“We now run more than 500 buses,” said Ines Talbot, who heads the operator.',
      kind: 'level',
      verdict: 'Conflicting Evidence',
      context: 'quotation',
      attribution: 'Ines Talbot',
      stated: stated(500, 500, null, 'buses'),
      recomputed: exactly(486, 'buses'),
      formula: '486',
      evidence: [cell('data/fleet.csv', 12, '486', 486, 'Harbour operator, buses, 2024', { unit: 'buses' })],
      readings: [
        {
          label: 'Fleet register, 2024',
          value: 486,
          fits: false,
          evidence: [cell('data/fleet.csv', 12, '486', 486, 'Harbour operator, buses, 2024', { unit: 'buses' })],
        },
        {
          label: 'Annual report of the operator, 2024',
          value: 512,
          fits: true,
          evidence: [
            cell('data/operators.csv', 4, '512', 512, 'Harbour operator, vehicles in service, 2024', {
              unit: 'buses',
              url: 'https://operator.example.org/annual-report',
              date: '2024-03-01',
            }),
          ],
        },
      ],
      reason: 'The register of vehicles has 486 buses, the annual report of the operator 512.',
      reasonCode: 'sources-disagree',
    }),
    busClaim({
      id: 'c5d2b3',
      quote: '4.2% more',
      sentence: 'Tickets cost 4.2% more than a year ago.',
      kind: 'change',
      verdict: 'Supported',
      stated: stated(4.2, 4.15, 4.25, 'percent'),
      recomputed: stated(4.167, 4.167, 4.167, 'percent'),
      formula: '(2.50 ÷ 2.40) − 1',
      evidence: [
        cell('data/fares.csv', 8, '2.40', 2.4, 'Single ticket, 2023', { unit: 'EUR' }),
        cell('data/fares.csv', 9, '2.50', 2.5, 'Single ticket, 2024', { unit: 'EUR' }),
      ],
      reason: 'From 2.40 to 2.50 euros is a rise of 4.17%, which rounds to 4.2%.',
      reasonCode: 'rounded',
    }),
    busClaim({
      id: 'c6f8e5',
      quote: '212 million journeys',
      sentence: 'The city counts 212 million journeys a year.',
      kind: 'level',
      verdict: 'Not Enough Evidence',
      stated: stated(212e6, 211.5e6, 212.5e6, 'journeys'),
      reason: 'No table at hand counts the journeys of the city.',
      reasonCode: 'no-data',
    }),
    busClaim({
      id: 'c7c3a9',
      quote: 'second in the national ranking',
      sentence: 'The operator has been second in the national ranking since 2021.',
      kind: 'rank',
      verdict: 'Not Enough Evidence',
      stated: exactly(2, 'rank'),
      reason: 'The ranking can be read by trips or by turnover, and the two differ.',
      reasonCode: 'ambiguous',
    }),
    busClaim({
      id: 'c8b6d0',
      quote: 'one in five drivers',
      sentence: 'Complaints fell by a third, and one in five drivers joined within the past year.',
      kind: 'share',
      verdict: 'Refuted',
      stated: stated(20, 19, 21, 'percent'),
      recomputed: stated(12.5, 12.4, 12.6, 'percent'),
      formula: '120 ÷ 960',
      evidence: [cell('data/staff.csv', 3, '120', 120, 'Drivers hired in the year', { unit: 'people' })],
      reason: '120 of 960 drivers are 12.5%, not 20%.',
      reasonCode: 'outside',
      suppressed: 'the staff table dates from before the merger',
    }),
  ],
  notes: ['A comment on line 3 silences nothing: no claim there has the verdict it names.'],
};

const museumText = `Le musée de Valmont bat son record

Le musée de Valmont a accueilli 1,25 million de visiteurs en 2023, soit 23 % de plus qu’en 2022, a indiqué la ville mardi.

Le taux d’occupation des visites guidées est passé de 62 % à 68 %, une hausse de 6 %.

Selon l’adjointe à la culture, la subvention atteint 3,4 milliards d’euros, et le quart des entrées est gratuit.`;

const entries = {
  url: 'https://donnees.example.org/valmont/entrees.csv',
  unit: 'visiteurs',
  licence: 'Licence Ouverte 2.0',
};

const museumClaim = (draft: Draft): CheckedClaim => claimIn(museumText, draft);

export const museum: Report = {
  schemaVersion: '1',
  document: {
    source: 'articles/musee-valmont.txt',
    language: 'fr',
    title: 'Le musée de Valmont bat son record',
    publishedAt: '2024-01-16',
    publishedSource: 'option',
    modifiedAt: null,
    author: null,
    url: null,
    text: museumText,
  },
  coverage: { quantities: 7, claims: 5, checked: 4, labels: { year: 2 }, unchecked: { 'no-data': 1 } },
  claims: [
    museumClaim({
      id: 'm1a2b3',
      quote: '1,25 million de visiteurs',
      sentence:
        'Le musée de Valmont a accueilli 1,25 million de visiteurs en 2023, soit 23 % de plus qu’en 2022, a indiqué la ville mardi.',
      kind: 'level',
      verdict: 'Supported',
      stated: stated(1.25e6, 1.245e6, 1.255e6, 'visiteurs'),
      recomputed: exactly(1_248_310, 'visiteurs'),
      formula: '1 248 310',
      evidence: [cell('donnees/entrees.csv', 14, '1 248 310', 1_248_310, 'Valmont, visiteurs, 2023', entries)],
      reason: 'La table donne 1 248 310 visiteurs pour 2023, soit 1,25 million une fois arrondi.',
      reasonCode: 'strict',
    }),
    museumClaim({
      id: 'm2c4d5',
      quote: '23 % de plus',
      sentence:
        'Le musée de Valmont a accueilli 1,25 million de visiteurs en 2023, soit 23 % de plus qu’en 2022, a indiqué la ville mardi.',
      kind: 'change',
      verdict: 'Conflicting Evidence',
      attribution: 'la ville',
      stated: stated(23, 22.5, 23.5, 'percent'),
      recomputed: stated(19.2, 19.19, 19.21, 'percent'),
      formula: '(1 248 310 ÷ 1 047 240) − 1',
      evidence: [
        cell('donnees/entrees.csv', 13, '1 047 240', 1_047_240, 'Valmont, visiteurs, 2022', entries),
        cell('donnees/entrees.csv', 14, '1 248 310', 1_248_310, 'Valmont, visiteurs, 2023', entries),
      ],
      readings: [
        { label: 'Année civile 2022', value: 19.2, fits: false, evidence: [] },
        { label: 'Bilan de la ville, 2022', value: 23.1, fits: true, evidence: [] },
      ],
      reason: 'La table donne une hausse de 19,2 %, le bilan de la ville 23,1 %.',
      reasonCode: 'sources-disagree',
      series: {
        label: 'Valmont, visiteurs par an',
        unit: 'visiteurs',
        points: [
          { label: '2020', value: 402_118, used: false },
          { label: '2021', value: 731_904, used: false },
          { label: '2022', value: 1_047_240, used: true },
          { label: '2023', value: 1_248_310, used: true },
        ],
      },
    }),
    museumClaim({
      id: 'm3e6f7',
      quote: '6 %',
      sentence: 'Le taux d’occupation des visites guidées est passé de 62 % à 68 %, une hausse de 6 %.',
      kind: 'change',
      verdict: 'Refuted',
      stated: stated(6, 5.5, 6.5, 'percent'),
      recomputed: stated(9.677, 8, 11.4, 'percent'),
      formula: '(68 ÷ 62) − 1',
      evidence: [
        own(museumText, '62 %', 62, 'percent', 'taux d’occupation, avant'),
        own(museumText, '68 %', 68, 'percent', 'taux d’occupation, après'),
      ],
      diagnosis: {
        kind: 'pp',
        message: 'De 62 % à 68 %, l’écart est de 6 points, et non de 6 %.',
        corrected: 'une hausse de 6 points',
      },
      reason: 'De 62 % à 68 %, la hausse est de 9,7 %, et non de 6 %.',
      reasonCode: 'outside',
    }),
    museumClaim({
      id: 'm4a8b9',
      quote: '3,4 milliards d’euros',
      sentence:
        'Selon l’adjointe à la culture, la subvention atteint 3,4 milliards d’euros, et le quart des entrées est gratuit.',
      kind: 'level',
      verdict: 'Refuted',
      attribution: 'l’adjointe à la culture',
      stated: stated(3.4e9, 3.35e9, 3.45e9, 'EUR'),
      recomputed: exactly(3.4e6, 'EUR'),
      formula: '3 400 000',
      sql: "SELECT montant FROM 'donnees/subventions.csv' WHERE annee = 2023;",
      evidence: [
        cell('donnees/subventions.csv', 7, '3 400 000', 3.4e6, 'Musée de Valmont, subvention, 2023', {
          unit: 'EUR',
          column: 'montant',
        }),
      ],
      assumptions: ['Année : 2023, la plus récente de la table.'],
      diagnosis: {
        kind: 'scale',
        message: 'Millions et milliards sont confondus.',
        corrected: '3,4 millions d’euros',
      },
      reason: 'La table donne 3,4 millions d’euros, mille fois moins.',
      reasonCode: 'outside',
    }),
    museumClaim({
      id: 'm5c0d1',
      quote: 'le quart des entrées',
      sentence:
        'Selon l’adjointe à la culture, la subvention atteint 3,4 milliards d’euros, et le quart des entrées est gratuit.',
      kind: 'share',
      verdict: 'Not Enough Evidence',
      stated: stated(25, 23.75, 26.25, 'percent'),
      reason: 'Aucune table ne distingue les entrées gratuites.',
      reasonCode: 'no-data',
    }),
  ],
  notes: [],
};

const postText = 'Our town planted 1,200 trees this winter: twice the 600 of last year.';

export const post: Report = {
  schemaVersion: '1',
  document: {
    source: 'posts/trees.json',
    language: 'en',
    title: null,
    publishedAt: '2024-03-04',
    publishedSource: 'post',
    modifiedAt: null,
    author: '@greenmayor',
    url: 'https://social.example.org/@greenmayor/1',
    text: postText,
  },
  coverage: { quantities: 3, claims: 2, checked: 1, labels: {}, unchecked: { 'no-data': 1 } },
  claims: [
    claimIn(postText, {
      id: 'p1a1a1',
      quote: '1,200 trees',
      sentence: postText,
      kind: 'level',
      verdict: 'Not Enough Evidence',
      stated: stated(1200, 1150, 1250, 'trees'),
      reason: 'No table at hand counts the trees of the town.',
      reasonCode: 'no-data',
    }),
    claimIn(postText, {
      id: 'p2b2b2',
      quote: 'twice the 600 of last year',
      sentence: postText,
      kind: 'multiple',
      verdict: 'Supported',
      stated: stated(2, 1.9, 2.1, 'multiple'),
      recomputed: stated(2, 1.77, 2.27, 'multiple'),
      formula: '1,200 ÷ 600',
      evidence: [own(postText, '1,200', 1200, 'trees', 'this winter'), own(postText, '600', 600, 'trees', 'last year')],
      reason: '1,200 is twice 600.',
      reasonCode: 'strict',
    }),
  ],
  notes: [],
};

export const recipe: Report = {
  schemaVersion: '1',
  document: {
    source: '-',
    language: 'fr',
    title: null,
    publishedAt: null,
    publishedSource: null,
    modifiedAt: null,
    author: null,
    url: null,
    text: 'Le conseil se réunira mardi pour élire sa présidente.',
  },
  coverage: { quantities: 0, claims: 0, checked: 0, labels: {}, unchecked: {} },
  claims: [],
  notes: [],
};

export const samples: Readonly<Record<string, Report>> = { buses, museum, post, recipe };
