import type { Degree, DegreeFamily, OrderWords } from '../pack-order.ts';

const words = (text: string): readonly string[] => text.trim().split(/\s*[,\n]\s*/);

const PRICES = ['prices', 'cost', 'rent', 'fares', 'price-per-unit', 'house-prices', 'tuition', 'energy-bill'] as const;
const TRAFFIC = [
  'rides',
  'passengers',
  'visitors',
  'spectators',
  'admissions',
  'flights',
  'freight',
  'containers',
  'road-traffic',
  'emergency-visits',
  'emergency-calls',
  'tourists',
  'overnight-stays',
  'customers',
] as const;
const TIMES = ['duration', 'waiting-time'] as const;

/** "fast|faster|fastest, quick|quicker|quickest". */
function family(forms: string, degree: Degree): DegreeFamily {
  const triples = words(forms).map((triple) => triple.split('|'));
  const column = (i: number): readonly string[] => triples.flatMap((triple) => triple[i] || []);
  return { ...degree, positive: column(0), comparative: column(1), superlative: column(2) };
}

const top = (forms: string, rest: Omit<Degree, 'order'> = {}): DegreeFamily => family(forms, { order: 'top', ...rest });
const bottom = (forms: string, rest: Omit<Degree, 'order'> = {}): DegreeFamily =>
  family(forms, { order: 'bottom', ...rest });

