/**
 * Units and scales in table headers: "Revenue (USD m)" is dollars by the million, "Population, en milliers" a count by the
 * thousand, "GWh" a unit alone, "Debt (% of GDP)" a share. What is left is the label.
 */
import type { LanguagePack } from '../languages/pack.ts';
import type { Unit } from './quantity.ts';
import { foldName, unitFromSymbols, unitLookup, unitOf, unitSymbol } from './unit-lookup.ts';

export interface HeaderUnit {
  readonly unit: Unit;
  /** What one printed unit is worth: 1e6 for "USD m". */
  readonly scale: number;
  /** The header without unit and scale, trimmed. */
  readonly rest: string;
  /** What is measured, where the brackets name it beside the unit: "Park (output in GWh)". */
  readonly measured?: string;
}

interface Spec {
  readonly unit: Unit;
  readonly scale: number;
  /** Words after the unit that belong to the label: "of GDP". */
  readonly of: string;
}

const bare: Unit = { dimension: 'none', code: '', noun: '', per: null };

/** Unit, scale and label of a header; null when it states neither. Brackets first, then what follows a comma, then the end. */
export function parseUnitAndScale(header: string, pack: LanguagePack): HeaderUnit | null {
  const text = header.replace(/[\s\u00a0\u202f]+/gu, ' ').trim();
  if (text === '' || text.length > 200) return null;
  for (const group of bracketed(text)) {
    const spec = readSpec(group.inner, pack);
    const label = tidy(`${text.slice(0, group.start)} ${text.slice(group.end)}`);
    if (spec) return finish(spec, label, pack);
    const named = label === '' ? null : trailing(group.inner, pack);
    if (named) return { ...named, rest: label, measured: named.rest };
  }
  const comma = Math.max(
    text.lastIndexOf(', '),
    text.lastIndexOf(' - '),
    text.lastIndexOf(' – '),
    text.lastIndexOf(': '),
  );
  if (comma > 0) {
    const spec = readSpec(text.slice(comma + 2), pack);
    if (spec) return finish(spec, tidy(text.slice(0, comma)), pack);
  }
  // "Year" or "Day" alone heads a column of periods.
  const whole = readSpec(text, pack);
  if (whole) return whole.unit.dimension === 'time' && whole.scale === 1 ? null : finish(whole, '', pack);
  return trailing(text, pack);
}

/** The label keeps "of GDP" only where nothing else is left of it. */
function finish(spec: Spec, label: string, pack: LanguagePack): HeaderUnit {
  const { unit, scale } = spec;
  if (unit.dimension === 'none' && scale === 1 && label !== '') {
    const noun = foldName(label).split(' ')[0] ?? '';
    if (unit.per !== null && noun !== '' && !pack.units.countHeaders.includes(noun))
      return { unit, scale, rest: label };
  }
  return { unit, scale, rest: label === '' ? spec.of : label };
}

interface Bracketed {
  readonly inner: string;
  readonly start: number;
  readonly end: number;
}

/** Bracketed groups, last first: units stand at the end. */
function bracketed(text: string): readonly Bracketed[] {
  const groups: Bracketed[] = [];
  for (const match of text.matchAll(/[([]([^()[\]]*)[)\]]/gu)) {
    groups.push({ inner: match[1] ?? '', start: match.index, end: match.index + match[0].length });
  }
  return groups.reverse();
}

const tidy = (label: string): string =>
  label
    .replace(/\s+/g, ' ')
    .replace(/[\s,;:–-]+$/u, '')
    .trim();

/** "Revenue in millions of dollars", "CA en M€", "Sales $m", "Consumption GWh": the longest tail that is a unit. */
function trailing(text: string, pack: LanguagePack): HeaderUnit | null {
  const words = text.split(' ');
  for (let from = 1; from < words.length; from++) {
    const opener = foldName(words[from] ?? '');
    const tail = words.slice(from).join(' ');
    const linked = pack.units.links.includes(opener) && from + 1 < words.length;
    const per = pack.units.per.includes(opener) || pack.units.perMany.includes(opener);
    const last = from === words.length - 1 || isCurrency(words[from] ?? '');
    if (!linked && !per && !last && !isScale(opener, pack)) continue;
    const spec = readSpec(tail, pack);
    if (!spec || (last && !linked && !isSafeAlone(words[from] ?? '', spec))) continue;
    return finish(spec, tidy(words.slice(0, from).join(' ')), pack);
  }
  return null;
}

