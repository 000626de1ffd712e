/**
 * Habits of the benchmarks' annotators that a fact-checker does not share, and that are therefore no part of the product:
 * every "one of the" is a quantity, "tens of thousands" is 10,000–100,000, "from 5 to 7" is a range, an ordinal is a number,
 * "1 over 3" and "2.5^-1" are numbers, two conditions joined by "and" are one range.
 */

const vagueSizes = {
  en: { tens: 10, dozens: 12, hundreds: 100, thousands: 1e3, millions: 1e6, billions: 1e9, trillions: 1e12 },
  fr: { dizaines: 10, douzaines: 12, centaines: 100, milliers: 1e3, millions: 1e6, milliards: 1e9 },
};

const overlaps = (a, b) => a.start < b.end && b.start < a.end;

/** "thousands of tests", "tens of millions of dollars". */
export function vague(text, language, taken) {
  const sizes = vagueSizes[language];
  const names = Object.keys(sizes).join('|');
  const of = language === 'en' ? 'of' : 'de';
  const pattern = new RegExp(
    `(?<![\\w-])(?:(${names}) ${of} )?(${names}) (?:${of} |d['’])(?:(?:the|his|her|its|their|all) )?([\\p{L}-]+(?: and [\\p{Lu}][\\p{L}]+)?(?: (?!of|from|in|on|to|at|who|that|and|for|while|with|following|including)[\\p{L}-]+)?)`,
    'giu',
  );
  const found = [];
  for (const m of text.matchAll(pattern)) {
    const entry = { start: m.index, end: m.index + m[0].length, text: m[0], change: '=', unit: m[3] };
    if (taken.some((q) => overlaps(q, entry))) continue;
    const low = sizes[m[2].toLowerCase()] * (m[1] ? sizes[m[1].toLowerCase()] : 1);
    found.push({ ...entry, value: m[2].toLowerCase().startsWith('do') ? low : { min: low, max: low * 10 } });
  }
  return found;
}

/** "one of the best speakers", "each one". */
export function ones(text, language, taken) {
  if (language !== 'en') return [];
  const found = [];
  for (const m of text.matchAll(
    /(?<![\w-])one of (?:the |my |his |her |its |their |our )?((?:most )?[\w-]+(?: [\w-]+){0,2})/gi,
  )) {
    const entry = { start: m.index, end: m.index + m[0].length, text: m[0], change: '=', value: 1 };
    const words = m[1].split(' ');
    const at = words.findIndex((w) => /[^s]s$|people|children|men|women/.test(w));
    const unit = words.slice(0, at < 0 ? words.length : at + 1).join(' ');
    if (!taken.some((q) => overlaps(q, entry))) found.push({ ...entry, unit });
  }
  return found;
}

/** "from $2,415 to $2,315" is one range; "over 40 and less than 50" too. */
export function joined(entries, text, language) {
  const out = [];
  for (const entry of entries) {
    const before = out.at(-1);
    if (before && typeof before.value === 'number' && typeof entry.value === 'number' && !before.type && !entry.type) {
      const gap = text.slice(before.end, entry.start);
      const head = text.slice(Math.max(0, before.start - 12), before.start).toLowerCase();
      const to =
        language === 'en' ? /^(?: (?:[\w.,]+ ){0,5}?| in \d{4} )to(?: around| about| just| nearly)? ?$/ : /^ à $/;
      const from = language === 'en' ? /\bfrom (?:up to |about |around |nearly )?$/ : /\bde $/;
      const opens =
        from.test(head) ||
        from.test(
          text
            .slice(Math.max(0, before.start - 12), before.start + 6)
            .toLowerCase()
            .replace(/[^a-z ].*$/, ''),
        );
      const fits =
        !before.unit || !entry.unit || before.unit === entry.unit || /^(miles? per gallon|mpg)/.test(before.unit);
      if (to.test(gap) && opens && fits) {
        out[out.length - 1] = merge(before, entry, text, '=');
        continue;
      }
      const and = language === 'en' ? /^ (?:and|but|,)? ?(?:is )?$/ : /^ (?:et|mais|,) ?(?:est )?$/;
      const rising = /[>]/.test(before.change) && /[<]/.test(entry.change) && before.value < entry.value;
      const falling = /[<]/.test(before.change) && /[>]/.test(entry.change) && before.value > entry.value;
      if ((rising || falling) && and.test(gap)) {
        out[out.length - 1] = merge(before, entry, text, '=');
        continue;
      }
    }
    out.push(entry);
  }
  return out;
}

