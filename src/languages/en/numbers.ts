import type { NumberWords } from '../pack-numbers.ts';

const words = (text: string): readonly string[] => text.trim().split(/\s*[,\n]\s*/);

export const numbers: NumberWords = {
  hedges: {
    about:
      words(`about, around, roughly, almost exactly, approximately, approx, circa, ca, c, an estimated, estimated, estimated at, barely, hardly, scarcely, perhaps, maybe, possibly, somewhere around, somewhere near, in the region of, in the order of,
      on the order of, of the order of, something like, give or take, some, in the neighborhood of, in the vicinity of, in the ballpark of`),
    nearly: words(
      'nearly, almost, close to, approaching, approached, approaches, nearing, neared, nears, closing in on, slightly less than, slightly fewer than, a little less than, a little fewer than, just less than, just fewer than, a shade under, a touch under, a fraction under, just under, just below, just short of, not quite, virtually, practically, nigh on, a little under, slightly under, shy of, just shy of, near',
    ),
    'more-than':
      words(`more than, over, above, a shade over, a touch over, a fraction over, a little more than, just more than, well more than, many more than, much more than, way over, way more than, greater than, in excess of, upwards of, upward of, exceeding, exceeds, exceeded, exceed, topping, topped, larger than, higher than, bigger than,
      surpassing, surpassed, surpasses, well over, just over, a little over, slightly over, slightly more than, just above, well above, far more than, north of, better than, older than, over the age of, longer than, beyond`),
    'at-least': words(
      'at least, no less than, no lower than, no fewer than, not less than, a minimum of, minimum of, minimum, min, not fewer than, starting at, starting from, from at least, equal to or more than, more than or equal to, greater than or equal to, greater or equal to, greater or equal than, larger or equal to, at least or equal to, as few as',
    ),
    'less-than': words(
      'less than, fewer than, under, not even, falling short of, fell short of, falls short of, fall short of, well short of, much less than, many fewer than, way below, way under, just less, below, lower than, smaller than, beneath, well under, well below, far less than, far fewer than, south of, younger than, shorter than, cheaper than, within, inside, under the age of, sub',
    ),
    'at-most': words(
      'at most, up to, no higher than, at the very most, as many as, as much as, as high as, no more than, not more than, a maximum of, maximum of, max, maximum, at the most, to a maximum of, not exceeding, less than or equal to, less or equal to, less or equal than, smaller or equal to, smaller or equal than, fewer or equal to, as long as, as far as, as low as, not over',
    ),
  },
  hedgesAfter: {
    about: words('or so, or thereabouts, odd, ish, approximately, or more or less, give or take'),
    'at-least': words(
      'or more, or higher, or greater, or above, or over, or older, or better, and above, and over, and up, and older, at least, at minimum, minimum, plus',
    ),
    'at-most': words(
      'or less, or fewer, or under, or below, or lower, or younger, and under, and below, at most, at the most, maximum, max, tops',
    ),
  },
  weakHedges: ['some', 'c', 'ca', 'near', 'inside', 'within', 'beyond', 'sub', 'min', 'max', 'as low as', 'as few as'],
  fillers: words(
    'a, an, another, additional, extra, further, whopping, staggering, record, total of, a total of, full, only, just, its, their, his, her, our',
  ),
  up: words('up, upward by, upwards by, higher by'),
  down: words('down, off, downward by, downwards by, lower by'),
  by: words('by, of, another, a further, an additional, an extra'),
  ranges: [
    { open: 'between', join: ['and', 'to'], unlessMoved: false },
    { open: 'anywhere from', join: ['to'], unlessMoved: false },
    { open: 'anywhere between', join: ['and'], unlessMoved: false },
    { open: 'ranging from', join: ['to'], unlessMoved: false },
    { open: 'range from', join: ['to'], unlessMoved: false },
    { open: 'ranges from', join: ['to'], unlessMoved: false },
    { open: 'ranged from', join: ['to'], unlessMoved: false },
    { open: 'vary from', join: ['to'], unlessMoved: false },
    { open: 'varies from', join: ['to'], unlessMoved: false },
    { open: 'varied from', join: ['to'], unlessMoved: false },
    { open: 'varying from', join: ['to'], unlessMoved: false },
  ],
  rangeJoins: ['to', 'through'],
  alternatives: ['or'],
  rangeStops: ['from'],
  ofWords: ['of', 'of the'],
  determiners: words(
    'the, its, their, his, her, our, my, your, these, those, this, that, all, all the, all of the, a, an, us, the us',
  ),
  skipped: ['more', 'of'],
  notMoves: words(
    'gave up, give up, gives up, given up, make up, makes up, made up, making up, set up, end up, ended up, ends up, took up, takes up, catch up, caught up, came up, come up, bought up, follow up, cut off, lay down, broke down, lost to',
  ),
  nameAfter: words('pro, max, ultra, mini, plus, series'),
  during: ['over', 'beyond'],
  accented: {},
  needBy: words('raise, raised, raises, raising, win, wins, won, add, adds, adding, lost to'),
  earns: words('earn, earns, earned, earning, gain, gains'),
  farBy: ['by'],
  farByPoints: [],
  rangeNouns: words('growth, rise, increase, drop, fall, cut, decline, gain'),
  doubtful: [],
  perNumber: ['per', 'in every'],
  notPer: ['se'],
  datesAfter: [],
  hours: [],
  hoursAfter: [],
  adjectives: 'before',
  prenominal: words(
    'other, new, additional, extra, further, different, such, own, whole, most, same, previous, first, second, top, straight, up, only',
  ),
  nounStops:
    words(`ago, later, earlier, last, next, then, yesterday, today, monday, tuesday, wednesday, thursday, friday, saturday, sunday, including, such, like, making, giving, leaving, taking,
    during, each, apart, away, deep, high, long, tall, wide, worth, left, according, following, using, involving, living, working, owned, based, percent, per, plus, minus, times, so, even, using, across,
    behind, beside, beyond, despite, except, opposite, outside, inside, past, upon, onto, amid, versus, vs, aboard, compared, combined, january, february, march, april, june, july, august, september, october, november, december, respectively, annually, nationwide, worldwide, globally, overall, altogether, straight out,
    put, get, see, think, know, feel, seem, want, need, look, looks, remains, appear, appears, tell, saw, came, come, killed, injured, wounded, arrested, being, having`),
  irregularPlurals: words(
    'people, men, women, children, feet, teeth, mice, geese, police, staff, sheep, fish, deer, aircraft, spacecraft, series, species, headcount, servicemen, servicewomen, fishermen, policemen, firemen, lawmen, congressmen, businessmen, cattle, data, media, criteria, bacteria, personnel, alumni, offspring, crew, yards, cod, salmon, dice, lice, oxen, swine, hertz, cannon, craft, shrimp',
  ),
  ageBefore: [],
  ageNouns:
    words(`aged, age, ages, age of, ages of, the age of, turned, turns, turning, aged over, aged under, aged at least, aged up to, aged about, aged around, ages of between, aged from,
    people over, people under, those over, those under, anyone over, anyone under, everyone over, everyone under, adults over, adults under, women over, women under, men over, men under, children over, children under,
    kids under, patients over, patients under, residents over, residents under, voters over, voters under, drivers over, drivers under, workers over, workers under, persons over, persons under, pensioners over, girls under, boys under`),
  ageGroups: ['over', 'under'],
  ageAfter: words(
    'age group, age groups, age bracket, age brackets, age range, age cohort, age category, age demographic, year age group, year age bracket, demographic',
  ),
  decadeBefore: words('the, his, her, their, my, our, your, early, mid, late'),
  pairJoins: words('to, for, by, on'),
  attributes: words(
    'cylinder, speed, door, bedroom, bed, seat, seater, wheel, way, storey, story, star, part, page, piece, lane, gauge, core, member, person, man, woman, year, day, week, month, hour, minute, inch, foot, mile, car, unit, room, team, game, point, party, degree, stage, step, course, acre',
  ),
  verbNouns: words(
    'estimates, rises, falls, drops, gains, cuts, increases, declines, jumps, climbs, surges, slides, slips, reports, plans, records, wins, runs, shows, moves, leaves, totals, hits, beats, starts, raises, leads, builds, sinks, tumbles, plunges, triples, doubles, halves, losses',
  ),
  hyphenIdioms: words(
    'off, time, way, sided, stop, upmanship, on, faced, tier, tiered, track, dimensional, handed, pronged, piece, tone, horse, trick, liner, liners, party, state',
  ),
  countedByMillions: words(
    'sales, units, unit, shipments, subscribers, customers, users, members, viewers, listeners, readers, visitors, passengers, votes, downloads, jobs, people, population, deaths, cases, copies, tonnes, barrels, shares, households, homes, total, audience, followers, views, tickets, vehicles, cars, phones, deliveries, orders, workers, pupils, patients, doses, tourists, refugees, voters, arrivals',
  ),
  pluralAttributes: words(
    'sports, arms, sales, goods, systems, savings, communications, operations, customs, news, careers, parks, human rights, rights, women, men, children, people, works, news, drugs, weapons, games, services, securities, bonds, relations, resources, affairs, markets, claims, benefits, police, staff, aircraft, fish, cattle, sheep, media, data',
  ),
  timeAdjectives: words(
    'full, whole, straight, consecutive, successive, additional, extra, more, further, long, short, calendar, working, business, entire, solid, complete, other, separate, school, trading, fiscal, financial, non consecutive, lunar, earth',
  ),
  amountTails: words('gross, net, plus vat, before tax, after tax'),
  labelNouns: {
    name: words(
      'nasdaq, ftse, stoxx, euro stoxx, cac, dax, sp, s p, russell, topix, nikkei, fortune, asx, covid, catch, area, forbes, wilshire',
    ),
    reference:
      words(`page, pages, pp, p, op, note, notes, footnote, footnotes, chapter, chapters, article, articles, section, sections, paragraph, clause, figure, fig, table, appendix, annex, no, number, nos, room, gate, platform, lane, exit, bus, flight, channel,
      question, item, line, lines, lot, part, volume, vol, issue, episode, season, game, games, week, day, round, lap, stage, step, phase, level, tier, grade, year, class, type, category, group, pool, district, ward, precinct, unit, reactor, day, court, psalm, symphony, sonata, concerto, lesson, exercise, verse, band, shelf, booth, track, studio, camp, sector, terminal, resolution, directive, regulation, bill,
      apartment, apt, suite, hole, act, scene, verse, proposition, prop, amendment, title, rule, model, mark, series, area, zone, sector, division, league, formula, world war, super bowl, study, trial, patient, item number, top, station, stand`),
    version: words('version, versions, ver, v, release, build, generation, gen'),
    address: words(
      'route, highway, interstate, autobahn, motorway, junction, us, i, state route, zip code, zip, postcode, postal code, box, po box',
    ),
    phone: words('phone, tel, telephone, call, dial, fax, hotline, text'),
  },
  nameStops:
    words(`the, a, an, and, or, but, in, on, at, by, for, from, to, of, with, about, around, nearly, almost, over, under, more, less, than, only, just, some, these, those, this, that, its, their, his, her, our, my, all, another,
    other, up, down, rose, fell, added, when, while, after, before, since, if, as, with, without, between, both, least, most, roughly, approximately, estimated, total, sold, scored, shares, up, plus, minus, us, uk, eu, u, s, percent, i, we, they, he, she, it, you, aged, worth, per, who, which, what, where`),
  namesLower: words('iphone, ipad, ios, macos, ipod, imac, watchos, ipados, tvos, v, covid'),
  weakLabels: words(
    'top, stand, station, patient, study, trial, item, lot, series, area, unit, pool, game, games, line, lines, day, week, model, question, round, group, mark, hole, act, title, bill, court, reactor, note, notes, call, text, number, no, lesson, exercise, band, track, camp, terminal, year, class, formula, rule, step, stage, model, p',
  ),
  dotted: words('p, pp, no, nos, fig, vol, op, art, sec, ch, approx, c, ca, max, min, v, ver, gen, est'),
  streets: words(
    'street, st, road, rd, avenue, ave, lane, drive, boulevard, blvd, square, place, court, way, terrace, crescent, highway, broadway, parkway, close, row, wharf',
  ),
  streetAgain: words('a, b, c'),
  yearOpeners:
    words(`in, since, by, of, from, until, till, during, early, late, mid, after, before, through, the, to, and, circa, ad, a d, around, throughout, summer, winter, spring, fall, autumn, year, fiscal, season, election, for, than,
    january, february, march, april, may, june, july, august, september, october, november, december, jan, feb, mar, apr, jun, jul, aug, sept, sep, oct, nov, dec, christmas, between, last, back in, copyright, quarter, of the, s, new, this, q1, q2, q3, q4, class of, a`),
  scoreWords:
    words(`win, wins, won, winning, victory, victories, loss, losses, lost, losing, lose, defeat, defeats, defeated, beat, beats, beating, draw, draws, drew, tie, tied, lead, leads, led, score, scores, scored, scoreline, aggregate, game, games, match, series,
    set, sets, record, vote, votes, voted, final, semi, penalties, shootout, goals, tiebreak, split, decision, ruling, ruled, homer, halftime, half, trailed, trailing, up, down, advantage, home, away, over, rout, thrashing, went, season, improved, fell, start`),
  clockBefore: words('at, by, until, before, after, from, around, about, till, to, between, and'),
  clockAfter: words(
    'am, pm, a m, p m, gmt, bst, est, edt, pst, pdt, cet, et, pt, utc, o clock, hours gmt, noon, midnight',
  ),
  clockPast: words('past, to'),
  clockLetters: [],
  ordinalNouns: [],
  levels: words('at, to, of, is, was, were, are, stood, remained, stands'),
  multiplied: words(
    'as, the, more, that, what, its, their, his, her, our, average, larger, smaller, that of, those, bigger, faster, normal, earnings, less, higher, lower, this, last, last year, current, a normal',
  ),
  oneStopsBefore: words(
    'no, any, every, some, each, this, that, the, another, which, not, only, for, number, day, last, good, anyone',
  ),
  oneStopsAfter: words(
    'another, of, s, can, could, would, should, might, must, may, has, is, was, who, that, which, day, thing, should, by, more, or',
  ),
  rankLeads: words(
    'be, is, are, was, were, been, come, comes, came, finish, finishes, finished, rank, ranks, ranked, place, places, placed, currently, now, only',
  ),
  rankClosers: words('in, among, behind, if, after, out, worldwide, overall, globally'),
};