const isScale = (folded: string, pack: LanguagePack): boolean => Object.hasOwn(pack.numerals.scales, folded);

const isCurrency = (word: string): boolean =>
  unitSymbol(word.replace(/(?:Mds|Md|bn|m|M|k)$/u, ''))?.unit.dimension === 'money';

/** A last word is a unit without brackets only when it cannot be the label's own: symbols, "$m", "%"; not "Hours", "in". */
const isSafeAlone = (word: string, spec: Spec): boolean => {
  const known = unitFromSymbols(word);
  if (known) return /[^a-z]/.test(word) || word === 'km' || word === 'kg';
  return spec.scale !== 1 && spec.unit.dimension !== 'none';
};

/** The inside of a bracket or a whole header as scale, unit and denominator, with nothing left over; null otherwise. */
function readSpec(inner: string, pack: LanguagePack): Spec | null {
  const text = inner.trim().replace(/^[x×]\s?(?=1)/iu, '');
  if (text === '' || text.length > 80) return null;
  const folded = foldName(text);
  if (pack.units.percentHeaders.includes(folded)) return { unit: unitOf('percent', text), scale: 1, of: '' };
  const glued = readGlued(text.replace(/ ?\/ ?/gu, '/'), pack);
  if (glued) return glued;
  const space = text.indexOf(' ');
  const linked = space > 0 && pack.units.links.includes(foldName(text.slice(0, space)));
  return (linked ? readGlued(text.slice(space + 1), pack) : null) ?? readWords(text, pack);
}