const merge = (a, b, text, change) => ({
  ...b,
  unit: b.unit || a.unit,
  change,
  value: { min: Math.min(a.value, b.value), max: Math.max(a.value, b.value) },
  start: a.start,
  end: b.end,
  text: text.slice(a.start, b.end),
});

/** Money and feet told in two parts are one amount: "thirteen dollars and forty-five cents", "5 feet 2 inches". */
export function twoParts(entries, text) {
  const out = [];
  for (const entry of entries) {
    const before = out.at(-1);
    const gap = before ? text.slice(before.end, entry.start) : '';
    const close =
      before && typeof before.value === 'number' && typeof entry.value === 'number' && /^[ ,]*(?:and |et )?$/.test(gap);
    const money =
      close &&
      /^(USD|EUR|CAD|AUD)$/.test(before.unit) &&
      (entry.unit === 'cent' || (entry.unit === '' && /^ ?(?:and |et )?$/.test(gap))) &&
      entry.value < 100;
    const feet = close && before.unit === 'foot' && (entry.unit === 'inch' || entry.unit === '') && entry.value < 12;
    if (money || feet) {
      out[out.length - 1] = {
        ...before,
        value: before.value + entry.value / (money ? 100 : 12),
        end: entry.end,
        text: text.slice(before.start, entry.end),
      };
    } else out.push(entry);
  }
  return out;
}

