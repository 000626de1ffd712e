/**
 * Labels whose form alone says that they are no quantity: clocks, dates, phones, versions, scores, addresses of the web,
 * and letters and digits in one.
 */
import type { Span } from '../quantity.ts';
import { slashFraction } from './atoms.ts';
import { clock } from './clocks.ts';
import { type Atom, type Context, rawOf } from './context.ts';
import { found, gluedEnd, isCapitalised, isYear, type LabelFound } from './label-parts.ts';
import { streetEnd } from './labels.ts';
import { wordAtom } from './number-words.ts';
import { APOSTROPHE, BREAK, GLUED, HYPHEN, isHyphen, NUMERAL, SIGN, SPACE, type Token, WORD } from './tokens.ts';

const addresses =
  /(?:https?:\/\/|www\.|doi:)\S+|[\w.+-]{1,64}@[\w.-]{1,255}|(?<![\w.-])(?:[a-z\d-]{2,40}\.){1,3}[a-z]{2,6}\/\S+/g;

/** What every address has in it. */
const addressMark = /:\/\/|www\.|doi:|@|\.[a-z]{2,6}\//;

/** Addresses of the web and of mail in a text, in order. */
export function urlsOf(text: string): readonly Span[] {
  if (!addressMark.test(text)) return [];
  return [...text.matchAll(addresses)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

function insideUrl(ctx: Context, i: number): boolean {
  const at = ctx.list[i]?.start ?? -1;
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

/** A label that its own form reveals, at a numeral token. */
export function formLabel(ctx: Context, i: number): LabelFound | null {
  const { list, words } = ctx;
  const token = list[i];
  const numeral = token?.numeral;
  if (!token || !numeral) return null;
  if (insideUrl(ctx, i)) return found('url', i, gluedEnd(ctx, i));
  if (words[i - 1] === '#' && token.before === GLUED) return found('hashtag', i - 1, gluedEnd(ctx, i));
  if (toldScore(ctx, i) || betweenNames(ctx, i)) return found('score', i, i + 3);
  // "4x4", "1920x1080"
  const cross =
    numeral.decimals === 0 && list[i + 1]?.before === GLUED && (words[i + 1] === 'x' || words[i + 1] === '×');
  if (cross && list[i + 2]?.kind === NUMERAL && list[i + 2]?.before === GLUED)
    return found('name', i, gluedEnd(ctx, i + 2));
  // "221B Baker Street"
  const letter = list[i + 1];
  const lettered = letter?.kind === WORD && letter.before === GLUED && letter.end - letter.start === 1;
  const street = lettered && numeral.digits < 5 ? streetEnd(ctx, i + 2) : 0;
  if (street > 0) return found('address', i, street);
  const marked = markLabel(ctx, i);
  if (marked) return marked;
  return clock(ctx, i) ?? slashed(ctx, i) ?? dotted(ctx, i) ?? phone(ctx, i) ?? dashed(ctx, i);
}

/** "12/04/2024", "24/7", "9/11": a slash between numerals that is no fraction. */
function slashed(ctx: Context, i: number): LabelFound | null {
  const { list, words } = ctx;
  if (words[i + 1] !== '/' || list[i + 1]?.before !== GLUED) return null;
  const second = list[i + 2];
  if (second?.kind !== NUMERAL || second.before !== GLUED) return null;
  if (words[i + 3] === '/' && list[i + 4]?.kind === NUMERAL && list[i + 4]?.before === GLUED)
    return found('date', i, i + 5);
  const a = list[i]?.numeral;
  const b = second.numeral;
  if (!a || !b || a.decimals > 0 || b.decimals > 0 || slashFraction(ctx, i)) return null;
  if (a.digits === 4 && b.digits <= 4 && isYear(a.value)) return found('year', i, i + 3);
  if ((a.value === 24 && b.value === 7) || a.value === b.value) return found('name', i, i + 3);
  return a.value <= 31 && b.value <= 31 ? found('date', i, i + 3) : null;
}

/** Tokens of a number to call that is written in pairs with dots: at least two of them are cut as decimals. */
const PHONE_PAIRS = 4;

/** "2.1.3", "192.168.0.1", "12.04.2024". */
function dotted(ctx: Context, i: number): LabelFound | null {
  const { list, words } = ctx;
  let to = i + 1;
  let dots = list[i]?.numeral?.decimals ? 1 : 0;
  const grouped = list[i]?.numeral?.grouped ?? false;
  while (
    words[to] === '.' &&
    list[to]?.before === GLUED &&
    list[to + 1]?.kind === NUMERAL &&
    list[to + 1]?.before === GLUED
  ) {
    dots += list[to + 1]?.numeral?.decimals ? 2 : 1;
    to += 2;
  }
  // ".5" after a numeral is cut as its own: "12.04" ".2024".
  while (list[to]?.kind === NUMERAL && list[to]?.before === GLUED) {
    dots++;
    to++;
  }
  if (dots < 2 || (grouped && dots < 3)) return null;
  // "05.58.06.01.08"
  if (list[i]?.numeral?.padded && to - i >= PHONE_PAIRS) return found('phone', i, to);
  const last = list[to - 1]?.numeral;
  return found(last && isYear(last.value) ? 'date' : 'version', i, to);
}

/** Four and more groups of digits, or an opening + or 0: "01 42 12 34 56", "+33 1 42", "(212) 555-0199", "1-800-555-0199". */
function phone(ctx: Context, i: number): LabelFound | null {
  const { list, words } = ctx;
  const first = list[i]?.numeral;
  if (!first || first.decimals > 0 || first.digits > 5) return null;
  const plus = words[i - 1] === '+' && list[i]?.before === GLUED;
  let to = i + 1;
  let groups = 1;
  let digits = first.digits;
  let afterOther = false;
  for (; to < i + 14; ) {
    const token = list[to];
    if (!token || token.before === BREAK) break;
    if (
      token.kind === NUMERAL &&
      !token.numeral?.decimals &&
      (token.numeral?.digits ?? 0) <= 5 &&
      (token.before !== GLUED || afterOther)
    ) {
      groups++;
      digits += token.numeral?.digits ?? 0;
      to++;
      afterOther = false;
    } else if (token.kind === SIGN && '().-/'.includes(words[to] ?? ' ') && list[to + 1]?.kind === NUMERAL) {
      afterOther = true;
      to++;
    } else break;
  }
  // "0800 555 111": groups of three that are read as thousands elsewhere.
  const second = list[i + 1];
  if (
    first.padded &&
    first.digits >= 3 &&
    second?.numeral?.grouped &&
    second.before === SPACE &&
    second.numeral.digits >= 6
  )
    return found('phone', i, i + 2);
  const usual = words[i - 1] === '(' && words[i + 1] === ')' && first.digits === 3 && digits >= 10;
  if (usual) return found('phone', i - 1, to);
  if (digits < 8 || digits > 15 || groups < 3) return plus && digits >= 9 ? found('phone', i - 1, to) : null;
  const opens =
    plus ||
    first.padded ||
    ctx.lex.labelNouns.before(words, i)?.value === 'phone' ||
    (groups >= 4 && digits >= 10) ||
    (list[i + 1]?.before === HYPHEN && digits >= 10);
  return opens ? found('phone', plus ? i - 1 : i, to) : null;
}

/** "2012-13" is a season, "9-2" a score, "737-800" a name; "10-15 people" a range and no label. */
function dashed(ctx: Context, i: number): LabelFound | null {
  const { list, words, lex } = ctx;
  const a = list[i]?.numeral;
  const next = list[i + 1];
  if (!a || !next || next.before !== HYPHEN || next.kind !== NUMERAL || list[i]?.before === HYPHEN) return null;
  const b = next.numeral;
  // "3-1/2 inches"
  if (!b || a.decimals > 0 || b.decimals > 0 || a.grouped || b.grouped || slashFraction(ctx, i + 1)) return null;
  const third = list[i + 2];
  if (third?.before === HYPHEN && third.kind === NUMERAL)
    return found(a.digits === 4 || third.numeral?.digits === 4 ? 'date' : 'name', i, gluedEnd(ctx, i));
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
  const token = ctx.list[j];
  if (!token || token.before === BREAK) return false;
  if (token.kind === SIGN) return '%€$£°'.includes(ctx.words[j] ?? ' ');
  return ctx.lex.units.at(ctx.words, j) !== null || (token.before === GLUED && token.kind === WORD);
}

/** Letters and digits in one: "H100", "S23", "COVID-19", "Q1", "A2", "90s", "22nd"; null when the letters are a unit. */
export function gluedLabel(ctx: Context, i: number): LabelFound | null {
  const { list, words, lex } = ctx;
  const token = list[i];
  const before = list[i - 1];
  if (!token?.numeral) return null;
  if (token.before === GLUED && before?.kind === WORD) return found('name', nameStart(ctx, i - 1), gluedEnd(ctx, i));
  if (token.before === APOSTROPHE && token.numeral.digits === 2) return found('year', i, i + 1);
  if (token.before === GLUED && before && isCutYear(ctx, i, before)) return found('year', i, i + 1);
  // "ID.3"
  if (
    words[i - 1] === '.' &&
    before?.before === GLUED &&
    token.before === GLUED &&
    list[i - 2]?.kind === WORD &&
    isCapitalised(ctx, i - 2)
  )
    return found('name', i - 2, gluedEnd(ctx, i));
  if (token.before === HYPHEN && before?.kind === WORD) {
    const word = words[i - 1] ?? '';
    if (isYear(token.numeral.value) && token.numeral.digits === 4) return found('year', i, i + 1);
    const raw = rawOf(ctx, i - 1);
    // "Sub-7 chips", "The Over-65s" in a headline.
    if ((word.length > 2 && lex.weakHedges.has(word)) || (lex.ageGroups.has(word) && words[i + 1] === 's')) return null;
    if (/^\p{Lu}/u.test(raw) || (word.length <= 2 && !lex.rangeJoins.has(word)))
      return found('name', nameStart(ctx, i - 1), gluedEnd(ctx, i));
  }
  return null;
}

/** "the summer of ’69" */
const isCutYear = (ctx: Context, i: number, before: Token): boolean =>
  before.before !== GLUED &&
  /^[’‘']$/.test(ctx.words[i - 1] ?? '') &&
  ctx.list[i]?.numeral?.digits === 2 &&
  ctx.list[i + 1]?.before !== GLUED;

/** "24 heures sur 24", "7 jours sur 7": always. */
function allTheTime(ctx: Context, atom: Atom): LabelFound | null {
  const { list, words, lex } = ctx;
  if (atom.decimals > 0 || list[atom.to]?.before !== SPACE) return null;
  const unit = lex.units.at(words, atom.to);
  const at = atom.to + (unit?.length ?? 0);
  if (unit?.unit.dimension !== 'time' || !lex.ratioWords.has(words[at] ?? '')) return null;
  return list[at + 1]?.numeral?.value === atom.value ? found('name', atom.from, at + 2) : null;
}

/** "two-for-one", "3-to-1", "10-to-one": a pair that is a name or a score, not "5-to-7-year-olds". */
export function pairLabel(ctx: Context, atom: Atom): LabelFound | null {
  const { list, words, lex } = ctx;
  const { to, from } = atom;
  // "turbo-four", "flat-six"
  const hung = atom.inWords && list[from]?.before === HYPHEN && list[from - 1]?.kind === WORD;
  if (hung && !lex.qualifiers.has(words[from - 1] ?? '') && !lex.rangeJoins.has(words[from - 1] ?? ''))
    return found('name', from, to);
  if (list[to]?.before === HYPHEN && lex.hyphenIdioms.has(words[to] ?? '') && list[to + 1]?.before !== HYPHEN)
    return found('name', from, to + 1);
  const always = allTheTime(ctx, atom);
  if (always) return always;
  // "le Trois-Mâts", "un mille-feuille": a name of its own.
  const named =
    atom.inWords && atom.form === 'number' && lex.pack.numbers.adjectives === 'after' && list[to]?.before === HYPHEN;
  if (named && list[to]?.kind === WORD && !lex.units.at(words, to) && !lex.rangeJoins.has(words[to] ?? ''))
    return found('name', atom.from, gluedEnd(ctx, to));
  if (list[to]?.before !== HYPHEN || !lex.pairJoins.has(words[to] ?? '') || list[to + 1]?.before !== HYPHEN)
    return null;
  const other = list[to + 1]?.kind === NUMERAL ? to + 2 : (wordAtom(ctx, to + 1)?.to ?? 0);
  if (other === 0 || list[other]?.before === HYPHEN || (list[other]?.before === GLUED && list[other]?.kind === WORD))
    return null;
  return found('score', atom.from, other);
}

/** "[12]", "§ 1001", and at the head of a line "1. Wash", "2) Boil", "(3) Serve": marks of a list or a note. */
function markLabel(ctx: Context, i: number): LabelFound | null {
  const { list, words } = ctx;
  const before = words[i - 1] ?? '';
  const after = words[i + 1] ?? '';
  const numeral = list[i]?.numeral;
  if (!numeral || numeral.decimals > 0) return null;
  if (before === '§') return found('reference', i - 1, gluedEnd(ctx, i));
  if (numeral.digits > 3 || list[i + 1]?.before !== GLUED) return null;
  if (before === '[' && after === ']' && list[i]?.before === GLUED) return found('reference', i - 1, i + 2);
  const bracket = before === '(' && list[i]?.before === GLUED;
  const noted = bracket && list[i - 1]?.before === BREAK && after === ')' && list[i + 2]?.before === SPACE;
  if (noted) return found('reference', i - 1, i + 2);
  const opens = list[bracket ? i - 1 : i]?.before === BREAK;
  const closes = after === ')' || (!bracket && after === '.');
  if (!opens || !closes || list[i + 2]?.before !== SPACE || !isCapitalised(ctx, i + 2)) return null;
  return found('reference', bracket ? i - 1 : i, i + 2);
}

const nameStart = (ctx: Context, k: number): number => {
  let at = k;
  while (at > 0 && k - at < 6 && ctx.list[at]?.before === HYPHEN && ctx.list[at - 1]?.kind !== SIGN) at--;
  return at;
};

/** "22nd", "1er", "2e": [end of the suffix], or null. */
export function ordinalSuffixAt(ctx: Context, i: number): number | null {
  const next = ctx.list[i + 1];
  if (
    !next ||
    next.kind !== WORD ||
    (next.before !== GLUED &&
      !(
        next.before === SPACE &&
        (ctx.words[i + 1]?.length ?? 0) >= 2 &&
        ctx.lex.pack.numerals.ordinalSuffixes.includes(ctx.words[i + 1] ?? '') &&
        ctx.words[i + 1] !== 'es' &&
        ctx.words[i + 1] !== 'nd'
      ))
  )
    return null;
  const numeral = ctx.list[i]?.numeral;
  if (!numeral || numeral.decimals > 0) return null;
  const digit = ctx.lex.pack.numerals.ordinalDigits[ctx.words[i + 1] ?? ''];
  if (digit !== undefined && numeral.value % 10 !== digit) return null;
  return ctx.lex.pack.numerals.ordinalSuffixes.includes(ctx.words[i + 1] ?? '') ? i + 2 : null;
}

/** "perdu la finale 2 à 0", "won 3 to 1": nothing is counted behind it. */
function toldScore(ctx: Context, i: number): boolean {
  const { lex, words, list } = ctx;
  if (!lex.rangeJoins.has(words[i + 1] ?? '') || list[i + 2]?.kind !== NUMERAL || list[i + 2]?.before === BREAK)
    return false;
  const next = list[i + 3];
  if (next && next.before !== BREAK && next.kind === WORD && !lex.nounEnds.has(words[i + 3] ?? '')) return false;
  return !unitFollows(ctx, i + 3) && scoreLabel(ctx, i, i + 3) !== null;
}

/** "Manchester United 3 – 1 Aston Villa": a score between two names. */
function betweenNames(ctx: Context, i: number): boolean {
  const { list, words } = ctx;
  const dash = list[i + 1];
  const other = list[i + 2]?.numeral;
  const own = list[i]?.numeral;
  if (dash?.kind !== SIGN || dash.before !== SPACE || !isHyphen((words[i + 1] ?? '').charCodeAt(0)) || !own || !other)
    return false;
  const small =
    own.digits <= 2 && other.digits <= 2 && own.decimals + other.decimals === 0 && list[i + 2]?.before === SPACE;
  return (
    small &&
    isCapitalised(ctx, i - 1) &&
    isCapitalised(ctx, i + 3) &&
    list[i]?.before === SPACE &&
    list[i + 3]?.before === SPACE
  );
}

/** "2 à 0" beside a word of the game. */
export function scoreLabel(ctx: Context, from: number, to: number): LabelFound | null {
  const { lex, words, list } = ctx;
  const ends = [list[from]?.numeral, list[to - 1]?.numeral];
  if (ends.some((n) => !n || n.value > 99 || n.decimals > 0)) return null;
  // "down FROM 54 to 45" is a movement; a word that also says by how much says nothing.
  const opener = words[from - 1] ?? '';
  if (lex.pack.cues.from.includes(opener) && !lex.pack.cues.by.includes(opener)) return null;
  const near =
    [-1, -2, -3, -4].some((k) => lex.scoreWords.has(words[from + k] ?? '')) || lex.scoreWords.has(words[to] ?? '');
  return near ? found('score', from, to) : null;
}
