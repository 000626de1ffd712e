/** The counted noun behind a number: "new jobs", "H100 GPU equivalents", "of its devices", "salariés". */

import { unitSymbol } from '../unit-lookup.ts';
import { type Context, plays, rawOf } from './context.ts';
import {
  CAPITAL,
  CAPITALS,
  CLITICS,
  COORDINATORS,
  ENDS_ED,
  ENDS_LY,
  NOUN_ENDS,
  PARTS,
  PLURAL,
  PLURAL_ATTRIBUTES,
  PRENOMINAL,
  SKIPPED,
  VERB_NOUNS,
} from './roles.ts';
import { APOSTROPHE, BREAK, GLUED, HYPHEN, NUMERAL, SIGN, SPACE, WORD } from './token-kinds.ts';
import type { UnitAt } from './units-at.ts';

/** Words that one counted noun may take; the parts of a hyphenated word count once. */
const LONGEST_NOUN = 6;

export const isPlural = (ctx: Context, j: number): boolean => plays(ctx, j, PLURAL);

const isCapital = (ctx: Context, j: number): boolean => plays(ctx, j, CAPITAL);

export interface NounOptions {
  /** The number is one: a singular noun will do. */
  readonly singular: boolean;
  /** After a scale word, fraction or collective: "millions OF people", "half OF the firms". */
  readonly partitive: boolean;
  /** After a million and up: French counts "16 millions DE visiteurs", never "16 millions récoltés". */
  readonly large?: boolean;
  /** A capital before the number may make it a name: "Windows 11 runs". */
  readonly named?: boolean;
}

export function countedNoun(ctx: Context, at: number, options: NounOptions): UnitAt | null {
  const { gaps, lex, starts, ends } = ctx;
  let j = at;
  const of = gaps[j] === BREAK ? null : lex.ofWords.at(ctx, j);
  if (options.large && !of && lex.pack.numbers.adjectives === 'after') return null;
  if (of) j += of.length;
  const determiner = of || options.partitive ? lex.determiners.at(ctx, j) : null;
  if (determiner) j += determiner.length;
  if (of && !options.partitive && !determiner && !isCapital(ctx, j)) return null;
  const noun =
    lex.pack.numbers.adjectives === 'after'
      ? headFirst(ctx, j, options.singular)
      : headLast(ctx, j, options.singular && !of, options.named ?? false);
  if (!noun) return null;
  const { from, head } = noun;
  let headFrom = head;
  while (headFrom > from && gaps[headFrom] === GLUED) headFrom--;
  return {
    unit: {
      dimension: 'count',
      code: headFrom === head ? lowerAt(ctx, head) : ctx.text.slice(starts[headFrom], ends[head]).toLowerCase(),
      noun: from === head ? rawOf(ctx, head) : ctx.text.slice(starts[from], ends[head]),
      per: null,
    },
    from,
    to: head + 1,
    counted: true,
  };
}

/** A folded word that is spelt as the text has it is in small letters already. */
function lowerAt(ctx: Context, j: number): string {
  const raw = rawOf(ctx, j);
  return raw === ctx.words[j] ? raw : raw.toLowerCase();
}

interface NounFound {
  readonly from: number;
  readonly head: number;
}

/** French: "350 nouveaux emplois", "trois des anciens salariés". */
function headFirst(ctx: Context, start: number, singular: boolean): NounFound | null {
  const { kinds, gaps, words } = ctx;
  for (let j = start; j < start + 3; j++) {
    if (kinds[j] !== WORD || gaps[j] === BREAK) return null;
    if (gaps[j] === APOSTROPHE && (words[j]?.length ?? 0) < 3) return null;
    if (kinds[j + 1] === NUMERAL && gaps[j + 1] === GLUED) return null;
    if (plays(ctx, j, PRENOMINAL)) continue;
    if (plays(ctx, j, NOUN_ENDS)) return null;
    const hyphen = gaps[start] === HYPHEN;
    // "dont 120 exposées": of those told before.
    if (plays(ctx, start - 2, PARTS) && /és?$|ées?$/.test(rawOf(ctx, j))) return null;
    // "40 000 GPU", "350 TGV": initials take no mark of the plural.
    return singular || hyphen || isPlural(ctx, j) || /[sxz]$/.test(words[j] ?? '') || plays(ctx, j, CAPITALS)
      ? { from: start, head: j }
      : null;
  }
  return null;
}