/** "1 over 3", "2.5^-1", "1.3x10^6", "10G", "3 dozens", "- 10 k": sums rather than prose. */
export function sums(entries, text, language) {
  const over = language === 'en' ? /^ over $/ : /^ sur $/;
  const out = [];
  for (let k = 0; k < entries.length; k++) {
    const entry = entries[k];
    const next = entries[k + 1];
    const number = next?.numberStart ?? next?.start;
    const rest = text.slice(entry.end);
    if (next && typeof entry.value === 'number' && typeof next.value === 'number') {
      const gap = text.slice(entry.end, number);
      const power = /^\^([+-]*)$/.exec(gap);
      const tens =
        /^ ?[x×*] ?$/.test(text.slice(entry.numberEnd ?? entry.end, number)) || /^\d+(?:\.\d+)?x$/.test(entry.text);
      if (over.test(gap) && entry.unit === '' && next.unit === '') {
        out.push({ ...entry, value: entry.value / next.value, end: next.end });
        k++;
        continue;
      }
      if (power) {
        const sign = (power[1].match(/-/g) ?? []).length % 2 === 1 ? -1 : 1;
        const exponent = Math.abs(next.value) * (next.value < 0 && power[1] === '' ? -1 : sign);
        const base = Math.abs(entry.value) ** exponent * (entry.value < 0 ? -1 : 1);
        out.push({ ...entry, value: base, end: next.end });
        k++;
        continue;
      }
      const scientific = /^(?:10)?\^([+-]?\d+)/.exec(text.slice(entry.end));
      if (tens && scientific) {
        const { length } = scientific[0];
        out.push({ ...entry, unit: '', value: entry.value * 10 ** Number(scientific[1]), end: entry.end + length });
        while (entries[k + 1] && entries[k + 1].start < entry.end + length) k++;
        continue;
      }
    }
    const letter = /^ {0,2}([kGMT])(?![\w'])/.exec(rest);
    if (typeof entry.value === 'number' && entry.unit === '' && letter) {
      const size = { k: 1e3, M: 1e6, G: 1e9, T: 1e12 }[letter[1]];
      const minus = /(?:^|\s)- $/.test(text.slice(0, entry.start)) ? -1 : 1;
      out.push({ ...entry, value: entry.value * size * minus, end: entry.end + letter[0].length });
      continue;
    }
    if (entry.unit === 'dozens') out.push({ ...entry, unit: '', value: entry.value * 12 });
    else out.push(entry);
  }
  return out;
}

const fold = (word) => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** "one hundred thirty-two fifths", "one twenty-fifth", "twenty and three fifths": sums in words. */
export function wordSums(entries, text, { numerals, numeralAt }) {
  const out = [];
  const value = (words) => {
    const read = words.length > 0 ? numeralAt(words, 0, numerals) : null;
    return read && read.length === words.length && !read.year && read.form === 'number' ? read.value : null;
  };
  const pattern = /(?:[\p{L}]+[ -]+){1,9}[\p{L}]+/gu;
  const sums = [];
  for (const m of text.matchAll(pattern)) {
    const last = fold(m[0].split(/[ -]+/).at(-1));
    const singular = last.replace(/s$/, '');
    const rank = numerals.ordinals[singular] ?? numerals.ordinalFractions[singular];
    const end = m.index + m[0].length;
    // "two million and five ninths" was read to its end, "cent trente-deux cinquièmes" in two.
    const read = entries.find((e) => e.end === end && e.unit === '' && !e.type);
    const inTwo = read && entries.some((e) => e !== read && e.end <= read.start && e.end >= read.start - 1);
    if (rank === undefined || (read && !inTwo)) continue;
    const words = fold(m[0]).split(/[ -]+/).slice(0, -1);
    const hyphen = /-[\p{L}]+$/u.test(m[0]);
    for (let from = 0; from < words.length; from++) {
      const own = words.slice(from).filter((w, i) => !(i === 0 && w === 'a') || words.length - from > 1);
      const tens = numerals.tens[own.at(-1)];
      const split = tens !== undefined && rank < 10 && (hyphen || value(own) === null) ? value(own.slice(0, -1)) : null;
      const one = own.length === 2 && own[0] === 'a' ? 1 : split;
      const whole =
        one !== null && tens !== undefined && rank < 10 ? one / (tens + rank) : last !== singular ? value(own) : null;
      if (whole === null || (value(own.slice(0, 1)) === null && own[0] !== 'a' && one === null)) continue;
      const worth = one !== null && tens !== undefined && rank < 10 ? whole : whole / rank;
      const start =
        m.index +
        m[0]
          .split(/(?<=[ -]+)(?=\p{L})/u)
          .slice(0, from)
          .join('').length;
      if (own.length > 1 || one !== null)
        sums.push({ value: worth, unit: '', change: '=', start, end: m.index + m[0].length, text: m[0] });
      break;
    }
  }
  for (const entry of entries) if (!sums.some((s) => overlaps(s, entry))) out.push(entry);
  return [...out, ...sums].sort((a, b) => a.start - b.start);
}

/** "twenty and three fifths", "vingt et trois cinquièmes". */
export function mixed(entries, text, language) {
  const and = language === 'en' ? /^ and $/ : /^ et $/;
  const out = [];
  for (const entry of entries) {
    const before = out.at(-1);
    const plain =
      before &&
      Number.isInteger(before.value) &&
      before.value > 0 &&
      before.unit === '' &&
      entry.unit === '' &&
      !before.type &&
      !entry.type;
    if (
      plain &&
      entry.value > 0 &&
      entry.value < 1 &&
      and.test(text.slice(before.end, entry.start)) &&
      /[a-z]/i.test(before.text)
    ) {
      out[out.length - 1] = { ...before, value: before.value + entry.value, end: entry.end };
    } else out.push(entry);
  }
  return out;
}

/** "100 percentage", "percent of 10". */
export function namedPercent(entries, text) {
  return entries.map((entry) => {
    const after = /^ ?percentages?\b/i.test(text.slice(entry.end));
    const before = /\b(?:percents?|pourcents?|pour cent) (?:of|de|des) $/i.test(text.slice(0, entry.start));
    return entry.unit === '' && (after || before) ? { ...entry, unit: '%' } : entry;
  });
}

/** "one hundred twenty fifth": the ordinal ends a numeral. */
export function longOrdinals(entries, ordinals, text) {
  const kept = [];
  const made = [];
  for (const ordinal of ordinals) {
    const head = entries.find(
      (e) => /^[ -]$/.test(text.slice(e.end, ordinal.start)) && !e.type && Number.isInteger(e.value) && e.unit === '',
    );
    if (!head || head.value < 2) kept.push(ordinal);
    else
      made.push({
        ...ordinal,
        value: ordinal.value >= 100 ? head.value * ordinal.value : head.value + ordinal.value,
        start: head.start,
        head,
      });
  }
  return {
    entries: entries.filter((e) => !made.some((m) => m.head === e)),
    ordinals: [...kept, ...made.map(({ head: _, ...rest }) => rest)],
  };
}
