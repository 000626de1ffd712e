/**
 * Labels whose form alone says that they are no quantity: clocks, dates, phones, versions, scores, addresses of the web,
 * and letters and digits in one.
 */
import { slashFraction } from './atoms.ts';
import { clock } from './clocks.ts';
import { type Atom, type Context, endsLine, plays, rawOf, sizeOf } from './context.ts';
import { found, gluedEnd, isCapitalised, isYear, type LabelFound } from './label-parts.ts';
import { streetEnd } from './labels.ts';
import { isHyphen } from './letters.ts';
import { mayBeRatio, wordAtom } from './number-words.ts';
import {
  AGE_GROUPS,
  HYPHEN_IDIOMS,
  NOUN_ENDS,
  ORDINAL_SUFFIXES,
  PAIR_JOINS,
  QUALIFIERS,
  RANGE_JOINS,
  RATIO_WORDS,
  SCORE_WORDS,
  WEAK_HEDGES,
} from './roles.ts';
import { APOSTROPHE, BREAK, GLUED, HYPHEN, NUMERAL, SIGN, SPACE, WORD } from './token-kinds.ts';

function insideUrl(ctx: Context, i: number): boolean {
  const at = ctx.starts[i] ?? -1;
  let low = 0;
  let high = ctx.urls.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((ctx.urls[mid]?.end ?? 0) <= at) low = mid + 1;
    else high = mid;
  }
  const url = ctx.urls[low];
  return url !== undefined && url.start <= at;
}

/** Between spaces, with no sign before it and a word behind: by far the most numerals, and their form tells next to nothing. */
export const standsFree = ({ kinds, gaps }: Context, i: number): boolean =>
  (gaps[i] === SPACE || gaps[i] === BREAK) &&
  kinds[i - 1] !== SIGN &&
  kinds[i + 1] === WORD &&
  (gaps[i + 1] === SPACE || gaps[i + 1] === BREAK);

/** A label that its own form reveals, at a numeral token. */
export function formLabel(ctx: Context, i: number): LabelFound | null {
  const { kinds, gaps, words, numerals } = ctx;
  const numeral = numerals[i];
  if (!numeral) return null;
  if (insideUrl(ctx, i)) return found('url', i, gluedEnd(ctx, i));
  if (standsFree(ctx, i)) return toldScore(ctx, i) ? found('score', i, i + 3) : clock(ctx, i);
  if (words[i - 1] === '#' && gaps[i] === GLUED) return found('hashtag', i - 1, gluedEnd(ctx, i));
  if (toldScore(ctx, i) || betweenNames(ctx, i)) return found('score', i, i + 3);
  // "4x4", "1920x1080"
  const cross = numeral.decimals === 0 && gaps[i + 1] === GLUED && (words[i + 1] === 'x' || words[i + 1] === '×');
  if (cross && kinds[i + 2] === NUMERAL && gaps[i + 2] === GLUED) return found('name', i, gluedEnd(ctx, i + 2));
  // "221B Baker Street"
  const lettered = kinds[i + 1] === WORD && gaps[i + 1] === GLUED && sizeOf(ctx, i + 1) === 1;
  const street = lettered && numeral.digits < 5 ? streetEnd(ctx, i + 2) : 0;
  if (street > 0) return found('address', i, street);
  const marked = markLabel(ctx, i);
  if (marked) return marked;
  return clock(ctx, i) ?? slashed(ctx, i) ?? dotted(ctx, i) ?? phone(ctx, i) ?? dashed(ctx, i);
}

/** "12/04/2024", "24/7", "9/11": a slash between numerals that is no fraction. */
function slashed(ctx: Context, i: number): LabelFound | null {
  const { kinds, gaps, numerals, words } = ctx;
  if (words[i + 1] !== '/' || gaps[i + 1] !== GLUED) return null;
  if (kinds[i + 2] !== NUMERAL || gaps[i + 2] !== GLUED) return null;
  if (words[i + 3] === '/' && kinds[i + 4] === NUMERAL && gaps[i + 4] === GLUED) return found('date', i, i + 5);
  const a = numerals[i];
  const b = numerals[i + 2];
  if (!a || !b || a.decimals > 0 || b.decimals > 0 || slashFraction(ctx, i)) return null;
  if (a.digits === 4 && b.digits <= 4 && isYear(a.value)) return found('year', i, i + 3);
  if ((a.value === 24 && b.value === 7) || a.value === b.value) return found('name', i, i + 3);
  return a.value <= 31 && b.value <= 31 ? found('date', i, i + 3) : null;
}

/** Tokens of a number to call that is written in pairs with dots: at least two of them are cut as decimals. */
const PHONE_PAIRS = 4;