export const order: OrderWords = {
  degrees: [
    top(`high|higher|highest, large|larger|largest, big|bigger|biggest, great|greater|greatest, strong|stronger|strongest,
      steep|steeper|steepest, sharp|sharper|sharpest, wide|wider|widest, deep|deeper|deepest, numerous, many||most, much||most,
      huge, rapid, severe, considerable, intense, frequent, common`),
    top('busy|busier|busiest, crowded, frequented', { of: TRAFFIC }),
    top('visited', { of: ['visitors', 'admissions', 'tourists'] }),
    top('watched', { of: ['viewers', 'admissions', 'spectators'] }),
    top('read', { of: ['readers', 'circulation'] }),
    top('expensive, dear|dearer|dearest, costly|costlier|costliest, pricey|pricier|priciest', { of: PRICES }),
    top('fast|faster|fastest, quick|quicker|quickest, speedy|speedier|speediest, swift|swifter|swiftest', {
      of: ['speed'],
      reverseOf: TIMES,
    }),
    top('long|longer|longest, lengthy|lengthier|lengthiest', { of: ['length', ...TIMES] }),
    top('tall|taller|tallest', { of: ['height'] }),
    top('heavy|heavier|heaviest', { of: ['weight'] }),
    top('old|older|oldest, elderly', { of: ['age', 'median-age'] }),
    top('warm|warmer|warmest, hot|hotter|hottest', { of: ['temperature'] }),
    top('wet|wetter|wettest, rainy|rainier|rainiest', { of: ['rainfall'] }),
    top('sunny|sunnier|sunniest', { of: ['sunshine'] }),
    top('rich|richer|richest, wealthy|wealthier|wealthiest, affluent', { of: ['income', 'gdp'] }),
    top('populous, populated', { of: ['population'] }),
    top('dense|denser|densest', { of: ['density'] }),
    top('deadly|deadlier|deadliest, lethal', { of: ['deaths', 'road-deaths'] }),
    top('profitable', { of: ['profit', 'operating-profit', 'operating-margin'] }),
    top('indebted', { of: ['debt'] }),
    top('productive', { of: ['productivity', 'production', 'yield-per-hectare', 'harvest'] }),
    top('spacious, extensive', { of: ['area'] }),
    top(
      `good|better|best, well|better|best, popular, successful, healthy|healthier|healthiest, important, prominent, dynamic, generous,
      punctual, reliable, efficient`,
      { judges: true },
    ),
    bottom(`low|lower|lowest, small|smaller|smallest, few|fewer|fewest, little|less|least, weak|weaker|weakest, narrow|narrower|narrowest,
      shallow|shallower|shallowest, thin|thinner|thinnest, quiet|quieter|quietest, rare|rarer|rarest, scarce|scarcer|scarcest, modest, tiny`),
    bottom('cheap|cheaper|cheapest, affordable', { of: PRICES }),
    bottom('slow|slower|slowest', { of: ['speed'], reverseOf: TIMES }),
    bottom('short|shorter|shortest, brief|briefer|briefest', { of: ['length', 'height', ...TIMES] }),
    bottom('light|lighter|lightest', { of: ['weight'] }),
    bottom('young|younger|youngest', { of: ['age', 'median-age'] }),
    bottom('cold|colder|coldest, cool|cooler|coolest, chilly|chillier|chilliest', { of: ['temperature'] }),
    bottom('dry|drier|driest', { of: ['rainfall'] }),
    bottom('poor|poorer|poorest', { of: ['income', 'gdp'] }),
    bottom('safe|safer|safest', { of: ['deaths', 'road-deaths', 'road-accidents', 'crime'], judges: true }),
    bottom('bad|worse|worst, badly|worse|worst, dangerous', { judges: true }),
  ],
  graders: {
    more: words('more'),
    less: words('less'),
    most: words('most'),
    least: words('least'),
    equal: words('as, so'),
  },
  order: {
    top: { order: 'top' },
    maximum: { order: 'top' },
    peak: { order: 'top' },
    leader: { order: 'top' },
    'number one': { order: 'top' },
    minimum: { order: 'bottom' },
    'hardest hit': { order: 'bottom', judges: true },
    'worst hit': { order: 'bottom', judges: true },
    'worst affected': { order: 'bottom', judges: true },
    'best off': { order: 'top', judges: true },
    'worst off': { order: 'bottom', judges: true },
  },
  notOrder: words(
    'at least, at most, not least, last but not least, at best, at worst, at last, at first, for the most part, more or less, the latest, at the latest, at its best, the least of, best known, at the top of, best of all, most likely, most people, top of the',
  ),
  oneOf: words(
    'one of the, one of its, one of their, among the, amongst the, some of the, two of the, three of the, many of the, several of the, of the, arguably the, perhaps the, nearly the, almost the, probably the, possibly the',
  ),
  superlatives: { heads: [], articles: [] },
  rankNouns: words('rank, ranks, ranked, place, placed, position, spot, ranking'),
  rankVerbs: words(
    'come, comes, came, finish, finishes, finished, rank, ranks, ranked, place, places, placed, is, was, are, were, remains, stands, stood, sits, be, only',
  ),
  fromBottom: words('from bottom, from the bottom, from last, from the end, to last, bottom, last, from the foot'),
  lastPlaces: {
    penultimate: 2,
    'next to last': 2,
    'second to last': 2,
    'last but one': 2,
    'bottom but one': 2,
    'came last': 1,
    'comes last': 1,
    'finished last': 1,
    'ranks last': 1,
    'ranked last': 1,
    'in last place': 1,
    'bottom of the table': 1,
    'bottom of the list': 1,
    'bottom of the ranking': 1,
    'foot of the table': 1,
  },
  rankedBy: words('by, in terms of, as measured by, when it comes to, measured by'),
  only: words('only, the only, sole, the sole, alone in'),
  notOnly: words(
    'not only, only just, if only, only about, only slightly, only a, read only, only after, only when, only because, only then, only if, only by',
  ),
  alone: words('alone'),
  overtake: words(
    'overtaken, overtook, overtakes, overtake, overtaking, surpassed, surpasses, surpass, outstripped, outstrips, overhauled, exceeds, exceeded, exceed, outnumber, outnumbers, outnumbered, ahead of, leapfrogged, outsold, outsells, outsell, outperformed, outperforms, beats, eclipsed, eclipses, dwarfs',
  ),
  trail: words(
    'trails, trailed, trailing, trail, lags behind, lagged behind, lagging behind, falls short of, fell short of, overtaken by, surpassed by, outstripped by, overhauled by, outnumbered by, exceeded by, eclipsed by, dwarfed by, leapfrogged by, outsold by',
  ),
  anyOther: words(
    'any other, in any other, at any other, for any other, of any other, any of the other, any of the others, any of its rivals, any of its neighbours, any rival, any of them, anywhere else, anything else, anyone else, anybody else, all other, all the other, all the others, all of the others, every other, everyone else, everywhere else, everybody else, elsewhere, the others, others, any previous, any earlier, any since, ever before, at any time',
  ),
  noOther: words(
    'no other, nowhere else, nowhere, nobody else, no one else, none of the others, none of the other, nothing else',
  ),
  asMany: words('as many, as much, that many, that much, so many, so much'),
  matches: words(
    'match, matches, matched, equals, equal, equalled, rivals, comes close, come close, came close, approaches, comes near, does better, did better, do better, has done better, beats, beat',
  ),
  pace: words('pace, rate, speed, clip, growth, rise'),
  together: words('together, put together, combined, taken together, added together, between them, in total'),
  rest: words(
    'rivals, competitors, neighbours, neighbors, others, other, rest, counterparts, peers, everyone else, everybody else',
  ),
  inARow: words(
    'in a row, running, consecutive, straight, on end, successive, on the trot, in succession, consecutively, successively',
  ),
  everyTime: words(
    'every year, each year, every quarter, each quarter, every month, each month, every season, each season, year after year, year in year out, month after month, without interruption, without a break, ever since, uninterruptedly, steadily every year',
  ),
  first: words('first, the first, its first, their first'),
  firstTime: words('for the first time, for the first time ever, for the first time since'),
  record: words(
    'record, a record, all time high, all time low, record high, record low, unprecedented, never before, since records began, since the series began, since counts began, since counting began, on record, since the count began, since measurements began, in its history, since the start of the series, since data collection began, ever',
  ),
  never: words('never, never before, not once, at no time, at no point'),
  quantifiers: {
    all: 'all',
    'all of': 'all',
    every: 'all',
    'every one of': 'all',
    'every single one of': 'all',
    'every single': 'all',
    'each of': 'all',
    'each one of': 'all',
    everywhere: 'all',
    'without exception': 'all',
    none: 'none',
    'none of': 'none',
    'not one of': 'none',
    'not a single one of': 'none',
    'not a single': 'none',
    no: 'none',
    neither: 'none',
    'neither of': 'none',
    'most of': 'most',
    most: 'most',
    'a majority of': 'most',
    'the majority of': 'most',
    'more than half of': 'most',
    'half of': 'half',
    'half the': 'half',
    both: 'both',
    'both of': 'both',
  },
  allBut: words(
    'all but, all except, all save, all bar, every one but, except, bar, except for, but for, save for, with the exception of',
  ),
  justOne: words('one'),
  negation: words(
    'not, never, nowhere, neither, nor, no longer, failed to, isn, aren, wasn, weren, don, doesn, didn, hasn, haven, hadn, cannot, couldn',
  ),
  without: words('without, rather than'),
  above: words('above, over, higher than, beyond, more than, in excess of, past'),
  below: words('below, under, beneath, lower than, less than, short of, shy of, fewer than'),
  levels: words('level, levels, figure, tally, total, mark, score, number, value, count, peak, reading'),
  marks: words('mark, threshold, barrier, line, bar, milestone, ceiling, level'),
  becoming: words(
    'got, get, gets, gotten, getting, become, became, becomes, becoming, grown, grew, grows, turned, turns, made, is, was, are, were, been',
  ),
  improve: words(
    'improve, improves, improved, improving, improvement, improvements, progress, progressed, bettered, got better',
  ),
  worsen: words(
    'worsen, worsens, worsened, worsening, deteriorate, deteriorates, deteriorated, deterioration, got worse, regressed, slipped back',
  ),
  still: words(
    'unchanged, no change, nothing changes, nothing changed, nothing has changed, nothing will change, stayed the same, stays the same, stay the same, remained the same, remain the same, remains the same, stagnated, stagnates, stagnant, stood still, stands still, is frozen, was frozen, stayed flat, remained flat, was flat, remained stable, stayed stable, remains stable, stayed level, held steady, remained steady, not changed, not change, not moved, not move, not budged, hasn t changed, didn t change, kept its',
  ),
  belowZero: words(
    'in the red, into the red, made a loss, make a loss, makes a loss, made losses, making a loss, a loss, lost money, lose money, losing money, loss making, ran a deficit, run a deficit, runs a deficit, in deficit, below zero, negative',
  ),
  aboveZero: words(
    'in the black, into the black, in profit, made a profit, make a profit, makes a profit, making a profit, turned a profit, turn a profit, in surplus, ran a surplus, runs a surplus, made money, makes money, break even, above zero, positive',
  ),
  gap: words('gap, lead, margin, advantage, distance, difference, head start, cushion'),
  narrows: words(
    'outside, excluding, except, apart from, other than, bar, after, behind, without, aside from, besides, leaving aside, among those, that, which, who, whose, aged, built, under, over, since, with, from',
  ),
  periodNouns: {
    day: 'day',
    days: 'day',
    week: 'week',
    weeks: 'week',
    month: 'month',
    months: 'month',
    quarter: 'quarter',
    quarters: 'quarter',
    half: 'half',
    year: 'year',
    years: 'year',
    season: 'season',
    seasons: 'season',
    summer: 'season',
    winter: 'season',
    spring: 'season',
    autumn: 'season',
  },
};
