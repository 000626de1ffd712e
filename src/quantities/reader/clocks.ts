/** Times of the clock, in digits and in words: "9:30", "18h30", "2 p.m.", "half past nine". */
import { andFractionAt } from '../numerals.ts';
import { type Atom, type Context, endsLine, plays } from './context.ts';
import { found, isUpper, type LabelFound } from './label-parts.ts';
import { wordAtom } from './number-words.ts';
import { CLOCK_LETTERS, CLOCK_PAST, FRACTION_WORDS, HOURS as HOUR_WORDS } from './roles.ts';
import { BREAK, GLUED, NUMERAL, SPACE, WORD } from './token-kinds.ts';

/** "9:30", "17:22", "18h30", "2 p.m.", "12:01 a.m. EDT", "0401 GMT". */
export function clock(ctx: Context, i: number): LabelFound | null {
  const { kinds, gaps, numerals, words, lex } = ctx;
  const numeral = numerals[i];
  if (!numeral || numeral.grouped) return null;
  const next = words[i + 1];
  const glued = gaps[i + 1] === GLUED;
  if (next === ':' && glued && kinds[i + 2] === NUMERAL && gaps[i + 2] === GLUED && numerals[i + 2]?.digits === 2) {
    let to = i + 3;
    while (words[to] === ':' && gaps[to] === GLUED && kinds[to + 1] === NUMERAL && gaps[to + 1] === GLUED) to += 2;
    return found('time', i, clockEnd(ctx, to));
  }
  // "16:9", "2:1"
  if (next === ':' && glued && kinds[i + 2] === NUMERAL && gaps[i + 2] === GLUED) return found('score', i, i + 3);
  if (plays(ctx, i + 1, HOUR_WORDS) && numeral.value <= 24 && numeral.decimals === 0) {
    const opens = lex.hoursAfter.before(ctx, i) !== null && gaps[i] !== BREAK;
    if (opens && !lex.ofWords.at(ctx, i + 2)) return found('time', i, numerals[i + 2]?.digits === 2 ? i + 3 : i + 2);
  }
  // "0930 hours"
  if (numeral.padded && numeral.digits === 4 && lex.units.at(ctx, i + 1)?.unit.code === 'hour')
    return found('time', i, i + 2);
  // "24h/24", "7j/7"
  const same = numerals[i + 3];
  if (glued && words[i + 2] === '/' && same && same.value === numeral.value) return found('name', i, i + 4);
  if (plays(ctx, i + 1, CLOCK_LETTERS) && numeral.decimals === 0 && numeral.value <= 24) {
    const minutes = numerals[i + 2];
    const opened = lex.clockBefore.before(ctx, i) !== null;
    if (
      minutes &&
      gaps[i + 2] !== BREAK &&
      minutes.digits === 2 &&
      minutes.decimals === 0 &&
      minutes.value < 60 &&
      (gaps[i + 2] === GLUED || opened)
    )
      return found('time', i, i + 3);
    if (opened && kinds[i + 2] !== WORD) return found('time', i, i + 2);
    if (opened && numeral.digits <= 2) return found('time', i, i + 2);
  }
  if (numeral.digits <= 4 && numeral.value <= 2400) {
    const to = clockEnd(ctx, i + 1);
    if (to > i + 1 && (numeral.value <= 12.6 || numeral.padded || numeral.digits === 4)) return found('time', i, to);
    const dot = words[i + 1] === '.' ? i + 2 : i + 1;
    const minutes = numerals[dot];
    if (
      minutes &&
      minutes.digits === 2 &&
      numeral.value <= 12 &&
      gaps[dot] === GLUED &&
      clockEnd(ctx, dot + 1) > dot + 1
    )
      return found('time', i, clockEnd(ctx, dot + 1));
  }
  return null;
}

/** After "a.m.", "GMT" and the like; the index itself when there is none. */
function clockEnd(ctx: Context, j: number): number {
  const { gaps, lex, words } = ctx;
  if (endsLine(ctx, j)) return j;
  // "a.m." is a, ., m, . as tokens.
  if ((words[j] === 'a' || words[j] === 'p') && words[j + 1] === '.' && words[j + 2] === 'm' && gaps[j + 2] === GLUED)
    return zoneEnd(ctx, words[j + 3] === '.' ? j + 4 : j + 3);
  const at = lex.clockAfter.at(ctx, j);
  return at ? zoneEnd(ctx, j + at.length) : j;
}

const zoneEnd = (ctx: Context, j: number): number => {
  const zone = ctx.lex.clockAfter.at(ctx, j);
  return zone && isUpper(ctx.text.charCodeAt(ctx.starts[j] ?? 0)) ? j + zone.length : j;
};

/** Hours of the clock that are told in words. */
const HOURS = 12;
const HOURS_OF_DAY = 24;

/** "nine o'clock", "half past nine", "à neuf heures et demie": a number in words that tells the time. */
export function spokenClock(ctx: Context, atom: Atom): LabelFound | null {
  const { gaps, words, lex } = ctx;
  const { from, to } = atom;
  if (gaps[to] !== SPACE) return null;
  if (atom.form === 'fraction' || atom.form === 'number') {
    const past = plays(ctx, to, CLOCK_PAST) && plays(ctx, to - 1, FRACTION_WORDS);
    const hour = past ? wordAtom(ctx, to + 1) : null;
    if (hour && Number.isInteger(hour.value) && hour.value <= HOURS) return found('time', from, hour.to);
  }
  if (atom.form !== 'number' || !Number.isInteger(atom.value) || atom.value > HOURS_OF_DAY) return null;
  const after = atom.value <= HOURS ? lex.clockAfter.at(ctx, to) : null;
  if (after) return found('time', from, to + after.length);
  const told = plays(ctx, to, HOUR_WORDS) && lex.hoursAfter.before(ctx, from) !== null && gaps[from] !== BREAK;
  if (!told || lex.ofWords.at(ctx, to + 1)) return null;
  const half = andFractionAt(words, to + 1, lex.pack.numerals);
  return found('time', from, to + 1 + (half?.length ?? 0));
}