/** "USDm", "M€", "€bn", "$m", "k€", "kt", "US$bn", "'000", "000s", "1000". */
function readGlued(text: string, pack: LanguagePack): Spec | null {
  if (/^['’]?000s?$/u.test(text) || /^1[ ,.]?000s?$/u.test(text)) return { unit: bare, scale: 1e3, of: '' };
  const unit = unitFromSymbols(text);
  if (unit && (unit.dimension !== 'length' || text !== 'm')) return { unit, scale: 1, of: '' };
  if (text === 'm') return { unit: unitOf('metre', 'm'), scale: 1, of: '' };
  const signs = Object.entries(pack.numerals.scaleSigns).map(([sign, { value }]) => [sign, value] as const);
  for (const [sign, value] of [...signs, ['000s', 1e3], ["'000", 1e3], ['000', 1e3]] as const) {
    const rest = text.startsWith(sign)
      ? text.slice(sign.length)
      : text.endsWith(sign)
        ? text.slice(0, -sign.length)
        : null;
    const currency = rest === null ? null : unitSymbol(rest.trim());
    if (currency?.unit.dimension === 'money') return { unit: { ...currency.unit, noun: text }, scale: value, of: '' };
    const over = rest === null ? null : unitFromSymbols(rest.trim());
    if (over?.dimension === 'money') return { unit: over, scale: value, of: '' };
  }
  return null;
}

/** "millions of dollars", "en milliers d'euros", "m USD", "thousand tonnes", "per 1,000 inhabitants", "% of GDP". */
function readWords(text: string, pack: LanguagePack): Spec | null {
  const printed = text
    .replace(/(\p{L})\s?\/\s?(?=\p{L})/gu, `$1 ${pack.units.per[0] ?? ''} `)
    .replace(/(\d)[ ,. ](?=\d{3})/gu, '$1')
    .split(/[\s'’‑-]+/u)
    .filter((w) => w !== '');
  const words = printed.map(foldName);
  const skipLinks = (at: number): number => (pack.units.links.includes(words[at] ?? '') ? at + 1 : at);
  let at = skipLinks(0);
  let scale = 1;
  let unit: Unit | null = null;
  for (let turn = 0; turn < 4 && at < words.length; turn++) {
    const factor = scaleOf(printed[at] ?? '', words[at] ?? '', unit, pack);
    if (factor !== null) {
      scale *= factor;
      at = skipLinks(at + 1);
      continue;
    }
    if (unit !== null) break;
    const share = /^(?:%|‰)$/u.test(printed[at] ?? '');
    const symbol = unitFromSymbols(printed[at] ?? '');
    const found = unitLookup(pack).at(words, at);
    if (found && !(symbol && found.length === 1)) {
      unit = found.unit;
      at += found.length;
    } else if (symbol) {
      unit = symbol;
      at += 1;
      if (share && at < words.length && at > 0) {
        const of = printed.slice(at).join(' ');
        return { unit, scale, of };
      }
    } else break;
  }
  if (unit?.dimension === 'percent' && at < words.length) return { unit, scale, of: printed.slice(at).join(' ') };
  const per = denominator(words, printed, at, pack);
  if (per) return per.end === words.length ? { unit: { ...(unit ?? bare), per: per.unit }, scale, of: '' } : null;
  if (at === words.length) return unit || scale !== 1 ? { unit: unit ?? bare, scale, of: '' } : null;
  // "millions d'habitants", "thousand tickets": a scale, then what is counted.
  if (scale !== 1 && unit === null && words.length - at <= 3) {
    const noun = printed.slice(at).join(' ').toLowerCase();
    return { unit: { dimension: 'count', code: (printed.at(-1) ?? '').toLowerCase(), noun, per: null }, scale, of: '' };
  }
  return null;
}

function scaleOf(printed: string, folded: string, unit: Unit | null, pack: LanguagePack): number | null {
  const { scales, scaleSigns } = pack.numerals;
  const word = Object.hasOwn(scales, folded) ? scales[folded] : undefined;
  if (word !== undefined) return word;
  if (/^(?:000s?|1000s?)$/.test(printed)) return 1e3;
  if (/^1(?:000){2}$/.test(printed)) return 1e6;
  const sign = Object.hasOwn(scaleSigns, printed) ? scaleSigns[printed] : undefined;
  if (!sign) return null;
  return sign.need === 'money' && unit?.dimension !== 'money' && printed === 'm' && unit !== null ? null : sign.value;
}

/** "per 1,000 inhabitants", "pour 100 000 habitants", "par habitant", "per tonne". */
function denominator(
  words: readonly string[],
  printed: readonly string[],
  from: number,
  pack: LanguagePack,
): { readonly unit: Unit; readonly end: number } | null {
  const opener = words[from] ?? '';
  if (pack.units.perArticles.includes(opener)) {
    const measure = unitLookup(pack).at(words, from + 1);
    return measure && !measure.careful ? { unit: measure.unit, end: from + 1 + measure.length } : null;
  }
  const beforeMany = pack.units.perMany.includes(opener);
  if (!beforeMany && !pack.units.per.includes(opener)) return null;
  const counted = /^\d+$/.test(words[from + 1] ?? '') ? words[from + 1] : undefined;
  const million = Object.hasOwn(pack.numerals.scales, words[from + 1] ?? '')
    ? pack.numerals.scales[words[from + 1] ?? '']
    : undefined;
  const at = counted === undefined && million === undefined ? from + 1 : from + 2;
  if (beforeMany && counted === undefined && million === undefined) return null;
  const start = pack.units.links.includes(words[at] ?? '') ? at + 1 : at;
  const many = counted ?? (million === undefined ? undefined : String(million));
  const symbol = unitFromSymbols(printed[start] ?? '');
  const found = unitLookup(pack).at(words, start);
  const known = found ?? (symbol ? { unit: symbol, length: 1 } : null);
  if (known)
    return { unit: many === undefined ? known.unit : counting(many, known.unit.code), end: start + known.length };
  const noun = printed.slice(start).join(' ').toLowerCase();
  if (printed.length - start > 3 || (noun === '' && many === undefined)) return null;
  const head = printed[start]?.toLowerCase() ?? '';
  return { unit: counting(many, head, noun), end: words.length };
}

/** A counted denominator: "1000 inhabitants". */
export const counting = (many: string | undefined, code: string, noun: string = code): Unit => ({
  dimension: 'count',
  code: many === undefined ? code : `${many} ${code}`.trim(),
  noun: many === undefined ? noun : `${many} ${noun}`.trim(),
  per: null,
});