/** "2.1.3", "192.168.0.1", "12.04.2024". */
function dotted(ctx: Context, i: number): LabelFound | null {
  const { kinds, gaps, numerals, words } = ctx;
  let to = i + 1;
  let dots = numerals[i]?.decimals ? 1 : 0;
  const grouped = numerals[i]?.grouped ?? false;
  while (words[to] === '.' && gaps[to] === GLUED && kinds[to + 1] === NUMERAL && gaps[to + 1] === GLUED) {
    dots += numerals[to + 1]?.decimals ? 2 : 1;
    to += 2;
  }
  // ".5" after a numeral is cut as its own: "12.04" ".2024".
  while (kinds[to] === NUMERAL && gaps[to] === GLUED) {
    dots++;
    to++;
  }
  if (dots < 2 || (grouped && dots < 3)) return null;
  // "05.58.06.01.08"
  if (numerals[i]?.padded && to - i >= PHONE_PAIRS) return found('phone', i, to);
  const last = numerals[to - 1];
  return found(last && isYear(last.value) ? 'date' : 'version', i, to);
}

/** Four and more groups of digits, or an opening + or 0: "01 42 12 34 56", "+33 1 42", "(212) 555-0199", "1-800-555-0199". */
function phone(ctx: Context, i: number): LabelFound | null {
  const { kinds, gaps, numerals, words } = ctx;
  const first = numerals[i];
  if (!first || first.decimals > 0 || first.digits > 5) return null;
  const plus = words[i - 1] === '+' && gaps[i] === GLUED;
  let to = i + 1;
  let groups = 1;
  let digits = first.digits;
  let afterOther = false;
  for (; to < i + 14; ) {
    if (endsLine(ctx, to)) break;
    if (
      kinds[to] === NUMERAL &&
      !numerals[to]?.decimals &&
      (numerals[to]?.digits ?? 0) <= 5 &&
      (gaps[to] !== GLUED || afterOther)
    ) {
      groups++;
      digits += numerals[to]?.digits ?? 0;
      to++;
      afterOther = false;
    } else if (kinds[to] === SIGN && '().-/'.includes(words[to] ?? ' ') && kinds[to + 1] === NUMERAL) {
      afterOther = true;
      to++;
    } else break;
  }
  // "0800 555 111": groups of three that are read as thousands elsewhere.
  const second = numerals[i + 1];
  if (first.padded && first.digits >= 3 && second?.grouped && gaps[i + 1] === SPACE && second.digits >= 6)
    return found('phone', i, i + 2);
  const usual = words[i - 1] === '(' && words[i + 1] === ')' && first.digits === 3 && digits >= 10;
  if (usual) return found('phone', i - 1, to);
  if (digits < 8 || digits > 15 || groups < 3) return plus && digits >= 9 ? found('phone', i - 1, to) : null;
  const opens =
    plus ||
    first.padded ||
    ctx.lex.labelNouns.before(ctx, i)?.value === 'phone' ||
    (groups >= 4 && digits >= 10) ||
    (gaps[i + 1] === HYPHEN && digits >= 10);
  return opens ? found('phone', plus ? i - 1 : i, to) : null;
}

/** "2012-13" is a season, "9-2" a score, "737-800" a name; "10-15 people" a range and no label. */
function dashed(ctx: Context, i: number): LabelFound | null {
  const { gaps, numerals, kinds, lex, words } = ctx;
  const a = numerals[i];
  if (!a || gaps[i + 1] !== HYPHEN || kinds[i + 1] !== NUMERAL || gaps[i] === HYPHEN) return null;
  const b = numerals[i + 1];
  // "3-1/2 inches"
  if (!b || a.decimals > 0 || b.decimals > 0 || a.grouped || b.grouped || slashFraction(ctx, i + 1)) return null;
  if (gaps[i + 2] === HYPHEN && kinds[i + 2] === NUMERAL)
    return found(a.digits === 4 || numerals[i + 2]?.digits === 4 ? 'date' : 'name', i, gluedEnd(ctx, i));
  if (
    a.digits === 4 &&
    isYear(a.value) &&
    (b.digits === 2 || (b.digits === 4 && isYear(b.value) && b.value > a.value && !unitFollows(ctx, i + 2)))
  ) {
    if (
      b.digits === 4 ||
      b.value === (a.value + 1) % 100 ||
      (b.value > a.value % 100 && a.value >= 1900 && !unitFollows(ctx, i + 2))
    )
      return found('year', i, i + 2);
  }
  if (a.digits === 4 && b.padded) return found('date', i, i + 2);
  if (a.digits <= 3 && b.digits <= 3 && !unitFollows(ctx, i + 2)) {
    const before = [words[i - 1], words[i - 2], words[i - 3], words[i - 4]];
    const after = [words[i + 2], words[i + 3]];
    const near = [...before, ...after].some((w) => w !== undefined && lex.scoreWords.has(w));
    if (near || a.value > b.value || (a.value === b.value && a.digits < 3)) return found('score', i, i + 2);
    if (a.value === 0 || b.padded) return found('score', i, i + 2);
  }
  return null;
}

