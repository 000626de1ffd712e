/**
 * Words and numbers of a sentence, a header or a cell, cut alike so that they can be compared: "3rd", "three", "3" and
 * "Charlotte Coliseum 24,042" become keys that are equal where a reader would call them equal.
 */
import type { LanguagePack } from '../../languages/pack.ts';

export interface Token {
  /** Lower case, without accents; numbers without group marks. */
  readonly text: string;
  /** What tokens are compared by: the stem of a word, the value of a number, `3°` for an ordinal. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly value: number | null;
  readonly ordinal: number | null;
  /** True where the number was written in words. */
  readonly inWords: boolean;
  /** The character before, when it is no space: "-" in "-12", "$" in "$5". */
  readonly before: string;
}

const TOKEN = /\d+(?:[.,\u00a0\u202f]\d+)*|\p{L}+/gu;
/** Where spaces group thousands: "84 500", but not "1998 300". */
const TOKEN_SPACED = /(?<!\d)\d{1,3}(?: \d{3})+(?:,\d+)?(?!\d)|\d+(?:[.,\u00a0\u202f]\d+)*|\p{L}+/gu;
const GROUPED = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const GROUPED_FR = /^\d{1,3}(?:[.\u00a0\u202f]\d{3}){2,}(?:,\d+)?$|^\d{1,3}(?:[\u00a0\u202f]\d{3})+(?:,\d+)?$/;

export const fold = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('œ', 'oe').replaceAll('ß', 'ss');

/** Stem of a folded word; short words are left as they are. */
export function stemOf(word: string, pack: LanguagePack): string {
  const base = pack.text.irregular[word] ?? word;
  return base.length < 4 ? base : fold(pack.text.stem(base));
}

function numberOf(text: string, decimalComma: boolean): number | null {
  if (GROUPED.test(text)) return Number(text.replaceAll(',', ''));
  if (GROUPED_FR.test(text)) return Number(text.replace(/[.\u00a0\u202f]/g, '').replace(',', '.'));
  if (/^\d+$/.test(text)) return Number(text);
  if (/^\d+\.\d+$/.test(text)) return Number(text);
  if (decimalComma && /^\d+,\d+$/.test(text)) return Number(text.replace(',', '.'));
  return null;
}

/** Cuts a text into tokens; spans are offsets into `text`. */
export function tokenise(text: string, pack: LanguagePack): readonly Token[] {
  const words = pack.statements;
  const tokens: Token[] = [];
  const push = (raw: string, start: number): void => {
    const before = start > 0 && !/\s/.test(text[start - 1] ?? ' ') ? (text[start - 1] ?? '') : '';
    const end = start + raw.length;
    if (/^\d/.test(raw)) {
      const value = numberOf(raw.replaceAll(' ', '\u00a0'), pack.numerals.decimalMark === ',');
      if (value === null) {
        // "6,7" in English or "1.2.3": the parts are numbers of their own
        let offset = start;
        for (const part of raw.split(/[.,\u00a0\u202f ]/)) {
          if (part !== '') push(part, offset);
          offset += part.length + 1;
        }
        return;
      }
      const negative = /[-−–]/.test(before) && (start < 2 || /[\s(]/.test(text[start - 2] ?? ' '));
      const leadingPoint = before === '.' && (start < 2 || /[\s(]/.test(text[start - 2] ?? ' '));
      const own = leadingPoint ? Number(`0.${raw}`) : negative ? -value : value;
      tokens.push({
        text: raw,
        key: `${Math.abs(own)}`,
        start,
        end,
        value: own,
        ordinal: null,
        inWords: false,
        before,
      });
      return;
    }
    const word = fold(raw);
    const previous = tokens[tokens.length - 1];
    if (previous && previous.end === start && previous.value !== null && words.ordinalSuffixes.includes(word)) {
      tokens[tokens.length - 1] = {
        ...previous,
        text: `${previous.text}${word}`,
        key: `${previous.value}°`,
        end,
        ordinal: previous.value,
        value: null,
      };
      return;
    }
    const ordinal = words.ordinals[word] ?? null;
    const value = ordinal === null ? (words.cardinals[word] ?? null) : null;
    const key = ordinal !== null ? `${ordinal}°` : value !== null ? `${value}` : stemOf(word, pack);
    tokens.push({ text: word, key, start, end, value, ordinal, inWords: value !== null, before });
  };
  const spaced = pack.numerals.groupMarks.includes(' ');
  for (const match of text.matchAll(spaced ? TOKEN_SPACED : TOKEN)) push(match[0], match.index);
  return tokens;
}