/** English: everything up to the first plural, or one word where a singular will do ("a three-course meal", "one firm"). */
function headLast(ctx: Context, start: number, singular: boolean, named: boolean): NounFound | null {
  const { kinds, gaps, words } = ctx;
  const hyphen = gaps[start] === HYPHEN;
  let from = start;
  let taken = 0;
  for (let j = start; taken < LONGEST_NOUN; j++) {
    if (kinds[j] !== WORD || gaps[j] === BREAK || gaps[j] === APOSTROPHE) break;
    if (hyphen && j > start && gaps[j] !== HYPHEN) break;
    if (kinds[j + 1] === NUMERAL && gaps[j + 1] === GLUED) {
      // "15,000 H100 equivalents", "40,000 H100s": a name with digits is part of the noun.
      const end = gluedEnd(ctx, j);
      // "3 USD50 cards"
      if (!isCapital(ctx, j) || unitSymbol(rawOf(ctx, j))?.unit.dimension === 'money') break;
      if (kinds[end] === WORD && words[end] === 's') return { from, head: end };
      j = end;
      taken++;
      continue;
    }
    const inside = gaps[j] === HYPHEN;
    if (j === from && plays(ctx, j, SKIPPED)) {
      from = j + 1;
      continue;
    }
    // "Johnson's deputies": the owner is no part of the noun.
    if (gaps[j + 1] === APOSTROPHE) {
      if (!plays(ctx, j + 1, CLITICS) || !isCapital(ctx, j)) break;
      j++;
      from = j + 1;
      continue;
    }
    const participle = j === from && plays(ctx, j, ENDS_ED) && isPlural(ctx, j + 1) && gaps[j + 1] === SPACE;
    const joined = j > from && plays(ctx, j, COORDINATORS) && isCapital(ctx, j - 1) && isCapital(ctx, j + 1);
    // "3,400 privately owned companies"
    const adverbial = j > from && plays(ctx, j, ENDS_ED) && plays(ctx, j - 1, ENDS_LY) && isPlural(ctx, j + 1);
    const verbNoun = j === from && !named && !singular && plays(ctx, j, VERB_NOUNS);
    const open = inside || participle || joined || adverbial || verbNoun;
    if (!open && plays(ctx, j, NOUN_ENDS) && !plays(ctx, j, PRENOMINAL)) break;
    if (!inside) taken++;
    if (isPlural(ctx, j) && gaps[j + 1] !== HYPHEN)
      return { from, head: j + (plays(ctx, j, PLURAL_ATTRIBUTES) && isPluralNoun(ctx, j + 1) ? 1 : 0) };
  }
  if (hyphen && kinds[start] === WORD) {
    let head = start;
    while (gaps[head + 1] === HYPHEN && kinds[head + 1] === WORD) head++;
    return { from: start, head };
  }
  const isNoun =
    kinds[from] === WORD && gaps[from] === SPACE && !plays(ctx, from, NOUN_ENDS) && (words[from] ?? '').length > 2;
  return singular && isNoun ? { from, head: from } : null;
}

/** "sports cars", "arms dealers": a plural that describes another. */
const isPluralNoun = (ctx: Context, j: number): boolean =>
  ctx.kinds[j] === WORD &&
  ctx.gaps[j] === SPACE &&
  ctx.gaps[j + 1] !== APOSTROPHE &&
  isPlural(ctx, j) &&
  !plays(ctx, j, NOUN_ENDS) &&
  !ctx.lex.units.at(ctx, j);

/** Last token that is written onto this one: the 100 of "H100", the s of "H100s". */
function gluedEnd(ctx: Context, at: number): number {
  let end = at;
  while (ctx.gaps[end + 1] === GLUED && ctx.kinds[end + 1] !== SIGN) end++;
  return end;
}
