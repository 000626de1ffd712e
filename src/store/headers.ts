/** A header read for what it says beside its label: "Revenue Q3 2024 ($m)" is revenue, a quarter, dollars in millions. */
import type { Period } from '../quantities/period.ts';
import type { Unit } from '../quantities/quantity.ts';
import { splitPeriod } from '../quantities/read-periods.ts';
import { parseUnitAndScale } from '../quantities/units.ts';
import { withoutNotes } from './cells.ts';
import { type Packs, tableLexicon } from './words-of-tables.ts';

export interface Header {
  /** Without period, unit and scale. */
  readonly label: string;
  readonly period: Period | null;
  readonly unit: Unit | null;
  /** 1 when none is written. */
  readonly scale: number;
}

const tidy = (text: string): string => text.replace(/\s+/gu, ' ').replace(/^[\s:,–—-]+|[\s:,–—-]+$/gu, '');

/** `snake_case` and `camel.case` names of programs are words with spaces to a reader. */
export const spoken = (header: string): string => tidy(header.replace(/[_\r\n]+/gu, ' '));

const COUNT: Unit = { dimension: 'count', code: '', noun: '', per: null };

export function readUnit(header: string, packs: Packs): Omit<Header, 'period'> {
  const text = withoutExceptions(header, packs);
  const bracket = /^(.*)\(([^()]*)\)\s*$/u.exec(text);
  if (bracket && tableLexicon(packs).is('bareNumber', bracket[2] ?? ''))
    return { label: tidy(bracket[1] ?? ''), unit: COUNT, scale: 1 };
  let best: Omit<Header, 'period'> | null = null;
  for (const pack of Object.values(packs)) {
    const found = parseUnitAndScale(text, pack);
    if (!found) continue;
    const own = { label: tidy(found.rest), unit: found.unit, scale: found.scale };
    if (best === null || own.label.length < best.label.length) best = own;
  }
  return best ?? { label: tidy(text), unit: null, scale: 1 };
}

/** "($m unless stated)" is "($m)". */
function withoutExceptions(text: string, packs: Packs): string {
  const lower = text.toLowerCase();
  for (const pack of Object.values(packs))
    for (const phrase of pack.tables.unless) {
      const at = lower.indexOf(phrase);
      if (at > 0) return `${text.slice(0, at).replace(/[\s,;]+$/u, '')}${text.slice(at + phrase.length)}`;
    }
  return text;
}

export function readHeader(header: string, packs: Packs): Header {
  const text = spoken(header);
  const split = splitPeriod(text, packs);
  return { ...readUnit(split ? split.rest : text, packs), period: split?.period ?? null };
}

/** The unit that a row of a table with measures in rows names in its label; null when it names none. */
export function rowUnit(label: string, packs: Packs): Omit<Header, 'period'> | null {
  const read = readUnit(withoutNotes(label), packs);
  return read.unit === null && read.scale === 1 ? null : read;
}
