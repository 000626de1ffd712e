/** Writers of numbers in words, for tests that read them back: English with its habits, French of France, Belgium, 1990. */

const EN_UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const EN_TENS = ' ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

export interface EnglishStyle {
  readonly and: boolean;
  readonly hyphens: boolean;
  /** "twelve hundred" for 1,200. */
  readonly hundreds: boolean;
  /** "a hundred" for "one hundred". */
  readonly article: boolean;
}

function englishBelowHundred(n: number, style: EnglishStyle): string {
  if (n < 20) return EN_UNITS[n] ?? '';
  const unit = n % 10;
  return (EN_TENS[Math.floor(n / 10)] ?? '') + (unit === 0 ? '' : (style.hyphens ? '-' : ' ') + (EN_UNITS[unit] ?? ''));
}

function englishGroup(n: number, style: EnglishStyle): string {
  const rest = n % 100;
  const hundreds = Math.floor(n / 100);
  if (hundreds === 0) return englishBelowHundred(rest, style);
  const head = style.article && hundreds === 1 ? 'a hundred' : `${englishBelowHundred(hundreds, style)} hundred`;
  return rest === 0 ? head : `${head}${style.and ? ' and ' : ' '}${englishBelowHundred(rest, style)}`;
}

const EN_SCALES: readonly (readonly [number, string])[] = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
  [1e3, 'thousand'],
];

export function english(n: number, style: EnglishStyle): string {
  if (style.hundreds && n >= 1100 && n < 10_000 && n % 1000 >= 100)
    return englishGroup(n, { ...style, article: false });
  const parts: string[] = [];
  let rest = n;
  for (const [scale, name] of EN_SCALES) {
    const many = Math.floor(rest / scale);
    if (many > 0)
      parts.push(`${englishGroup(many, { ...style, article: style.article && parts.length === 0 })} ${name}`);
    rest %= scale;
  }
  if (rest > 0 || n === 0) {
    const last = englishGroup(rest, { ...style, article: style.article && parts.length === 0 });
    parts.push(style.and && rest < 100 && parts.length > 0 ? `and ${last}` : last);
  }
  return parts.join(' ');
}

const FR_UNITS = 'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'.split(
  ' ',
);
const FR_TENS = ' dix vingt trente quarante cinquante soixante'.split(' ');

export interface FrenchStyle {
  /** septante, huitante, nonante. */
  readonly region: 'france' | 'belgium' | 'switzerland';
  /** Hyphens everywhere, as the spelling of 1990 has it. */
  readonly reform: boolean;
  readonly feminine: boolean;
}

function frenchBelowTwenty(n: number, style: FrenchStyle): string {
  if (n > 16) return `dix-${FR_UNITS[n - 10] ?? ''}`;
  return n === 1 && style.feminine ? 'une' : (FR_UNITS[n] ?? '');
}

function frenchBelowHundred(n: number, style: FrenchStyle, last: boolean): string {
  if (n < 20) return frenchBelowTwenty(n, style);
  const ten = Math.floor(n / 10);
  const and = style.reform ? '-et-' : ' et ';
  const regular = (name: string): string => {
    const unit = n % 10;
    if (unit === 0) return name;
    return unit === 1 ? `${name}${and}${frenchBelowTwenty(1, style)}` : `${name}-${FR_UNITS[unit] ?? ''}`;
  };
  if (ten === 7) {
    if (style.region !== 'france') return regular('septante');
    return n === 71 ? `soixante${and}onze` : `soixante-${frenchBelowTwenty(n - 60, style)}`;
  }
  if (ten >= 8 && !(ten === 8 && style.region === 'belgium')) {
    if (ten === 8 && style.region === 'switzerland') return regular('huitante');
    if (ten === 9 && style.region !== 'france') return regular('nonante');
  }
  if (ten >= 8) {
    const rest = n - 80;
    return rest === 0 ? `quatre-vingt${last ? 's' : ''}` : `quatre-vingt-${frenchBelowTwenty(rest, style)}`;
  }
  return regular(FR_TENS[ten] ?? '');
}

function frenchGroup(n: number, style: FrenchStyle, last: boolean): string {
  const hundreds = Math.floor(n / 100);
  const rest = n % 100;
  if (hundreds === 0) return frenchBelowHundred(rest, style, last);
  const cent = rest === 0 && last && hundreds > 1 ? 'cents' : 'cent';
  const head = hundreds === 1 ? cent : `${FR_UNITS[hundreds] ?? ''} ${cent}`;
  return rest === 0 ? head : `${head} ${frenchBelowHundred(rest, style, last)}`;
}

const FR_SCALES: readonly (readonly [number, string])[] = [
  [1e12, 'billion'],
  [1e9, 'milliard'],
  [1e6, 'million'],
];

export function french(n: number, style: FrenchStyle): string {
  const parts: string[] = [];
  const masculine = { ...style, feminine: false };
  let rest = n;
  for (const [scale, name] of FR_SCALES) {
    const many = Math.floor(rest / scale);
    if (many > 0) parts.push(`${frenchGroup(many, masculine, true)} ${name}${many > 1 ? 's' : ''}`);
    rest %= scale;
  }
  const thousands = Math.floor(rest / 1000);
  if (thousands > 0) parts.push(thousands === 1 ? 'mille' : `${frenchGroup(thousands, masculine, false)} mille`);
  rest %= 1000;
  if (rest > 0 || n === 0) parts.push(frenchGroup(rest, style, true));
  const text = parts.join(' ');
  return style.reform ? text.replaceAll(' ', '-') : text;
}