function unitFollows(ctx: Context, j: number): boolean {
  if (endsLine(ctx, j)) return false;
  if (ctx.kinds[j] === SIGN) return '%€$£°'.includes(ctx.words[j] ?? ' ');
  return ctx.lex.units.at(ctx, j) !== null || (ctx.gaps[j] === GLUED && ctx.kinds[j] === WORD);
}

/** Letters and digits in one: "H100", "S23", "COVID-19", "Q1", "A2", "90s", "22nd"; null when the letters are a unit. */
export function gluedLabel(ctx: Context, i: number): LabelFound | null {
  const { kinds, gaps, numerals, words } = ctx;
  if (!numerals[i]) return null;
  if (gaps[i] === GLUED && kinds[i - 1] === WORD) return found('name', nameStart(ctx, i - 1), gluedEnd(ctx, i));
  if (gaps[i] === APOSTROPHE && numerals[i].digits === 2) return found('year', i, i + 1);
  if (gaps[i] === GLUED && isCutYear(ctx, i)) return found('year', i, i + 1);
  // "ID.3"
  if (
    words[i - 1] === '.' &&
    gaps[i - 1] === GLUED &&
    gaps[i] === GLUED &&
    kinds[i - 2] === WORD &&
    isCapitalised(ctx, i - 2)
  )
    return found('name', i - 2, gluedEnd(ctx, i));
  if (gaps[i] === HYPHEN && kinds[i - 1] === WORD) {
    const word = words[i - 1] ?? '';
    if (isYear(numerals[i].value) && numerals[i].digits === 4) return found('year', i, i + 1);
    const raw = rawOf(ctx, i - 1);
    // "Sub-7 chips", "The Over-65s" in a headline.
    if ((word.length > 2 && plays(ctx, i - 1, WEAK_HEDGES)) || (plays(ctx, i - 1, AGE_GROUPS) && words[i + 1] === 's'))
      return null;
    if (/^\p{Lu}/u.test(raw) || (word.length <= 2 && !plays(ctx, i - 1, RANGE_JOINS)))
      return found('name', nameStart(ctx, i - 1), gluedEnd(ctx, i));
  }
  return null;
}

