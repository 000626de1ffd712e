/** Tables of the tests, as a newsroom would have them, and what the library says of a sentence about them. */
import { packs } from '../../src/languages/index.ts';
import type { Table } from '../../src/store/dataset.ts';
import { parseTable } from '../../src/store/parse-table.ts';
import { checkStatement, type StatementFinding, verdictOf } from '../../src/verify/statements/check-statement.ts';
import { statementClaim } from '../../src/verify/statements/statement-claim.ts';

export const regatta = `Boat,Skipper,Country,Year built,Crew,Hours
Petrel,Nora Quill,Ireland,1998,6,71
Saltwind,Ivo Marsh,Norway,2006,8,68
Gannet,Lena Foss,Norway,2011,8,64
Blue Heron,Tomas Rey,Spain,2006,5,80
Kittiwake,Ada Lorne,Ireland,2015,7,66
Marlin,Piet Vos,Belgium,2011,6,73
`;

export const libraries = `Branch,District,Opened,Visitors,Loans
Ashgrove,North,"March 4, 1987",48200,91500
Birch Lane,North,"June 12, 2003",36100,70250
Canal Street,Centre,"May 20, 1961",120400,203000
Dockside,South,"October 9, 2018",81900,64800
Elm Park,South,"June 30, 1994",29700,58400
Total,,,316300,587950
`;

export const piscines = `Piscine;Commune;Ouverture;Bassins;Entrées
Les Dauphins;Brévanne;1974;3;84 500
La Source;Brévanne;1999;2;61 200
Aqualis;Corvières;2012;4;132 000
Le Grand Large;Saint-Aubrac;2012;2;47 900
Les Tritons;Corvières;1986;1;39 400
`;

export const musees = `Musée,Ville,Visiteurs,Salles,Jour de fermeture
Musée des Sels,Aurillan,41000,12,lundi
Maison du Vent,Aurillan,18500,6,mardi
Musée du Rail,Tarsac,77300,20,mardi
Galerie Perrault,Lormes,25600,9,lundi
Musée de la Laine,Tarsac,30900,11,mardi
`;

/** Years as columns, as ministries print them. */
export const harvest = `Region,2021,2022,2023
Upper Dell,1240,1310,980
Marsh Coast,2115,1870,2040
Stone Vale,640,705,760
`;

export const recoltes = `Région;2021;2022;2023
Haut-Vallon;1 240;1 310;980
Côte des Marais;2 115;1 870;2 040
Val-de-Pierre;640;705;760
`;

const TEXTS = { regatta, libraries, harvest, piscines, musees, recoltes } as const;
export type TableName = keyof typeof TEXTS;

const FRENCH: ReadonlySet<TableName> = new Set(['piscines', 'musees', 'recoltes']);
export const packOf = (name: TableName) => (FRENCH.has(name) ? packs.fr : packs.en) ?? packs.en;

const tables = new Map<TableName, Table>();

export function tableOf(name: TableName, file = `${name}.csv`): Table {
  const known = tables.get(name);
  if (known && file === `${name}.csv`) return known;
  const table = parseTable(TEXTS[name], { name, file, packs });
  if (file === `${name}.csv`) tables.set(name, table);
  return table;
}

export const textOf = (name: TableName): string => TEXTS[name];

export function findingsOf(name: TableName, sentence: string, file?: string): readonly StatementFinding[] {
  const pack = packOf(name);
  if (!pack) throw new Error('no pack');
  return checkStatement({ sentence, offset: 0, pack, table: tableOf(name, file) });
}

export const verdictFor = (name: TableName, sentence: string) => verdictOf(findingsOf(name, sentence));

export function claimOf(name: TableName, text: string, start = 0): StatementFinding | null {
  const pack = packOf(name);
  if (!pack) throw new Error('no pack');
  return statementClaim({ text, start }, tableOf(name), pack);
}
