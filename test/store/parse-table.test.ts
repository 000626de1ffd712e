import { describe, expect, it } from 'vitest';
import { RecountError } from '../../src/errors.ts';
import { packs } from '../../src/languages/index.ts';
import { parseTable } from '../../src/store/parse-table.ts';

const table = (text: string, name = 'ferries') => parseTable(text, { name, file: `${name}.csv`, packs });

const roles = (text: string) => table(text).columns.map((column) => `${column.name}: ${column.role}`);

describe('a table is read whatever an office saved it as', () => {
  it.each([
    ['commas', 'Port,2022,2023\nHarle,"1,204","1,318"\nSkye,87,91\n'],
    ['semicolons', 'Port;2022;2023\nHarle;1 204;1 318\nSkye;87;91\n'],
    ['tabs', 'Port\t2022\t2023\nHarle\t1204\t1318\nSkye\t87\t91'],
    ['pipes and CRLF', 'Port|2022|2023\r\nHarle|1204|1318\r\nSkye|87|91\r\n'],
    ['a byte order mark', '\ufeffPort,2022,2023\nHarle,1204,1318\nSkye,87,91\n'],
    ['an announced delimiter', 'sep=;\nPort;2022;2023\nHarle;1204;1318\nSkye;87;91\n'],
  ])('%s', (_, text) => {
    const { columns, rows } = table(text);
    expect(columns.map((c) => c.name)).toEqual(['Port', '2022', '2023']);
    expect(rows.map((row) => row.cells.map((cell) => cell.value ?? cell.text))).toEqual([
      ['Harle', 1204, 1318],
      ['Skye', 87, 91],
    ]);
  });

  it('keeps the line of a row when a quoted cell runs over two lines', () => {
    const { rows } = table('Port,Note,Cars 2023\n"Harle","new\nberth",41\nSkye,,38\n');
    expect(rows.map((row) => row.line)).toEqual([2, 4]);
  });

  it('takes lines above the header as caption and lines below the rows as notes', () => {
    const titled = 'Passengers by port (thousand)\n\nPort;2022;2023\nHarle;12,5;13,1\nSkye;3,2;3,0\n';
    const read = table(`${titled}Source: harbour office\n`);
    expect(read.caption).toBe('Passengers by port (thousand)');
    expect(read.rows.map((row) => row.cells[1]?.value)).toEqual([12500, 3200]);
    expect(read.about).toEqual({ publisher: 'harbour office' });
    expect(table(titled).from).toBe(
      `read_csv('ferries.csv', delim = ';', header = true, all_varchar = true, quote = '"', skip = 2)`,
    );
  });

  it('reads decimal commas, no-break spaces, footnote marks and flags', () => {
    const { rows } = table(
      'Commune;Logements;Loyer moyen (€)\nVaire*;1\u202f480;9,35\nOulme (1);960 (p);11,20 ¹\nBrèze;n.d.;8,90\n',
    );
    expect(rows.map((row) => row.cells.slice(1).map((cell) => cell.value))).toEqual([
      [1480, 9.35],
      [960, 11.2],
      [null, 8.9],
    ]);
    expect(rows[2]?.cells[1]?.missing).toBe(true);
  });
});

describe('columns get the role they play', () => {
  it.each([
    ['Year,Ferries,Crew\n2021,4,61\n2022,4,58\n', ['Year: period', 'Ferries: measure', 'Crew: measure']],
    [
      'port,season,month,cars\nHarle,summer,2023-01,61\nHarle,winter,2023-01,58\n',
      ['port: entity', 'season: dimension', 'month: period', 'cars: measure'],
    ],
    ['Film;Pays;Entrées\nLa Digue;France;12\nOrage;Suisse;9\n', ['Film: entity', 'Pays: other', 'Entrées: measure']],
    [
      'Région;Code INSEE;Lits 2023\nBray;2812;45\nArtois;2813;41\n',
      ['Région: entity', 'Code INSEE: code', 'Lits 2023: measure'],
    ],
    [
      'Bridge,Built,Cars a day\nStone,1871,300\nIron,1904,900\nLow,1890,120\n',
      ['Bridge: entity', 'Built: measure', 'Cars a day: measure'],
    ],
  ])('%s', (text, expected) => {
    expect(roles(text)).toEqual(expected);
  });

  it('knows totals, averages and the rest, and a name that only begins like one', () => {
    const { rows } = table('Line,Riders 2023\nRed,40\nAllen Road,11\nOther lines,9\nAll lines,60\nAverage,20\n');
    expect(rows.map((row) => (row.total ? 'total' : row.collective ? 'rest' : 'item'))).toEqual([
      'item',
      'item',
      'rest',
      'total',
      'total',
    ]);
    const short = table('Ligne;Voyageurs 2023\nRouge;40\nAutres;9\nToutes les lignes;49\n').rows;
    expect(short.map((row) => (row.total ? 'total' : row.collective ? 'rest' : 'item'))).toEqual([
      'item',
      'rest',
      'total',
    ]);
  });
});

describe('what is no table is one clear error with its line', () => {
  it.each([
    ['an empty file', '', /is empty/, 1],
    ['a binary file', 'PAR1\0\0', /binary/, 1],
    ['prose', 'The ferry was late.\nAgain.\n', /no delimiter|no header/, 1],
    ['a row too long', 'Port,2022\nHarle,1\nSkye,2,3\n', /line 3 has 3 columns, the header has 2/, 3],
    ['a row too short', 'Port,2021,2022\nHarle,1,2\nSkye,2\nMull,4,5\n', /line 3 has 2 columns, the header has 3/, 3],
    ['a header and no rows', 'Port,2022\n', /no rows/, 1],
    ['no header', 'Harle,1204\nSkye,87\n', /where the header should stand/, 1],
    ['two headers', 'Port,Cars,Lorries\nHafen,Autos,Lastwagen\nHarle,1,2\n', /lines 1 and 2 both look like headers/, 2],
    ['a cell without end', `Port,2022\n"${'x'.repeat(100_001)}",1\n`, /a cell of line 2 has 100001 characters/, 2],
    ['an open quotation mark', 'Port,2022\n"Harle,12\nSkye,87\n', /never closed/, 2],
    ['ten thousand columns', `a${',b'.repeat(9999)}\n1${',2'.repeat(9999)}\n`, /more than 4096 columns/, 1],
  ])('%s', (_, text, message, line) => {
    let error: unknown;
    try {
      table(text);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(RecountError);
    expect(error).toMatchObject({
      code: 'bad-table',
      file: 'ferries.csv',
      line,
      message: expect.stringMatching(message),
    });
  });
});