/** "the summer of ’69" */
const isCutYear = (ctx: Context, i: number): boolean =>
  ctx.gaps[i - 1] !== GLUED &&
  /^[’‘']$/.test(ctx.words[i - 1] ?? '') &&
  ctx.numerals[i]?.digits === 2 &&
  ctx.gaps[i + 1] !== GLUED;

/** Words of the longest name of a time. */
const LONGEST_TIME = 3;

/** "24 heures sur 24", "7 jours sur 7": always. */
function allTheTime(ctx: Context, atom: Atom): LabelFound | null {
  const { gaps, numerals, lex } = ctx;
  if (atom.decimals > 0 || gaps[atom.to] !== SPACE || !mayBeRatio(ctx, atom.to + 1, atom.to + LONGEST_TIME))
    return null;
  const unit = lex.units.at(ctx, atom.to);
  const at = atom.to + (unit?.length ?? 0);
  if (unit?.unit.dimension !== 'time' || !plays(ctx, at, RATIO_WORDS)) return null;
  return numerals[at + 1]?.value === atom.value ? found('name', atom.from, at + 2) : null;
}

/** "two-for-one", "3-to-1", "10-to-one": a pair that is a name or a score, not "5-to-7-year-olds". */
export function pairLabel(ctx: Context, atom: Atom): LabelFound | null {
  const { gaps, kinds, lex } = ctx;
  const { to, from } = atom;
  // "turbo-four", "flat-six"
  const hung = atom.inWords && gaps[from] === HYPHEN && kinds[from - 1] === WORD;
  if (hung && !plays(ctx, from - 1, QUALIFIERS) && !plays(ctx, from - 1, RANGE_JOINS)) return found('name', from, to);
  if (gaps[to] === HYPHEN && plays(ctx, to, HYPHEN_IDIOMS) && gaps[to + 1] !== HYPHEN)
    return found('name', from, to + 1);
  const always = allTheTime(ctx, atom);
  if (always) return always;
  // "le Trois-Mâts", "un mille-feuille": a name of its own.
  const named =
    atom.inWords && atom.form === 'number' && lex.pack.numbers.adjectives === 'after' && gaps[to] === HYPHEN;
  if (named && kinds[to] === WORD && !lex.units.at(ctx, to) && !plays(ctx, to, RANGE_JOINS))
    return found('name', atom.from, gluedEnd(ctx, to));
  if (gaps[to] !== HYPHEN || !plays(ctx, to, PAIR_JOINS) || gaps[to + 1] !== HYPHEN) return null;
  const other = kinds[to + 1] === NUMERAL ? to + 2 : (wordAtom(ctx, to + 1)?.to ?? 0);
  if (other === 0 || gaps[other] === HYPHEN || (gaps[other] === GLUED && kinds[other] === WORD)) return null;
  return found('score', atom.from, other);
}

/** "[12]", "§ 1001", and at the head of a line "1. Wash", "2) Boil", "(3) Serve": marks of a list or a note. */
function markLabel(ctx: Context, i: number): LabelFound | null {
  const { gaps, numerals, words } = ctx;
  const before = words[i - 1] ?? '';
  const after = words[i + 1] ?? '';
  const numeral = numerals[i];
  if (!numeral || numeral.decimals > 0) return null;
  if (before === '§') return found('reference', i - 1, gluedEnd(ctx, i));
  if (numeral.digits > 3 || gaps[i + 1] !== GLUED) return null;
  if (before === '[' && after === ']' && gaps[i] === GLUED) return found('reference', i - 1, i + 2);
  const bracket = before === '(' && gaps[i] === GLUED;
  const noted = bracket && gaps[i - 1] === BREAK && after === ')' && gaps[i + 2] === SPACE;
  if (noted) return found('reference', i - 1, i + 2);
  const opens = gaps[bracket ? i - 1 : i] === BREAK;
  const closes = after === ')' || (!bracket && after === '.');
  if (!opens || !closes || gaps[i + 2] !== SPACE || !isCapitalised(ctx, i + 2)) return null;
  return found('reference', bracket ? i - 1 : i, i + 2);
}

const nameStart = (ctx: Context, k: number): number => {
  let at = k;
  while (k - at < 6 && ctx.gaps[at] === HYPHEN && ctx.kinds[at - 1] !== SIGN) at--;
  return at;
};

/** "22nd", "1er", "2e": [end of the suffix], or null. */
export function ordinalSuffixAt(ctx: Context, i: number): number | null {
  if (ctx.kinds[i + 1] !== WORD || !plays(ctx, i + 1, ORDINAL_SUFFIXES)) return null;
  const suffix = ctx.words[i + 1] ?? '';
  const isApart = ctx.gaps[i + 1] === SPACE && suffix.length >= 2 && suffix !== 'es' && suffix !== 'nd';
  if (ctx.gaps[i + 1] !== GLUED && !isApart) return null;
  const numeral = ctx.numerals[i];
  if (!numeral || numeral.decimals > 0) return null;
  const digit = ctx.lex.pack.numerals.ordinalDigits[suffix];
  return digit !== undefined && numeral.value % 10 !== digit ? null : i + 2;
}

/** "perdu la finale 2 à 0", "won 3 to 1": nothing is counted behind it. */
function toldScore(ctx: Context, i: number): boolean {
  const { kinds, gaps } = ctx;
  if (!plays(ctx, i + 1, RANGE_JOINS) || kinds[i + 2] !== NUMERAL || gaps[i + 2] === BREAK) return false;
  if (gaps[i + 3] !== BREAK && kinds[i + 3] === WORD && !plays(ctx, i + 3, NOUN_ENDS)) return false;
  return !unitFollows(ctx, i + 3) && scoreLabel(ctx, i, i + 3) !== null;
}

/** "Manchester United 3 – 1 Aston Villa": a score between two names. */
function betweenNames(ctx: Context, i: number): boolean {
  const { gaps, numerals, words, kinds } = ctx;
  const other = numerals[i + 2];
  const own = numerals[i];
  if (kinds[i + 1] !== SIGN || gaps[i + 1] !== SPACE || !isHyphen((words[i + 1] ?? '').charCodeAt(0)) || !own || !other)
    return false;
  const small = own.digits <= 2 && other.digits <= 2 && own.decimals + other.decimals === 0 && gaps[i + 2] === SPACE;
  return small && isCapitalised(ctx, i - 1) && isCapitalised(ctx, i + 3) && gaps[i] === SPACE && gaps[i + 3] === SPACE;
}

/** "2 à 0" beside a word of the game. */
export function scoreLabel(ctx: Context, from: number, to: number): LabelFound | null {
  const { numerals, lex, words } = ctx;
  const ends = [numerals[from], numerals[to - 1]];
  if (ends.some((n) => !n || n.value > 99 || n.decimals > 0)) return null;
  // "down FROM 54 to 45" is a movement; a word that also says by how much says nothing.
  const opener = words[from - 1] ?? '';
  if (lex.pack.cues.from.includes(opener) && !lex.pack.cues.by.includes(opener)) return null;
  const near = [-1, -2, -3, -4].some((k) => plays(ctx, from + k, SCORE_WORDS)) || plays(ctx, to, SCORE_WORDS);
  return near ? found('score', from, to) : null;
}
