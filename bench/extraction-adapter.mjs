/**
 * The reader in the shape of the extraction benchmarks: `extractQuantities(text, { language })`. What their annotators do
 * and a fact-checker does not is in `annotators.mjs` and nowhere in the product.
 */
import { joined, longOrdinals, mixed, namedPercent, ones, sums, twoParts, vague, wordSums } from './annotators.mjs';
import { fromSource } from './library.mjs';

const { readNumbers } = await fromSource('quantities/read-numbers.ts');
const { readPeriods } = await fromSource('quantities/read-periods.ts');
const { numeralAt } = await fromSource('quantities/numerals.ts');
const { packFor } = await fromSource('languages/index.ts');

const changes = {
  exact: '=',
  between: '=',
  about: '~',
  nearly: '~',
  'more-than': '>',
  'at-least': '>=',
  'less-than': '<',
  'at-most': '<=',
};

/** Lower-case currency codes of the old wire texts in the specs. */
const wireCodes =
  /(?<![\p{L}\d])(?:usd|rmb|hk|c|mxn|aud|nzd|inr|cad|gbp|eur|jpy|chf)(?=\s?\$|\s?\d|\s*[.,]?$)|(?<=\d ?)(?:usd|rmb|eur|gbp|cad|aud)\b|(?<=\$)(?:cad|us)\b|(?<=\$ )c\b/gu;

const fold = (word) => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

function unitOf(unit) {
  const base = {
    percent: '%',
    count: unit.noun,
    multiple: 'times',
    none: unit.noun,
    age: `${unit.code.split('-')[0]} of age`,
  }[unit.dimension];
  const name = base ?? unit.code.replaceAll('-', ' ');
  return unit.per ? `${name} per ${unitOf(unit.per)}` : name;
}

/** Their "up" and "down" is a movement told by a verb, not "a cut of 5". */
function changeOf(text, q) {
  const before = text.slice(0, q.number.start);
  // "as many as 14", "starting at $448" and the first words of a range are none to them.
  if (/^(?:as (?:many|much|high|few) as|starting|surpass|between)/i.test(q.quote)) return '=';
  if (q.hedge === 'nearly') return /\b(?:under|below|short of|less|shy)\b/i.test(q.quote) ? '<' : '~';
  if (q.hedge !== 'exact' && q.hedge !== 'between') return changes[q.hedge];
  if (!q.direction || /\b(?:of|add|adding|gave up|of just|d[e’'])\s*$/i.test(before)) return '=';
  return q.direction;
}

function entry(text, q) {
  const signed = q.direction === 'down' && /^[-−–]/.test(text.slice(q.number.start));
  return {
    value: q.bounds ? { min: q.bounds.low, max: q.bounds.high } : signed ? -q.value : q.value,
    unit: unitOf(q.unit),
    change: changeOf(text, q),
    start: q.start,
    end: q.end,
    numberStart: q.number.start,
    text: text.slice(q.start, q.end),
    ...(q.form === 'ordinal' ? { type: 'ordinal' } : {}),
  };
}

/** "22nd", "vingt-cinquième": the value of an ordinal that the reader keeps as a label. */
function ordinalOf(label, pack) {
  const digits = Number.parseInt(label.quote, 10);
  const words = fold(label.quote).split(/[\s'’-]+/);
  const value = Number.isNaN(digits) ? numeralAt(words, 0, pack.numerals)?.value : digits;
  return value === undefined
    ? null
    : { value, unit: '', type: 'ordinal', start: label.start, end: label.end, text: label.quote };
}

/** "cent vingt-cinquième", "trois cinquièmes": a number whose noun is an ordinal. */
function ordinalNoun(e, pack) {
  const noun = fold(e.unit);
  const singular = noun.replace(/s$/, '');
  const { ordinals, ordinalFractions } = pack.numerals;
  const rank = Object.hasOwn(ordinals, singular) ? ordinals[singular] : ordinalFractions[singular];
  if (
    rank === undefined ||
    !fold(e.text).endsWith(noun) ||
    typeof e.value !== 'number' ||
    noun === 'seconde' ||
    noun === 'second'
  )
    return e;
  const fraction = noun.endsWith('s') || (e.value < rank && rank <= 20);
  if (fraction) return { ...e, unit: '', value: e.value / rank };
  return { ...e, unit: '', type: 'ordinal', value: rank >= 100 ? e.value * rank : e.value + rank };
}

export function extractQuantities(text, { language }) {
  const pack = packFor(language);
  const readable = text.replace(wireCodes, (code) => code.toUpperCase());
  const periods = readPeriods(readable, pack.periods, { publishedAt: null });
  const told = periods.filter((p) => p.role !== 'over' && p.role !== 'before');
  const { quantities, labels } = readNumbers(readable, pack, { periods: told });
  const kept = quantities.filter((q) => !isBareAge(text, q));
  let entries = kept.map((q) => ordinalNoun(entry(text, q), pack));
  if (text.length < 90) entries = wordSums(entries, text, { numerals: pack.numerals, numeralAt });
  entries = mixed(sums(entries, text, language), text, language);
  entries = namedPercent(entries, text);
  entries = twoParts(entries, text);
  entries = carryUnits(carryChanges(entries, text), text);
  entries = joined(entries, text, language);
  const ranks = labels
    .filter((l) => l.kind === 'ordinal')
    .map((l) => ordinalOf(l, pack))
    .filter((o) => o !== null && !entries.some((e) => e.start < o.end && o.start < e.end));
  const { entries: plain, ordinals } = longOrdinals(entries, ranks, text);
  const all = [...plain, ...vague(text, language, plain)];
  return [...all, ...ones(text, language, all), ...ordinals];
}

/** "Senard, 65, now" and "aged 18 to 34" are not annotated. */
const isBareAge = (text, q) =>
  (q.unit.dimension === 'none' &&
    q.hedge === 'exact' &&
    /\p{Lu}\p{L}+, $/u.test(text.slice(0, q.start)) &&
    /^,/.test(text.slice(q.end))) ||
  (q.bounds && /\b(?:aged|ages) $/.test(text.slice(0, q.number.start)));

/** "up 0.25 points, or 0.01%"; "just under 296 hp (224 kW / 300 PS)": told again, with the same change. */
function carryChanges(entries, text) {
  for (let k = 1; k < entries.length; k++) {
    const gap = text.slice(entries[k - 1].end, entries[k].start);
    if (entries[k].change === '=' && /^(?:,? or | \(| ?\/ ?)$/.test(gap))
      entries[k] = { ...entries[k], change: entries[k - 1].change };
  }
  return entries;
}

/** "3.9 million headsets up from 2.4 million": the noun is not told twice. */
function carryUnits(entries, text) {
  for (let k = 1; k < entries.length; k++) {
    const own = entries[k];
    const before = entries[k - 1];
    if (own.unit !== '' || own.type || before.unit === '' || /of age|^%$/.test(before.unit)) continue;
    const gap = text.slice(before.end, own.start);
    if (
      gap.length < 70 &&
      /\b(?:up from|down from|compared with|compared to|against|including|versus|estimates of|to|and)\s*$/.test(gap) &&
      !/[.;:]\s/.test(gap)
    ) {
      entries[k] = { ...own, unit: before.unit };
    }
  }
  return entries;
}
