import type { ReasonFacts, ReasonWords } from '../pack-reasons.ts';

/** A path keeps its letters as they are. */
const capital = (text: string): string =>
  /^[^ ]*\//u.test(text) ? text : text.charAt(0).toUpperCase() + text.slice(1);

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

const off = (f: ReasonFacts): string => (f.off === '' ? '' : `: ${f.off} too ${f.isAbove ? 'high' : 'low'}`);

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
    per: (amount, denominator) => `${amount} per ${denominator}`,
    place: (number) => `place ${number}`,
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
  diagnosis: {
    ellipsis: (f) => `the first end lost its scale: ${f.right} fits`,
    slower: (f) => `it grew more slowly, and did not fall: ${f.right} after ${f.other}`,
    sign: (f) => `the size fits, the direction does not: the figures give ${f.right}`,
    reversed: (f) => `it is the other way round: ${f.bLabel} has ${f.b}, ${f.aLabel} ${f.a}`,
    'all-others': (f) => `the others together have ${f.a}, against ${f.b}`,
    'points-rank': (f) => `${f.stated} holds for the change in ${f.other}; in percent the place is ${f.right}`,
    'rank-by': (f) => `${f.stated} holds by “${f.other}”; by the measure named the place is ${f.right}`,
    'rank-per-head': (f) => `${f.stated} holds once divided by “${f.other}”; as it stands the place is ${f.right}`,
    rank: (f) => `the place is ${f.right}; ${f.stated} counts from the other end or skips a tie`,
    pp: (f) => `percent stands for percentage points: from ${f.a} to ${f.b} is ${f.right}`,
    'pp-for-percent': (f) => `percentage points stand for percent: from ${f.a} to ${f.b} is ${f.right}`,
    'by-to': (f) => `${f.b} is where it ended, not the change: “to” fits, “by” does not; the change is ${f.other}`,
    'to-by': (f) => `${f.stated} is the change from ${f.a}, not the level, which is ${f.right}`,
    'over-100': (f) => `nothing falls by more than 100%: from ${f.a} to ${f.b} is ${f.right}`,
    'growth-ratio': (f) => `${f.stated} is ${f.b} as a percentage of ${f.a}; as a change it is ${f.right}`,
    fold: (f) => `off by one: ${f.b} is ${f.right} ${f.a}; the rise alone is one time less`,
    'half-fold': (f) => `off by one: ${f.b} is ${f.right} ${f.a}, not one time more`,
    'reverse-base': (f) => `measured on the wrong base: on ${f.a} it is ${f.right}, on ${f.b} it would be ${f.stated}`,
    complement: (f) => `${f.stated} is the other part; this one is ${f.right}`,
    'share-base': (f) => `${f.stated} is the part against the rest; of the whole it is ${f.right}`,
    subgroup: (f) => `${f.stated} holds within ${f.other}; of the whole it is ${f.right}`,
    separator: (f) => `a decimal mark was read as a thousands mark, or the reverse: ${f.right} fits`,
    'false-friend': (f) =>
      `a scale word that means another power of ten in another language: off by exactly ${f.factor}; ${f.right} fits`,
    'scale-lost': (f) => `a scale word seems lost: off by exactly ${f.factor}; ${f.right} fits`,
    scale: (f) => `a slip of scale, off by exactly ${f.factor}: ${f.right} fits`,
    decimal: (f) => `the decimal mark moved, off by exactly ${f.factor}: ${f.right} fits`,
    transposed: (f) => `digits swapped or mistyped: ${f.right} fits`,
    'mean-median-row': (f) => `${f.stated} is “${f.other}”: mean and median differ; the measure named has ${f.right}`,
    'sum-average': (f) => `${f.stated} is the total, not the average, which is ${f.right}`,
    'average-sum': (f) => `${f.stated} is the average, not the total, which is ${f.right}`,
    'mean-median': (f) => `${f.stated} is the median, not the mean, which is ${f.right}`,
    'median-mean': (f) => `${f.stated} is the mean, not the median, which is ${f.right}`,
    'part-total': (f) => `${f.stated} is ${f.other} alone; the figure asked for is ${f.right}`,
    'left-out': (f) => `${f.other} (${f.otherValue}) is missing from the sum, which is ${f.right} with it`,
    'double-count': (f) => `${f.other} (${f.otherValue}) is counted twice; once, the sum is ${f.right}`,
    'per-capita': (f) => `${f.stated} is the total, not the figure per head or unit, which is ${f.right}`,
    'per-head': (f) => `${f.stated} is the figure per head; the total is ${f.right}`,
    'reverse-rate': (f) => `the division is upside down: ${f.b} over ${f.a} is ${f.right}`,
    currency: (f) => `the digits fit, the currency does not: the figures are ${f.right}`,
    'unit-conversion': (f) => `converted with the wrong factor: ${f.a} is ${f.right}`,
    'unit-kind': (f) => `bits stand for bytes, or a prefix is lost (off by exactly ${f.factor}): ${f.right} fits`,
    'quarter-year': (f) => `${f.stated} is for the year, not the quarter, which has ${f.right}`,
    'year-quarter': (f) => `${f.stated} is for one quarter, not the year, which has ${f.right}`,
    annualised: (f) =>
      `${f.stated} is the rate over a whole year at that pace; over the period itself it is ${f.right}`,
    'rate-unit': (f) => `the unit of time is another one, off by exactly ${f.factor}: ${f.right} fits`,
    'sum-pct': (f) =>
      `${f.stated} adds up the rates of ${f.factor} periods, which have different bases; one alone is ${f.right}`,
    cumulative: (f) => `${f.stated} adds up ${f.factor} periods; one alone has ${f.right}`,
    'base-year': (f) => `${f.stated} counts from ${f.other}; from the start named it is ${f.right}`,
    misdate: (f) => `${f.stated} is the figure for ${f.other}; for the time named it is ${f.right}`,
    stale: (f) => `${f.stated} is the earlier figure, of ${f.other}; the one in force is ${f.right}`,
    fiscal: (f) =>
      `${f.stated} is the figure for ${f.other}: fiscal and calendar years differ; for the year named it is ${f.right}`,
    'plan-fact': (f) => `${f.stated} was planned or expected; what was reported is ${f.right}`,
    'fact-plan': (f) => `${f.stated} is what was reported; what was planned is ${f.right}`,
    'stock-flow': (f) =>
      `${f.stated} is “${f.other}”: what is held and what is added in a period are two things; the measure named has ${f.right}`,
    'nominal-real': (f) =>
      `${f.stated} is “${f.other}”: prices of the day and prices without inflation differ; the measure named has ${f.right}`,
    ppp: (f) =>
      `${f.stated} is “${f.other}”: purchasing power and exchange rates give two figures; the measure named has ${f.right}`,
    'gross-net': (f) => `${f.stated} is “${f.other}”: gross and net differ; the measure named has ${f.right}`,
    'counted-thing': (f) => `${f.stated} counts “${f.other}”; what is named counts ${f.right}`,
    geography: (f) => `${f.stated} is the figure for ${f.other}; the one named has ${f.right}`,
    category: (f) => `${f.stated} is “${f.other}”; the measure named has ${f.right}`,
    weekday: (f) => `the date or the day is off: ${f.other} is ${f.otherValue}`,
    hedge: (f) => `the hedge does not fit: “${f.other}” would be true, the figures give ${f.right}`,
  },
  reason: {
    fits: (f) => `${gives(f)}, which fits ${f.stated}.`,
    rounded: (f) => `${gives(f)}, which rounds to ${f.stated}.`,
    'within-hedge': (f) => `${gives(f)}, within what ${f.stated} allows.`,
    understates: (f) => `${gives(f)}: ${f.stated} is true, and says less than it could.`,
    outside: (f) => `${gives(f)}, not ${f.stated}${off(f)}.${diagnosed(f)}${f.diagnosis === '' ? advice(f) : ''}`,
    'statement-holds': (f) => `${gives(f)}, as ${f.stated} says.`,
    'statement-fails': (f) => `${gives(f)}, which ${f.stated} does not say.${diagnosed(f)}`,
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
    'weak-link': (f) => `Too little ties ${f.stated} to a series; the nearest, ${from(f)}, gives ${f.right}.`,
    between: (f) =>
      `${gives(f)}; ${f.stated} is off by ${f.off || 'a little'}, too much to confirm and too little to call wrong.`,
    plan: (f) => `${f.stated} is expected, and the nearest figures are of what came to be (${f.label}: ${f.right}).`,
    'rank-of-what': (f) =>
      `${capital(f.stated)} does not say by which measure; by the nearest, ${from(f)}, it is ${f.right}.`,
    ambiguous: (f) => `${capital(f.stated)} can be read in several ways, and the figures do not agree on them.`,
  },
};
