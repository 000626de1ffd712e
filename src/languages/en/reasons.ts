import type { ReasonFacts, ReasonWords } from '../pack-reasons.ts';
import { diagnosis } from './diagnoses.ts';

/** A file or a path keeps its letters as they are. */
const capital = (text: string): string =>
  /^[^ ]*[/.]\w/u.test(text) ? text : text.charAt(0).toUpperCase() + text.slice(1);

/** "stations.csv (Northfield, rides, 2024)" or the article itself. */
const from = ({ source, label }: Pick<ReasonFacts, 'source' | 'label'>): string =>
  source === '' ? 'the article’s own figures' : label === '' ? source : `${source} (${label})`;

const gives = (f: ReasonFacts): string =>
  `${capital(from(f))} ${f.source === '' ? 'give' : 'gives'} ${f.formula || f.right}`;

const advice = (f: ReasonFacts): string => {
  const fits = f.wouldFit === '' ? '' : `; ${f.stated} fits ${f.wouldFit} in place of ${f.wouldFitIn}`;
  return f.right === '' ? '' : ` ${capital(f.right)} would be right${fits}.`;
};

const diagnosed = (f: ReasonFacts): string => (f.diagnosis === '' ? '' : ` ${capital(f.diagnosis)}.`);

/** A change is too large or too small, whatever its sign; any other figure too high or too low. */
const off = (f: ReasonFacts): string => {
  const [above, below] = f.isChange ? ['large', 'small'] : ['high', 'low'];
  return f.off === '' ? '' : `: ${f.off} too ${f.isAbove ? above : below}`;
};

/** 1st, 2nd, 3rd, 4th, 11th, 21st. */
const ordinalEnding = (value: number): string => {
  const rule = new Intl.PluralRules('en', { type: 'ordinal' }).select(value);
  return rule === 'one' ? 'st' : rule === 'two' ? 'nd' : rule === 'few' ? 'rd' : 'th';
};

