/**
 * The lines above and below a table as what they tell: its title, its unit, who published it and when. "Last Updated
 * Date,2024-03-28", "Source : Insee, enquête Emploi".
 */

import { withoutNotes } from './cells.ts';
import type { Source } from './dataset.ts';
import { isUnitAlone } from './headers.ts';
import type { TextRecord } from './split-records.ts';
import { type Packs, type TableLexicon, tableLexicon } from './words-of-tables.ts';

export interface About {
  readonly caption: string | null;
  /** The lines of the caption that name what the table shows, the likeliest first. */
  readonly titles: readonly string[];
  readonly source: Partial<Source>;
}

/** Longer ones are prose about methods. */
const LONGEST_CAPTION = 200;

export function aboutTable(above: readonly TextRecord[], below: readonly TextRecord[], packs: Packs): About {
  const lexicon = tableLexicon(packs);
  const titles: string[] = [];
  const units: string[] = [];
  const source: { publisher?: string; date?: string; licence?: string } = {};
  const take = (record: TextRecord, isAbove: boolean): void => {
    const cells = record.fields.map((field) => field.replace(/\s+/gu, ' ').trim()).filter((field) => field !== '');
    const [first = '', ...rest] = cells;
    const colon = /^([^:]{2,40}?)\s*:\s*(.*)$/u.exec(first);
    const opening = colon?.[1] ?? first;
    const told = [colon?.[2] ?? '', ...rest].filter((text) => text !== '').join(', ');
    const what = lexicon.about(opening);
    if (what === 'source' && told !== '') source.publisher ??= told;
    else if (what === 'licence' && told !== '') source.licence ??= told;
    else if (what === 'updated' && told !== '') source.date ??= isoDate(told) ?? told;
    else if (what === 'unit' && told !== '') units.push(told);
    else if (what === 'title' && told !== '') titles.push(told);
    else if (isAbove && what === null && first.length <= LONGEST_CAPTION) {
      const unit = unitLine(first, packs);
      if (unit === null) titles.push(cells.join(' '));
      else units.push(unit);
    }
  };
  for (const record of above) take(record, true);
  for (const record of below) take(record, false);
  const caption = [...titles, ...units.map((unit) => `(${unit})`)].join(' ');
  return { caption: caption === '' ? null : caption, titles: namesIn(titles, lexicon), source };
}

/** "En milliers, données CVS, en fin de trimestre", "£ million, current prices": a line that opens with a unit. */
function unitLine(text: string, packs: Packs): string | null {
  const [opening = '', ...rest] = text.split(/[,;]\s/u);
  return rest.length > 0 && isUnitAlone(opening, packs) ? opening : null;
}

/** "Table 4.2: Waiting times by region" without its number; "Figures are in weeks unless stated" names nothing. */
function namesIn(titles: readonly string[], lexicon: TableLexicon): readonly string[] {
  const names = titles
    .filter((title) => !lexicon.holds('unless', title))
    .map((title) => withoutNotes(title).replace(/^\p{L}+\s+[\dA-Z]+(?:\.\d+)*\s*[:.–-]\s+/u, ''));
  return [
    ...names.filter((name) => lexicon.kind(name) !== null),
    ...names.filter((name) => lexicon.kind(name) === null),
  ];
}

/** "14/01/2021 12:00", "28-03-2024" as ISO days where day and month cannot be taken for each other, or are in ISO order. */
function isoDate(text: string): string | null {
  const iso = /^\d{4}-\d\d-\d\d/u.exec(text);
  if (iso) return iso[0];
  const parts = /^(\d\d)[/.-](\d\d)[/.-](\d{4})(?!\d)/u.exec(text);
  if (!parts) return null;
  const [, day = '', month = '', year = ''] = parts;
  return Number(day) > 12 && Number(month) <= 12 ? `${year}-${month}-${day}` : null;
}
