/** A header read for what it says beside its label: "Revenue Q3 2024 ($m)" is revenue, a quarter, dollars in millions. */
import type { Period } from '../quantities/period.ts';
import type { Unit } from '../quantities/quantity.ts';
import { splitPeriod } from '../quantities/read-periods.ts';
import { parseUnitAndScale } from '../quantities/units.ts';
import { withoutNotes } from './cells.ts';
import type { Packs } from './words-of-tables.ts';

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

export function readUnit(text: string, packs: Packs): Omit<Header, 'period'> {
  let best: Omit<Header, 'period'> | null = null;
  for (const pack of Object.values(packs)) {
    const found = parseUnitAndScale(text, pack);
    if (!found) continue;
    const own = { label: tidy(found.rest), unit: found.unit, scale: found.scale };
    if (best === null || own.label.length < best.label.length) best = own;
  }
  return best ?? { label: tidy(text), unit: null, scale: 1 };
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
