/** How a likely mistake is told, as an editor's note would: what the number is, and what would be right. */
import type { ReasonWords } from '../pack-reasons.ts';

export const diagnosis: ReasonWords['diagnosis'] = {
  ellipsis: (f) => `the first end lost its scale: ${f.right} would be right`,
  weekday: (f) => `either the date or the day is off: the ${f.other} is ${f.otherValue}`,
  slower: (f) => `growth slowed down, and did not turn into a fall: ${f.right} after ${f.other}`,
  sign: (f) => `the size fits, the direction does not: ${f.right} would be right`,
  reversed: (f) => `it is the other way round: ${f.bLabel} has ${f.b}, ${f.aLabel} ${f.a}`,
  'all-others': (f) => `the others together have ${f.a}, against ${f.b}`,
  'points-rank': (f) => `${f.stated} holds for the change in amounts (${f.other}); in percent it is in ${f.right}`,
  'rank-by': (f) => `${f.stated} holds by “${f.other}”; by the measure named it is in ${f.right}`,
  'rank-per-head': (f) => `${f.stated} holds once divided by “${f.other}”; undivided it is in ${f.right}`,
  rank: (f) => `it is in ${f.right}; ${f.stated} counts from the other end or skips a tie`,
  pp: (f) => `percent is said of percentage points: from ${f.a} to ${f.b} is ${f.right}`,
  'pp-for-percent': (f) => `percentage points are said of percent: from ${f.a} to ${f.b} is ${f.right}`,
  'by-to': (f) => `${f.b} is where it ended, not how far it went: “to” fits, “by” does not; the change is ${f.other}`,
  'to-by': (f) => `${f.stated} is the change from ${f.a}, not the level, which is ${f.right}`,
  'over-100': (f) => `nothing falls by more than 100%: from ${f.a} to ${f.b} is ${f.right}`,
  'growth-ratio': (f) => `${f.stated} is ${f.b} as a percentage of ${f.a}; as a change it is ${f.right}`,
  fold: (f) => `one time off: ${f.b} is ${f.right} ${f.a}; what was added is one time less`,
  'half-fold': (f) => `one time off: ${f.b} is ${f.right} ${f.a}, not one time more`,
  'reverse-base': (f) => `measured on the wrong base: on ${f.a} it is ${f.right}; ${f.stated} is measured on ${f.b}`,
  complement: (f) => `${f.stated} is the other part; this one is ${f.right}`,
  'share-base': (f) => `${f.stated} is the part against the rest; of the whole it is ${f.right}`,
  subgroup: (f) => `${f.stated} holds within ${f.other}; of the whole it is ${f.right}`,
  separator: (f) => `decimal and thousands marks were mixed up: ${f.right} would be right`,
  'false-friend': (f) =>
    `the scale word means another power of ten in another language (off by exactly ${f.factor}): ${f.right} would be right`,
  'scale-lost': (f) =>
    `a thousand or a million seems to be missing (off by exactly ${f.factor}): ${f.right} would be right`,
  scale: (f) => `a slip of scale (off by exactly ${f.factor}): ${f.right} would be right`,
  decimal: (f) => `the decimal mark has moved (off by exactly ${f.factor}): ${f.right} would be right`,
  transposed: (f) => `two digits look swapped, or one mistyped: ${f.right} would be right`,
  'sum-average': (f) => `${f.stated} is the total; the average is ${f.right}`,
  'average-sum': (f) => `${f.stated} is the average; the total is ${f.right}`,
  'mean-median': (f) => `${f.stated} is the median; the mean is ${f.right}`,
  'median-mean': (f) => `${f.stated} is the mean; the median is ${f.right}`,
  'mean-median-row': (f) =>
    `${f.stated} is the figure for “${f.other}”: mean and median differ; ${f.right} would be right`,
  'part-total': (f) => `${f.stated} is ${f.other} alone; all together it is ${f.right}`,
  'left-out': (f) => `${f.other} (${f.otherValue}) is missing from the sum, which is ${f.right} with it`,
  'double-count': (f) => `${f.other} (${f.otherValue}) is counted twice; counted once, the sum is ${f.right}`,
  'per-capita': (f) => `${f.stated} is the total; so much each is ${f.right}`,
  'per-head': (f) => `${f.stated} is so much a head (“${f.other}”); the total is ${f.right}`,
  'reverse-rate': (f) => `the division is upside down: ${f.b} over ${f.a} is ${f.right}`,
  currency: (f) => `the digits fit, the currency does not: ${f.right} would be right`,
  'unit-conversion': (f) => `converted with a wrong factor: ${f.a} is ${f.right}`,
  'unit-kind': (f) =>
    `bits are said of bytes, or a prefix is lost (off by exactly ${f.factor}): ${f.right} would be right`,
  'quarter-year': (f) => `${f.stated} is the year’s figure; the quarter has ${f.right}`,
  'year-quarter': (f) => `${f.stated} is one quarter’s figure; the year has ${f.right}`,
  annualised: (f) => `${f.stated} is the pace of a whole year; over the period itself it is ${f.right}`,
  'rate-unit': (f) => `the unit of time is another one (a factor of ${f.factor}): ${f.right} would be right`,
  cumulative: (f) => `${f.stated} adds up ${f.factor} periods; one alone has ${f.right}`,
  'sum-pct': (f) =>
    `${f.stated} adds up the rates of ${f.factor} periods, each on a base of its own; one alone is ${f.right}`,
  'base-year': (f) => `${f.stated} counts from ${f.other}; from the start named it is ${f.right}`,
  misdate: (f) => `${f.stated} is the figure for ${f.other}; for the time named it is ${f.right}`,
  stale: (f) => `${f.stated} is an earlier figure, that of ${f.other}; the latest is ${f.right}`,
  fiscal: (f) =>
    `${f.stated} is the figure for ${f.other}, as when fiscal years are taken for calendar years; for the year named it is ${f.right}`,
  'plan-fact': (f) => `${f.stated} was planned; what came to be is ${f.right}`,
  'fact-plan': (f) => `${f.stated} is what came to be; what was planned is ${f.right}`,
  'stock-flow': (f) =>
    `${f.stated} is the figure for “${f.other}”: what is held is not what is added in a period; ${f.right} would be right`,
  'nominal-real': (f) =>
    `${f.stated} is the figure for “${f.other}”: with and without inflation are two things; ${f.right} would be right`,
  'without-inflation': (f) =>
    `${f.stated} is what remains without inflation (“${f.other}”); at prices of the day it is ${f.right}`,
  ppp: (f) =>
    `${f.stated} is the figure for “${f.other}”: purchasing power and exchange rates give two figures; ${f.right} would be right`,
  'gross-net': (f) => `${f.stated} is the figure for “${f.other}”: gross is not net; ${f.right} would be right`,
  'counted-thing': (f) => `${f.stated} counts “${f.other}”; of what is named there are ${f.right}`,
  geography: (f) => `${f.stated} is the figure for ${f.other}; for the one named it is ${f.right}`,
  category: (f) => `${f.stated} is the figure for “${f.other}”; for what is named it is ${f.right}`,
  'no-hedge': (f) => `a hedge is missing: “${f.other}” would be true, for the figures give ${f.right}`,
  hedge: (f) => `the hedge does not fit: “${f.other}” would be true, for the figures give ${f.right}`,
};