export const reasons: ReasonWords = {
  measures: {
    perHead: ['per head', 'per capita', 'per person', 'per inhabitant', 'per resident', 'per household'],
    purchasingPower: ['ppp', 'purchasing power', 'purchasing power parity', 'international dollars'],
    real: ['real', 'constant prices', 'in real terms', 'volume', 'chained', 'inflation adjusted', 'deflated'],
    nominal: ['nominal', 'current prices', 'at current prices', 'cash terms'],
    net: ['net', 'after tax', 'after taxes', 'take home'],
    gross: ['gross', 'before tax', 'before taxes', 'pre tax'],
    mean: ['mean', 'average'],
    median: ['median', 'typical'],
    priceIndex: ['price index', 'cpi', 'consumer prices', 'consumer price index', 'deflator', 'prices index'],
    edition: ['edition', 'vintage', 'release', 'revision', 'as of'],
    group: [
      'category',
      'type',
      'kind',
      'group',
      'species',
      'sex',
      'gender',
      'age',
      'sector',
      'industry',
      'product',
      'brand',
      'source',
      'fuel',
      'party',
      'cause',
    ],
  },
  falseFriends: ['billion', 'billions', 'trillion', 'trillions', 'milliard', 'milliards', 'bn', 'tn'],
  scaleWords: [
    'hundred',
    'hundreds',
    'thousand',
    'thousands',
    'million',
    'millions',
    'billion',
    'billions',
    'trillion',
    'trillions',
    'milliard',
    'milliards',
    'k',
    'm',
    'mn',
    'mln',
    'bn',
    'tn',
  ],
  unit: {
    points: (number, value) => `${number} ${Math.abs(value) === 1 ? 'percentage point' : 'percentage points'}`,
    times: (number, value) => (value === 1 ? 'once' : `${number} times`),
    nouns: [
      ['habitants', 'inhabitants'],
      ['personnes', 'people'],
      ['personne', 'person'],
      ['habitant', 'inhabitant'],
      ['salariés', 'employees'],
      ['ménages', 'households'],
      ['logements', 'homes'],
    ],
    per: (amount, denominator) => `${amount} per ${denominator}`,
    place: (number, value, fromEnd) => `${number}${ordinalEnding(value)} place${fromEnd ? ' from the bottom' : ''}`,
  },
  formula: {
    median: 'median of',
    minimum: 'smallest of',
    maximum: 'largest of',
    count: 'count of',
    rank: 'place',
    others: (n) => `${n} more`,
  },
  hedge: {
    about: (number) => `about ${number}`,
    nearly: (number) => `nearly ${number}`,
    moreThan: (number) => `more than ${number}`,
    lessThan: (number) => `less than ${number}`,
  },
  quote: (text) => `“${text}”`,
  diagnosis,
  reason: {
    fits: (f) => `${gives(f)}, which fits ${f.stated}.`,
    rounded: (f) => `${gives(f)}, which rounds to ${f.stated}.`,
    'within-hedge': (f) => `${gives(f)}, within what ${f.stated} allows.`,
    'figures-rounded': (f) => `${gives(f)}; these figures, as rounded or hedged, leave room for ${f.stated}.`,
    understates: (f) => `${gives(f)}: ${f.stated} is true, and says less than it could.`,
    outside: (f) => `${gives(f)}, not ${f.stated}${off(f)}.${diagnosed(f)}${f.diagnosis === '' ? advice(f) : ''}`,
    'statement-holds': (f) => `${gives(f)}: ${f.stated} holds.`,
    'statement-fails': (f) => `${gives(f)}: ${f.stated} does not hold.${diagnosed(f)}`,
    'rank-holds': (f) => `${capital(from(f))} puts it in ${f.right}: ${f.stated} holds.`,
    'rank-fails': (f) => `${capital(from(f))} puts it in ${f.right}, not where ${f.stated} has it.${diagnosed(f)}`,
    'weekday-holds': (f) => `${f.label} is a ${f.right}, as written.`,
    'weekday-fails': (f) => `${f.label} is a ${f.right}, not a ${f.other}.${diagnosed(f)}`,
    'sources-disagree': (f) =>
      `${gives(f)}, which fits ${f.stated}; ${from({ source: f.otherSource, label: f.otherLabel })} ${f.otherSource === '' ? 'give' : 'gives'} ${f.other}.`,
    'told-twice': (f) => `The article has ${f.stated} here and ${f.other} elsewhere; nothing decides between the two.`,
    'shares-beyond': (f) => `The shares of one whole come to more than all of it: ${f.formula}.`,
    'own-figures-disagree': (f) =>
      `${gives(f)}, not ${f.stated}; only the hedges of these figures could bridge the gap.`,
    ellipsis: (f) => `${capital(f.stated)} spans too much to be meant as written.${diagnosed(f)}`,
    'no-data': (f) =>
      f.label === ''
        ? `No figure to check ${f.stated} against.`
        : `No figure to check ${f.stated} against: there is none for ${f.label}.`,
    'blank-cell': (f) => `The data has no figure for ${f.label}: the cell is blank.`,
    'no-link': (f) =>
      f.label === ''
        ? `No series speaks of what ${f.stated} is about.`
        : `No series speaks clearly of what ${f.stated} is about; the nearest is ${f.label}.`,
    'weak-link': (f) =>
      f.source === ''
        ? `The article’s own figures may give ${f.formula || f.right}, but too little says that they belong to ${f.stated}.`
        : `Too little ties ${f.stated} to a series; the nearest, ${from(f)}, gives ${f.right}.`,
    between: (f) =>
      `${gives(f)}; ${f.stated} is off by ${f.off || 'a little'}, too much to confirm and too little to call wrong.`,
    plan: (f) => `${f.stated} is expected, and the nearest figures are of what came to be (${f.label}: ${f.right}).`,
    'rank-of-what': (f) =>
      `${capital(f.stated)} does not say by which measure; by the nearest, ${from(f)}, it is ${f.right}.`,
    ambiguous: (f) => `${capital(f.stated)} can be read in several ways, and the figures do not agree on them.`,
  },
};
